package nextmove.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import nextmove.app.Settings;
import nextmove.app.Work;
import nextmove.format.Opening;
import nextmove.format.ScenarioFile;
import nextmove.model.Scenario;
import nextmove.text.Messages;
import nextmove.ui.command.CommandId;
import nextmove.ui.map.MapView;
import nextmove.ui.map.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Sessions of keys and gestures at random, in the real window with its background threads: nothing
/// is thrown, every version can be written and read again, undo leads back to the first version and
/// redo to the last.
///
/// A session is a matter of its seed: after each burst of steps it waits for what they began, and
/// nothing glides. One that fails names the seed and the step, before which all was well;
/// `-Dnextmove.seed=N` tries another.
class RandomSessionTest extends WindowTest {
  private static final int STEPS = 5_000;
  private static final int LOOKED_AT = 100;
  private static final Messages MESSAGES = Messages.of(Locale.ENGLISH);

  /// What a person presses while working on a map.
  private static final List<KeyCodeCombination> KEYS = keys();

  /// What is chosen by name; whatever leads out of the window is left out.
  private static final List<CommandId> NAMED =
      List.of(
          CommandId.ADD_DECISION,
          CommandId.ADD_OPTION,
          CommandId.ADD_EVENT,
          CommandId.ADD_CONSEQUENCE,
          CommandId.ADD_ACTOR,
          CommandId.ADD_INDICATOR,
          CommandId.FOLD_ALL,
          CommandId.UNFOLD_ALL,
          CommandId.FOCUS_END,
          CommandId.DIRECTION,
          CommandId.HISTORY,
          CommandId.SUPPOSE_NOTHING,
          CommandId.THEME_DARK,
          CommandId.THEME_LIGHT,
          CommandId.TEXT_LARGER,
          CommandId.TEXT_NORMAL);

  private static final List<KeyCode> PLAIN =
      List.of(
          KeyCode.UP,
          KeyCode.DOWN,
          KeyCode.LEFT,
          KeyCode.RIGHT,
          KeyCode.HOME,
          KeyCode.ENTER,
          KeyCode.ESCAPE,
          KeyCode.TAB);

  private static final List<String> TEXTS =
      List.of("a", "What if", "likely", "20-45", "rest", "-3", "ü", "60", "no\u0301", "😀", "x y");

  private final List<String> done = new ArrayList<>();
  private final AtomicInteger underWay = new AtomicInteger();

  @Override
  Windows windows() {
    Thread.setDefaultUncaughtExceptionHandler((_, failure) -> thrown.add(failure));
    Executor threads = Work.threads();
    Windows windows =
        Sitting.windows(
            folder.resolve("home"),
            answers,
            task -> {
              underWay.incrementAndGet();
              threads.execute(() -> {
                try {
                  task.run();
                } finally {
                  underWay.decrementAndGet();
                }
              });
            },
            problem -> thrown.add(new AssertionError(problem)));
    windows.program().change(s -> s.withMotion(Settings.Motion.OFF));
    return windows;
  }

  @Override
  void begin() {}

  @AfterEach
  void takeNoMore() {
    Thread.setDefaultUncaughtExceptionHandler(null);
  }

  @Test
  void aSessionOnTheKremlinMap() throws Exception {
    open("kremlin-next-move.json");
    session(Long.getLong("nextmove.seed", 7));
  }

  @Test
  void aSessionFromNothing() {
    Keyboard.run(() -> windows.create(Optional.empty()));
    keys.waitFor(".inspector");
    session(Long.getLong("nextmove.seed", 11));
  }

