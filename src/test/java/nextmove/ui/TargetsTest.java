package nextmove.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Cell;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.stage.Window;
import nextmove.app.Document;
import nextmove.edit.Selection;
import nextmove.model.Link;
import nextmove.ui.command.CommandId;
import org.junit.jupiter.api.Test;

/// Whatever can be clicked or dragged, wherever in the window, is at least 24 pixels wide and high.
class TargetsTest extends WindowTest {
  private static final double LEAST = 24;

  /// What can be pressed and is no control of its own.
  private static final Set<String> PARTS =
      Set.of("tree-disclosure-node", "split-pane-divider", "tab", "column-header", "span-line");

  private static final List<Selection> SELECTIONS =
      List.of(
          Selection.NONE,
          Selection.of("kremlin-next"),
          Selection.of("k-deepen"),
          Selection.of("part-won"),
          new Selection(Set.of("k-deepen", "sanctions"), Set.of()),
          Selection.of(new Link.Key("kremlin-next", "k-menu")));

  /// The keys of what opens over the map or beside it.
  private static final List<KeyCodeCombination> SHEETS =
      Stream.of(
              CommandId.FIND,
              CommandId.REPLACE,
              CommandId.FILTER,
              CommandId.COMMANDS,
              CommandId.KEYS,
              CommandId.SETTINGS)
          .map(id -> id.keys().getFirst())
          .toList();

  /// The targets on the screen that are too small, each with where it is.
  private Set<String> small() {
    return Keyboard.ask(() -> {
      Set<String> small = new TreeSet<>();
      for (Window window : Window.getWindows()) {
        window.getScene().getRoot().applyCss();
        window.getScene().getRoot().layout();
        walk(window.getScene().getRoot(), "", small);
      }
      return small;
    });
  }

  private static void walk(Node node, String path, Set<String> small) {
    if (!node.isVisible() || node.getStyleClass().contains("scroll-bar")) {
      return;
    }
    String here = path + name(node);
    boolean whole = isWhole(node);
    if (whole || node.getStyleClass().stream().anyMatch(PARTS::contains)) {
      Bounds bounds = node.localToScene(whole ? node.getLayoutBounds() : node.getBoundsInLocal());
      if (bounds.getWidth() > 0 && bounds.getWidth() < LEAST - 0.01
          || bounds.getHeight() > 0 && bounds.getHeight() < LEAST - 0.01) {
        small.add(
            "%s: %.1f x %.1f"
                .formatted(
                    here.replaceAll("^.*Content > ", ""), bounds.getWidth(), bounds.getHeight()));
      }
    }
    boolean entered = !(node instanceof ComboBoxBase<?> || node instanceof TextInputControl);
    if (entered && node instanceof Parent parent) {
      for (Node child : parent.getChildrenUnmodifiable()) {
        walk(child, here + " > ", small);
      }
    }
  }

  private static boolean isWhole(Node node) {
    return node instanceof ButtonBase
        || node instanceof ComboBoxBase<?>
        || node instanceof TextInputControl
        || node instanceof Slider
        || node instanceof Cell<?> cell && !cell.isEmpty();
  }

  private static String name(Node node) {
    List<String> words = new ArrayList<>(List.of(node.getClass().getSimpleName()));
    words.addAll(node.getStyleClass());
    if (node instanceof Labeled labeled && labeled.getText() != null) {
      words.add("“" + labeled.getText() + "”");
    }
    return String.join(".", words);
  }

  @Test
  void everythingIsLargeEnoughToHit() {
    Document document = document();
    Set<String> small = new TreeSet<>(small());
    for (int mode = 0; mode < 2; mode++) {
      for (Selection selection : SELECTIONS) {
        Keyboard.run(() -> document.select(selection));
        small.addAll(small());
      }
      keys.press(KeyCode.DIGIT2, KeyCode.ALT);
    }
    keys.press(KeyCode.DIGIT3, KeyCode.SHORTCUT);
    keys.press(KeyCode.DIGIT3, KeyCode.SHORTCUT);
    small.addAll(small());
    for (KeyCodeCombination sheet : SHEETS) {
      keys.press(sheet);
      small.addAll(small());
      keys.press(KeyCode.ESCAPE);
      keys.press(KeyCode.ESCAPE);
    }
    Keyboard.ask(() -> windows.welcome());
    small.addAll(small());
    assertThat(String.join("\n", small)).isEmpty();
  }
}
