package nextmove.ui;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// A keyboard at one scene: each key is pressed, types what it types, and is let go, at whatever
/// has the keyboard by then, and all that follows from it has happened when the call returns. Many
/// times faster than a robot, and as exact: the events take the same ways through the scene.
public final class Keyboard {
  private static final Map<KeyCode, String> TYPES =
      Map.of(
          KeyCode.ENTER, "\r",
          KeyCode.TAB, "\t",
          KeyCode.SPACE, " ",
          KeyCode.ESCAPE, "\u001b",
          KeyCode.BACK_SPACE, "\b",
          KeyCode.DELETE, "\u007f");

  private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(3);

  private final Supplier<Scene> scene;

  Keyboard(Supplier<Scene> scene) {
    this.scene = scene;
  }

  /// Presses a key and lets it go.
  void press(KeyCode code, KeyCode... held) {
    Set<KeyCode> down = EnumSet.noneOf(KeyCode.class);
    for (KeyCode modifier : held) {
      down.add(modifier == KeyCode.SHORTCUT ? KeyCode.CONTROL : modifier);
    }
    String typed = TYPES.getOrDefault(code, "");
    ask(() -> {
      fire(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, code, down);
      if (!typed.isEmpty()) {
        fire(KeyEvent.KEY_TYPED, typed, KeyCode.UNDEFINED, down);
      }
      fire(KeyEvent.KEY_RELEASED, KeyEvent.CHAR_UNDEFINED, code, down);
      return 0;
    });
    settle();
  }

  void press(KeyCodeCombination keys) {
    List<KeyCode> held = new ArrayList<>();
    if (keys.getShortcut() == KeyCombination.ModifierValue.DOWN) {
      held.add(KeyCode.SHORTCUT);
    }
    if (keys.getShift() == KeyCombination.ModifierValue.DOWN) {
      held.add(KeyCode.SHIFT);
    }
    if (keys.getAlt() == KeyCombination.ModifierValue.DOWN) {
      held.add(KeyCode.ALT);
    }
    press(keys.getCode(), held.toArray(KeyCode[]::new));
  }

  /// Presses several keys so fast that no pulse comes between them.
  void atOnce(Runnable strokes) {
    ask(() -> {
      strokes.run();
      return 0;
    });
    settle();
  }

  /// Types a text in one go, as fast as a paste: no pulse comes between two letters.
  void type(String text) {
    ask(() -> {
      text.codePoints()
          .mapToObj(Character::toString)
          .forEach(c -> {
            if (c.equals("\n")) {
              press(KeyCode.ENTER);
              return;
            }
            KeyCode code = c.equals(" ") ? KeyCode.SPACE : KeyCode.UNDEFINED;
            fire(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, code, Set.of());
            fire(KeyEvent.KEY_TYPED, c, KeyCode.UNDEFINED, Set.of());
            fire(KeyEvent.KEY_RELEASED, KeyEvent.CHAR_UNDEFINED, code, Set.of());
          });
      return 0;
    });
    settle();
  }

  /// Waits until the scene has what `selector` finds, which may come some pulses after the window.
  void waitFor(String selector) {
    waitUntil(() -> scene.get().getRoot().lookup(selector) != null);
  }

  /// Presses Tab until the keyboard is where `there` says.
  void tabTo(Predicate<Node> there, KeyCode... held) {
    Set<Node> seen = new LinkedHashSet<>();
    for (int i = 0; i < 40; i++) {
      Node owner = ask(() -> scene.get().getFocusOwner());
      seen.add(owner);
      if (owner != null && ask(() -> there.test(owner))) {
        // It hears no key before it has been dressed, which would otherwise be a pulse later.
        ask(() -> {
          owner.applyCss();
          return 0;
        });
        return;
      }
      press(KeyCode.TAB, held);
    }
    throw new AssertionError("Tab leads only to " + seen);
  }

  private void fire(EventType<KeyEvent> type, String character, KeyCode code, Set<KeyCode> down) {
    Node owner = scene.get().getFocusOwner();
    // What has been taken out of the scene gives the keyboard up with the next pulse.
    EventTarget target = owner == null || owner.getScene() == null ? scene.get() : owner;
    Event.fireEvent(
        target,
        new KeyEvent(
            null,
            target,
            type,
            character,
            "",
            code,
            down.contains(KeyCode.SHIFT),
            down.contains(KeyCode.CONTROL),
            down.contains(KeyCode.ALT),
            false));
  }

  /// Waits for what was put off until later, and what that puts off.
  static void settle() {
    if (!Platform.isFxApplicationThread()) {
      ask(() -> 0);
      ask(() -> 0);
    }
  }

  /// Waits until `done` says so on the JavaFX thread. A machine may be slow: it is only where
  /// nothing comes for minutes that nothing will.
  public static void waitUntil(Supplier<Boolean> done) {
    long latest = System.nanoTime() + PATIENCE_NANOS;
    while (!ask(done)) {
      if (System.nanoTime() > latest) {
        throw new AssertionError("what was waited for has not come");
      }
      Thread.onSpinWait();
    }
  }

  public static void run(Runnable deed) {
    ask(() -> {
      deed.run();
      return 0;
    });
  }

  /// What `question` says on the JavaFX thread.
  public static <T> T ask(Supplier<T> question) {
    if (Platform.isFxApplicationThread()) {
      return question.get();
    }
    CompletableFuture<T> answer = new CompletableFuture<>();
    Platform.runLater(() -> {
      try {
        answer.complete(question.get());
      } catch (Throwable failure) {
        answer.completeExceptionally(failure);
      }
    });
    return answer.join();
  }
}
