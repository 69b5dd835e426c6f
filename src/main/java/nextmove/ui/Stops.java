package nextmove.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Where the keyboard can be taken in a window, from panel to panel.
final class Stops {
  private final List<Stop> views = new ArrayList<>();
  private final List<Stop> aside = new ArrayList<>();

  private record Stop(Node node, BooleanSupplier shown, Runnable enter) {}

  /// Lets the keyboard stop at a view, after those before it.
  void add(Node node, BooleanSupplier shown, Runnable enter) {
    views.add(new Stop(node, shown, enter));
  }

  /// Lets the keyboard stop at something beside the views, before them.
  void addAside(Node node, BooleanSupplier shown, Runnable enter) {
    aside.add(new Stop(node, shown, enter));
  }

  /// The keyboard goes to the stop after the one that has it in `scene`, or the one before.
  void next(Scene scene, int step) {
    List<Stop> stops =
        Stream.concat(aside.stream(), views.stream())
            .filter(s -> s.shown().getAsBoolean())
            .toList();
    int at = step > 0 ? -1 : 0;
    for (int i = 0; i < stops.size(); i++) {
      if (hasKeyboard(scene, stops.get(i).node())) {
        at = i;
      }
    }
    stops.get(Math.floorMod(at + step, stops.size())).enter().run();
  }

  /// Escape leads out of `panel`, unless something in it has a use for it. Buttons and lists that
  /// open take it without using it while they are closed, so they are not asked.
  static void leaveByEscape(Node panel, Runnable out) {
    EventHandler<KeyEvent> leave =
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            out.run();
            key.consume();
          }
        };
    panel.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          boolean closed =
              key.getTarget() instanceof MenuButton menu && !menu.isShowing()
                  || key.getTarget() instanceof ComboBoxBase<?> list && !list.isShowing();
          if (closed) {
            leave.handle(key);
          }
        });
    panel.addEventHandler(KeyEvent.KEY_PRESSED, leave);
  }

  /// Asked of the owner: a form that went away with the keyboard leaves its panel marked as having
  /// it.
  private static boolean hasKeyboard(Scene scene, Node panel) {
    @Nullable Node node = scene.getFocusOwner();
    while (node != null && node != panel) {
      node = node.getParent();
    }
    return node == panel;
  }
}
