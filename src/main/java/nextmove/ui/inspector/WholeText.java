package nextmove.ui.inspector;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;

/// The text of a field once more, in as many lines as it takes, while the field is too narrow for
/// it.
final class WholeText extends Label {
  private final TextField field;

  WholeText(TextField field) {
    this.field = field;
    setWrapText(true);
    setVisible(false);
    managedProperty().bind(visibleProperty());
    textProperty().bind(field.textProperty());
    // What is read aloud is the field itself.
    setAccessibleText("");
    for (ObservableValue<?> value :
        List.of(field.textProperty(), field.fontProperty(), field.widthProperty())) {
      value.subscribe(this::look);
    }
  }

  private void look() {
    Text text = new Text(field.getText());
    text.setFont(field.getFont());
    double room = field.getWidth() - field.snappedLeftInset() - field.snappedRightInset();
    setVisible(field.getWidth() > 0 && text.getLayoutBounds().getWidth() > room);
  }
}