  private void session(long seed) {
    Random random = new Random(seed);
    MainWindow own = window();
    Scenario first = Keyboard.ask(() -> document().scenario());
    Scenario seen = first;
    int versions = 0;
    try {
      while (done.size() < STEPS) {
        // Some follow each other faster than the window can be painted.
        int burst = 1 + random.nextInt(40);
        Keyboard.run(() -> {
          for (int i = 0; i < burst; i++) {
            step(random);
          }
        });
        rest();
        if (!thrown.isEmpty()) {
          throw thrown.peek();
        }
        Keyboard.run(() -> stayIn(own));
        assertThat(windows.open()).containsExactly(own);
        versions = Math.max(versions, Keyboard.ask(() -> document().history().position()));
        if (done.size() % LOOKED_AT < burst) {
          Scenario now = Keyboard.ask(() -> document().scenario());
          if (now != seen) {
            assertThat(ScenarioFile.read(ScenarioFile.write(now)))
                .isInstanceOfSatisfying(
                    Opening.Opened.class, o -> assertThat(o.scenario()).isEqualTo(now));
          }
          seen = now;
        }
      }
      leaveEverything();
      assertThat(versions).isGreaterThan(20);
      undoAndRedo(first);
      assertThat(thrown).isEmpty();
    } catch (Throwable failure) {
      throw new AssertionError(
          "seed "
              + seed
              + ", step "
              + done.size()
              + ", which was preceded by "
              + String.join(", ", done.subList(Math.max(0, done.size() - 25), done.size()))
              + ": "
              + failure
              + Stream.of(failure.getStackTrace())
                  .limit(15)
                  .map(frame -> "\n  at " + frame)
                  .collect(Collectors.joining()),
          failure);
    }
  }

  /// Waits until all that was begun is done and painted, so that the next steps find the same on
  /// every machine.
  private void rest() throws InterruptedException {
    do {
      Keyboard.waitUntil(() -> underWay.get() == 0);
      // For what is handed over now.
      Keyboard.settle();
      pulses(2);
    } while (underWay.get() > 0);
  }

