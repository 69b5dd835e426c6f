package nextmove.ui.inspector;

import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nextmove.edit.Selection;
import nextmove.model.Element;
import nextmove.model.Index;
import nextmove.model.Kind;
import nextmove.model.Link;
import nextmove.model.Resolution;
import nextmove.model.Scale;
import nextmove.model.Scales;
import nextmove.text.Words;

/// What a decision or an event branches into, with the likelihoods side by side, and whether they
/// add up.
final class Branches extends VBox {
  private static final int MOST = 6;

  private final Desk desk;
  private final VBox list = new VBox();
  private final Field field;

  Branches(Desk desk) {
    this.desk = desk;
    list.getStyleClass().add("branches");
    field = new Field(desk.messages().say("inspector.branches"), list);
    getChildren().setAll(field);
    managedProperty().bind(visibleProperty());
  }

  void show(Index index, int element) {
    Kind kind = index.element(element).kind();
    int degree = index.outDegree(element);
    setVisible((kind == Kind.DECISION || kind == Kind.EVENT) && degree > 1);
    if (!isVisible()) {
      return;
    }
    Resolution resolved = Resolution.of(index, element);
    Optional<Scale> scale = Scales.of(desk.scenario());
    Words words = new Words(desk.messages());
    list.getChildren().clear();
    for (int i = 0; i < Math.min(degree, MOST); i++) {
      Link link = index.link(index.out(element, i));
      Element to = index.element(link.to()).orElseThrow();
      Hyperlink title = new Hyperlink(desk.names().title(to));
      title.setMinWidth(0);
      title.setMaxWidth(Double.MAX_VALUE);
      title.setOnAction(_ -> desk.document().select(Selection.of(link.key())));
      Label likely = new Label(words.of(link.likelihood(), scale, resolved.point()[i]));
      likely.getStyleClass().add("aside");
      likely.setMinWidth(USE_PREF_SIZE);
      HBox line = new HBox(title, likely);
      line.getStyleClass().add("row");
      HBox.setHgrow(title, Priority.ALWAYS);
      list.getChildren().add(line);
    }
    if (degree > MOST) {
      Label more = new Label(desk.messages().say("inspector.branches.more", degree - MOST));
      more.getStyleClass().add("aside");
      list.getChildren().add(more);
    }
    field.setFault(
        switch (resolved.fault()) {
          case NONE -> Optional.empty();
          case NOTHING_LEFT -> Optional.of(desk.messages().say("inspector.branches.nothing-left"));
          case IRRECONCILABLE -> Optional.of(desk.messages().say("inspector.branches.sum"));
        });
  }
}
