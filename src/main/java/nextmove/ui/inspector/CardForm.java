package nextmove.ui.inspector;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A form that is shown above the window, with a heading. Where the window is too low for it, it
/// scrolls.
abstract class CardForm extends VBox {
  CardForm(String heading) {
    getStyleClass().addAll("form", "card-form");
    Label label = new Label(heading);
    label.setWrapText(true);
    label.getStyleClass().add("heading");
    getChildren().add(label);
    setMinHeight(USE_PREF_SIZE);
    setMaxHeight(USE_PREF_SIZE);
  }
}