  private static void pulses(int count) throws InterruptedException {
    CountDownLatch left = new CountDownLatch(count);
    AnimationTimer timer =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            left.countDown();
          }
        };
    Keyboard.run(timer::start);
    assertThat(left.await(1, TimeUnit.MINUTES)).isTrue();
    Keyboard.run(timer::stop);
  }

  /// By chance keys find what opens another window, such as the first line of the palette.
  private void stayIn(MainWindow own) {
    windows.open().stream().filter(w -> w != own).forEach(w -> w.close(() -> {}));
  }

  private void leaveEverything() {
    for (int i = 0; i < 5; i++) {
      keys.press(KeyCode.ESCAPE);
    }
    Keyboard.run(() -> map().requestFocus());
  }

  private void undoAndRedo(Scenario first) {
    Scenario last = Keyboard.ask(() -> document().scenario());
    int position = Keyboard.ask(() -> document().history().position());
    Keyboard.run(() -> {
      while (document().history().canUndo()) {
        document().undo();
      }
    });
    assertThat(Keyboard.ask(() -> document().scenario())).isEqualTo(first);
    Keyboard.run(() -> {
      while (document().history().position() < position) {
        document().redo();
      }
    });
    assertThat(Keyboard.ask(() -> document().scenario())).isEqualTo(last);
  }

  private void step(Random random) {
    int kind = random.nextInt(100);
    if (kind < 30) {
      KeyCode code = PLAIN.get(random.nextInt(PLAIN.size()));
      press(code);
    } else if (kind < 55) {
      KeyCodeCombination stroke = KEYS.get(random.nextInt(KEYS.size()));
      done.add(stroke.getName());
      keys.press(stroke);
    } else if (kind < 65) {
      String text = TEXTS.get(random.nextInt(TEXTS.size()));
      done.add("\"" + text + "\"");
      keys.type(text);
    } else if (kind < 70) {
      CommandId id = NAMED.get(random.nextInt(NAMED.size()));
      done.add(id.name());
      keys.press(KeyCode.K, KeyCode.SHORTCUT);
      keys.type(MESSAGES.say("command." + id.key()));
      keys.press(KeyCode.ENTER);
      keys.press(KeyCode.ESCAPE);
    } else {
      gesture(random);
    }
  }

  private void press(KeyCode code) {
    done.add(code.name());
    keys.press(code);
  }

  private void gesture(Random random) {
    Node surface = Progress.surface(map());
    Point2D from = place(random);
    Point2D to = random.nextInt(4) == 0 ? from : place(random);
    MouseButton button =
        switch (random.nextInt(6)) {
          case 0 -> MouseButton.SECONDARY;
          case 1 -> MouseButton.MIDDLE;
          default -> MouseButton.PRIMARY;
        };
    boolean held = random.nextInt(5) == 0;
    int clicks = random.nextInt(5) == 0 ? 2 : 1;
    switch (random.nextInt(6)) {
      case 0 -> {
        done.add("wheel at " + from);
        surface.fireEvent(wheel(from, random.nextInt(-120, 120), held));
      }
      case 1 -> {
        done.add("move to " + from);
        Mouse.fire(surface, MouseEvent.MOUSE_MOVED, from, MouseButton.NONE, 0, false);
      }
      default -> {
        done.add(button + " from " + from + " to " + to + (held ? " shift" : ""));
        Mouse.fire(surface, MouseEvent.MOUSE_MOVED, from, MouseButton.NONE, 0, held);
        Mouse.fire(surface, MouseEvent.MOUSE_PRESSED, from, button, clicks, held);
        if (!to.equals(from)) {
          Mouse.fire(surface, MouseEvent.MOUSE_DRAGGED, from.midpoint(to), button, 0, held);
          Mouse.fire(surface, MouseEvent.MOUSE_DRAGGED, to, button, 0, held);
        }
        if (random.nextInt(12) == 0) {
          // Something happens while one drags.
          press(PLAIN.get(random.nextInt(PLAIN.size())));
        }
        Mouse.fire(surface, MouseEvent.MOUSE_RELEASED, to, button, clicks, held);
      }
    }
  }

  /// Mostly where elements are, for most of a map is bare.
  private Point2D place(Random random) {
    List<Bounds> cards =
        map().lookupAll("*").stream()
            .filter(n -> n.isVisible() && n.getAccessibleRole() == AccessibleRole.LIST_ITEM)
            .map(Node::getBoundsInParent)
            .toList();
    if (!cards.isEmpty() && random.nextInt(3) > 0) {
      Bounds card = cards.get(random.nextInt(cards.size()));
      return new Point2D(
          card.getMinX() + random.nextDouble() * (card.getWidth() + 16), card.getCenterY());
    }
    return new Point2D(
        random.nextDouble() * map().getWidth(), random.nextDouble() * map().getHeight());
  }

  private static ScrollEvent wheel(Point2D at, int notch, boolean zoom) {
    return new ScrollEvent(
        ScrollEvent.SCROLL,
        at.getX(),
        at.getY(),
        at.getX(),
        at.getY(),
        false,
        zoom,
        false,
        false,
        false,
        false,
        0,
        notch,
        0,
        notch,
        ScrollEvent.HorizontalTextScrollUnits.NONE,
        0,
        ScrollEvent.VerticalTextScrollUnits.NONE,
        0,
        0,
        null);
  }

  private MapView map() {
    return (MapView) root().lookup(".map-view");
  }

  private static List<KeyCodeCombination> keys() {
    List<KeyCodeCombination> keys = new ArrayList<>();
    for (CommandId id : CommandId.values()) {
      switch (id) {
        case NEW,
            OPEN,
            SAVE,
            SAVE_AS,
            EXPORT,
            EXPORT_REPORT,
            PRINT,
            CLOSE,
            QUIT,
            FULL_SCREEN,
            COMMANDS,
            NEW_WINDOW,
            NEW_FROM_QUESTION,
            NEW_FROM_TEMPLATE -> {}
        default -> keys.addAll(id.keys());
      }
    }
    return keys;
  }
}
