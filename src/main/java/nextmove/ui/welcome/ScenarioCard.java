package nextmove.ui.welcome;

import java.io.ByteArrayInputStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/// A scenario to open: its picture, its title, and how its summary begins. Its size is the style
/// sheet's.
final class ScenarioCard extends Button {
  ScenarioCard(Preview preview, Runnable open) {
    getStyleClass().add("scenario-card");
    StackPane picture = new StackPane();
    picture.getStyleClass().add("picture");
    if (preview.png().length > 0) {
      ImageView view = new ImageView(new Image(new ByteArrayInputStream(preview.png())));
      view.setPreserveRatio(true);
      view.fitWidthProperty().bind(picture.widthProperty());
      view.fitHeightProperty().bind(picture.heightProperty());
      picture.getChildren().add(view);
    }
    picture.setMinWidth(0);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(picture.widthProperty());
    clip.heightProperty().bind(picture.heightProperty());
    picture.setClip(clip);
    Label title = new Label(preview.title());
    title.getStyleClass().add("heading");
    title.setWrapText(true);
    Label summary = new Label(preview.summary());
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
    setAccessibleText(preview.title());
    setOnAction(_ -> open.run());
  }
}
