package nextmove.ui.map;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nextmove.text.Messages;

/// What a map without elements shows: how to begin.
final class EmptyMap extends VBox {
  EmptyMap(Messages messages, Runnable begin) {
    getStyleClass().add("map-empty");
    setManaged(false);
    Label title = new Label(messages.say("map.empty.title"));
    title.getStyleClass().add("map-empty-title");
    Label hint = new Label(messages.say("map.empty.hint"));
    hint.setWrapText(true);
    Button button = new Button(messages.say("map.empty.begin"));
    button.getStyleClass().add("accent");
    button.setOnAction(_ -> begin.run());
    getChildren().addAll(title, hint, button);
  }

  /// Stands in the middle of a view of that size.
  void center(double width, double height) {
    double w = Math.min(420, Math.max(0, width - 32));
    double h = prefHeight(w);
    resizeRelocate(Math.round((width - w) / 2), Math.round((height - h) / 2), w, h);
  }
}
