package nextmove.ui.outline;

import atlantafx.base.controls.CustomTextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nextmove.ui.theme.Icon;
import org.kordamp.ikonli.feather.Feather;

/// Where one types what to look for. Escape empties it.
final class SearchField extends CustomTextField {
  private Runnable done = () -> {};

  SearchField(String prompt) {
    setPromptText(prompt);
    setAccessibleText(prompt);
    setLeft(new Icon(Feather.SEARCH));
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            clear();
          }
          if (key.getCode() == KeyCode.ESCAPE
              || key.getCode() == KeyCode.DOWN
              || key.getCode() == KeyCode.ENTER) {
            done.run();
            key.consume();
          }
        });
  }

  /// What to do when Escape, Enter or the arrow down leaves the field.
  void onDone(Runnable done) {
    this.done = done;
  }
}
