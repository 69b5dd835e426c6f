package nextmove.ui.inspector;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nextmove.ui.theme.WrapRow;

/// A caption, the control under it, and under that what is wrong, while something is.
final class Field extends VBox {
  private final Label caption;
  private final Label fault = new Label();

  /// @param more belongs to the control and stands under it
  Field(String caption, Node control, Node... more) {
    this.caption = new Label(caption);
    getStyleClass().add("field");
    this.caption.getStyleClass().add("caption");
    this.caption.setLabelFor(control);
    this.caption.managedProperty().bind(this.caption.visibleProperty());
    this.caption.setVisible(!caption.isEmpty());
    fault.getStyleClass().add("fault");
    fault.setWrapText(true);
    fault.managedProperty().bind(fault.visibleProperty());
    fault.setVisible(false);
    getChildren().setAll(this.caption, control);
    getChildren().addAll(more);
    getChildren().add(fault);
    managedProperty().bind(visibleProperty());
  }

  /// Puts something small at the other end of the caption's line.
  void addBeside(Node node) {
    caption.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(caption, Priority.ALWAYS);
    WrapRow line = new WrapRow();
    line.getStyleClass().add("caption-line");
    getChildren().set(0, line);
    line.getChildren().setAll(caption, node);
  }

  void setCaption(String text) {
    caption.setText(text);
  }

  /// Shows the sentence, or takes it back.
  void setFault(Optional<String> sentence) {
    fault.setText(sentence.orElse(""));
    fault.setVisible(sentence.isPresent());
  }
}
