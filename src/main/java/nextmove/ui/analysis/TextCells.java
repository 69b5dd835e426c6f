package nextmove.ui.analysis;

import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// Names what stands in a list of choices.
final class TextCells {
  private TextCells() {}

  static <T> void of(ComboBox<T> box, Function<T, String> name) {
    box.setCellFactory(_ -> cell(name));
    box.setButtonCell(cell(name));
  }

  private static <T> ListCell<T> cell(Function<T, String> name) {
    return new ListCell<>() {
      @Override
      protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        setText(item == null || empty ? null : name.apply(item));
      }
    };
  }
}
