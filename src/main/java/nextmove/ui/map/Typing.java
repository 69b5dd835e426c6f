package nextmove.ui.map;

import java.util.function.BiConsumer;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodRequests;
import javafx.scene.input.KeyEvent;

/// Typing on the map starts an edit: by a key, by a dead key and its letter, or by an input method,
/// whose unfinished text is shown where it will stand.
final class Typing {
  private final Node map;
  private final BiConsumer<String, Boolean> start;

  /// Listens to what is typed on `map`.
  ///
  /// @param start gets what has been typed, and whether that is final: an input method may also
  ///   take it back
  static void on(Node map, BiConsumer<String, Boolean> start) {
    Typing typing = new Typing(map, start);
    map.addEventHandler(KeyEvent.KEY_TYPED, typing::typed);
    map.setInputMethodRequests(typing.new Where());
    map.setOnInputMethodTextChanged(typing::composed);
  }

  private Typing(Node map, BiConsumer<String, Boolean> start) {
    this.map = map;
    this.start = start;
  }

  private void typed(KeyEvent event) {
    if (event.getTarget() == map && isText(event)) {
      start.accept(event.getCharacter(), true);
      event.consume();
    }
  }

  /// AltGr, by which many keyboards type brackets and signs, arrives as Control and Alt together.
  private static boolean isText(KeyEvent event) {
    boolean command = event.isMetaDown() || event.isControlDown() != event.isAltDown();
    String text = event.getCharacter();
    return !command && !text.isBlank() && !Character.isISOControl(text.charAt(0));
  }

  private void composed(InputMethodEvent event) {
    if (!event.getCommitted().isEmpty()) {
      start.accept(event.getCommitted(), true);
    } else {
      StringBuilder text = new StringBuilder();
      event.getComposed().forEach(run -> text.append(run.getText()));
      start.accept(text.toString(), false);
    }
    event.consume();
  }

  /// Where an input method may open its window.
  private final class Where implements InputMethodRequests {
    @Override
    public Point2D getTextLocation(int offset) {
      Bounds bounds = map.localToScreen(map.getLayoutBounds());
      return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    @Override
    public int getLocationOffset(int x, int y) {
      return 0;
    }

    @Override
    public void cancelLatestCommittedText() {}

    @Override
    public String getSelectedText() {
      return "";
    }
  }
}
