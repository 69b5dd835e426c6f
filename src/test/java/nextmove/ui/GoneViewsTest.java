package nextmove.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import nextmove.app.Document;
import nextmove.edit.Selection;
import nextmove.ui.inspector.Inspector;
import nextmove.ui.map.MapView;
import nextmove.ui.outline.Outline;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// What a closed window showed is not held by anything, so that a program that runs for weeks does
/// not grow with every file that was open in it.
class GoneViewsTest extends WindowTest {
  private static final int TIMES = 5;

  /// Attempts of the collector.
  private static final int PATIENCE = 60;

  @Override
  void begin() {
    Keyboard.run(() -> windows.welcome());
  }

  @Override
  MainWindow window() {
    return windows.open().getLast();
  }

  @Test
  void aClosedWindowIsForgotten() {
    List<WeakReference<Object>> views = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      workInAWindow(views);
    }
    for (int i = 0; i < PATIENCE && !left(views).isEmpty(); i++) {
      System.gc();
      WaitForAsyncUtils.waitForFxEvents();
    }
    // JavaFX itself may hold on to one window for a while, such as the one that had the keyboard
    // last.
    assertThat(left(views)).doesNotHaveDuplicates();
  }

  /// Their names: a list of the views themselves would hold on to them.
  private static List<String> left(List<WeakReference<Object>> views) {
    return views.stream()
        .map(WeakReference::get)
        .filter(Objects::nonNull)
        .map(view -> view.getClass().getSimpleName())
        .toList();
  }

  /// Opens a scenario, works in each mode and panel, and closes the window.
  private void workInAWindow(List<WeakReference<Object>> views) {
    Keyboard.run(
        () -> windows.openCopy(Path.of("scenarios/kremlin-next-move.json"), Optional.empty()));
    keys.waitFor(".inspector");
    Document document = Keyboard.ask(() -> document());
    for (KeyCode mode : List.of(KeyCode.DIGIT2, KeyCode.DIGIT1)) {
      keys.press(mode, KeyCode.ALT);
      Keyboard.run(() -> document.select(Selection.of("kremlin-next")));
    }
    keys.press(KeyCode.F, KeyCode.SHORTCUT, KeyCode.SHIFT);
    keys.press(KeyCode.ESCAPE);
    keys.press(KeyCode.J, KeyCode.SHORTCUT);
    keys.press(KeyCode.ESCAPE);
    keys.press(KeyCode.COMMA, KeyCode.SHORTCUT);
    keys.press(KeyCode.ESCAPE);
    Keyboard.run(() -> {
      MainWindow window = windows.open().getLast();
      views.add(new WeakReference<>(window));
      views.add(new WeakReference<>(document));
      window.stage().getScene().getRoot().lookupAll("*").stream()
          .filter(GoneViewsTest::isView)
          .forEach(view -> views.add(new WeakReference<>(view)));
      window.close(() -> {});
    });
    Keyboard.settle();
  }

  private static boolean isView(Node node) {
    return node instanceof MapView
        || node instanceof Outline
        || node instanceof Inspector
        || node instanceof DocumentPane;
  }
}
