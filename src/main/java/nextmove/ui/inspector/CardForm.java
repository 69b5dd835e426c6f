package nextmove.ui.inspector;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nextmove.ui.theme.Icon;
import org.kordamp.ikonli.feather.Feather;

/// A form that is shown above the window, with a heading. Where the window is too low for it, it
/// scrolls.
abstract class CardForm extends ShownForm {
  CardForm(Desk desk, String heading) {
    super(desk.document());
    getStyleClass().addAll("form", "card-form");
    Label label = new Label(heading);
    label.setWrapText(true);
    label.getStyleClass().add("heading");
    label.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(label, Priority.ALWAYS);
    String closes = desk.messages().say("find.close");
    Button close = new Button("", new Icon(Feather.X));
    close.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
    close.setTooltip(new Tooltip(closes));
    close.setAccessibleText(closes);
    // For the pointer: the keyboard closes by Escape, and Tab leads from field to field.
    close.setFocusTraversable(false);
    close.setOnAction(_ -> desk.around().hide().run());
    HBox head = new HBox(label, close);
    head.getStyleClass().add("row");
    getChildren().add(head);
    setMinHeight(USE_PREF_SIZE);
    setMaxHeight(USE_PREF_SIZE);
  }
}
