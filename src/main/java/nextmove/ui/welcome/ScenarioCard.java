package nextmove.ui.welcome;

import java.io.ByteArrayInputStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import nextmove.ui.theme.Icon;
import org.kordamp.ikonli.feather.Feather;

/// A scenario to open: its picture, its title, and how its summary begins. Until it has been read
/// its name stands there. Its size is the style sheet's.
final class ScenarioCard extends Button {
  private final StackPane picture = new StackPane();
  private final Label title = new Label();
  private final Label summary = new Label();

  ScenarioCard(String name, Runnable open) {
    getStyleClass().add("scenario-card");
    picture.getStyleClass().add("picture");
    picture.setMinWidth(0);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(picture.widthProperty());
    clip.heightProperty().bind(picture.heightProperty());
    picture.setClip(clip);
    title.setText(name);
    title.getStyleClass().add("heading");
    title.setWrapText(true);
    summary.getStyleClass().add("summary");
    summary.setWrapText(true);
    VBox text = new VBox(title, summary);
    text.getStyleClass().add("text");
    VBox card = new VBox(picture, text);
    // Just inside the card's edge, however large its contents would like to be.
    card.minWidthProperty().bind(widthProperty().subtract(2));
    card.maxWidthProperty().bind(widthProperty().subtract(2));
    card.prefHeightProperty().bind(heightProperty().subtract(2));
    setGraphic(card);
    accessibleTextProperty().bind(title.textProperty());
    accessibleHelpProperty().bind(summary.textProperty());
    setOnAction(_ -> open.run());
  }

  void show(Glance glance) {
    switch (glance) {
      case Glance.Seen seen -> show(seen);
      case Glance.Nothing(String why) -> {
        Icon icon = new Icon(Feather.FILE_MINUS);
        icon.getStyleClass().add("nothing");
        picture.getChildren().setAll(icon);
        summary.setText(why);
      }
    }
  }

  private void show(Glance.Seen seen) {
    if (!seen.title().isBlank()) {
      title.setText(seen.title());
    }
    summary.setText(seen.summary());
    if (seen.png().length > 0) {
      ImageView view = new ImageView(new Image(new ByteArrayInputStream(seen.png())));
      view.setPreserveRatio(true);
      view.fitWidthProperty().bind(picture.widthProperty());
      view.fitHeightProperty().bind(picture.heightProperty());
      picture.getChildren().setAll(view);
    }
  }
}
