package nextmove.ui.inspector;

import javafx.scene.control.Label;
import nextmove.app.Document;

/// A form that is shown above the window, with a heading. Where the window is too low for it, it
/// scrolls.
abstract class CardForm extends ShownForm {
  CardForm(Document document, String heading) {
    super(document);
    getStyleClass().addAll("form", "card-form");
    Label label = new Label(heading);
    label.setWrapText(true);
    label.getStyleClass().add("heading");
    getChildren().add(label);
    setMinHeight(USE_PREF_SIZE);
    setMaxHeight(USE_PREF_SIZE);
  }
}
