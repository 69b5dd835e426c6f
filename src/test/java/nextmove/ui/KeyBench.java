package nextmove.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import nextmove.app.Document;
import nextmove.app.Settings;
import nextmove.app.Work;
import nextmove.bench.Maps;
import nextmove.edit.Selection;
import nextmove.ui.map.MapView;
import nextmove.ui.map.Progress;
import nextmove.xserver.XServer;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// From a key to the picture of what it did, in the real window with its panels, on an Xvfb of its
/// own: the key is pressed, and the frame that shows the result has been handed over. A watchdog
/// names what held the JavaFX thread up for longer than it may: 50 ms on 2,000 elements, 200 ms on
/// 10,000.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {
      "-Xmx1g",
      "-Dprism.order=sw",
      "-Dprism.disableRegionCaching=true",
      "-Djavafx.animation.fullspeed=true",
      "--enable-native-access=ALL-UNNAMED"
    })
@Warmup(iterations = 2, time = 4)
@Measurement(iterations = 1, time = 6)
public class KeyBench {
  private static final Map<String, KeyCode> KEYS =
      Map.of(
          "arrow", KeyCode.RIGHT,
          "tab", KeyCode.TAB,
          "delete", KeyCode.DELETE,
          "fold", KeyCode.SPACE);

  @Param({"2000", "10000"})
  private int elements;

  @Param({"false", "true"})
  private boolean analyse;

  @Param({"arrow", "tab", "letter", "delete", "undo", "fold"})
  private String key;

  private @Nullable Windows windows;
  private @Nullable Keyboard keyboard;
  private @Nullable Watchdog watchdog;
  private String selected = "";
  private int base;

  @Setup
  public void open() throws IOException, InterruptedException {
    XServer.start();
    CountDownLatch started = new CountDownLatch(1);
    Platform.startup(started::countDown);
    started.await();
    Path home = Files.createTempDirectory("nextmove-bench");
    watchdog = new Watchdog(elements > 2_000 ? 200 : 50);
    selected = "e" + elements / 20;
    windows =
        Keyboard.ask(() -> {
          Windows all =
              Sitting.windows(
                  home, new Sitting.Answers(), Work.threads(), p -> System.err.println(p));
          all.program().change(s -> s.withMotion(Settings.Motion.OFF));
          all.create(Maps.merged(elements, 15), Optional.empty());
          return all;
        });
    keyboard = new Keyboard(() -> window().stage().getScene());
    keyboard.waitFor(".inspector");
    settled();
    Keyboard.ask(() -> {
      map().zoomTo(0.6);
      return 0;
    });
    if (analyse) {
      keyboard.press(KeyCode.DIGIT2, KeyCode.ALT);
    }
    settled();
  }

  /// Back to the first version, with the same element selected and in view.
  @Setup(Level.Invocation)
  public void begin() {
    Keyboard.ask(() -> {
      map().requestFocus();
      document().go(base);
      document().select(Selection.of(selected));
      map().reveal(selected);
      return 0;
    });
    if (key.equals("undo")) {
      keyboard.press(KeyCode.DELETE);
    }
    settled();
  }

  @Benchmark
  public void keyToPicture() {
    Keyboard.ask(() -> {
      watchdog.watch(
          key,
          () -> {
            switch (key) {
              case "letter" -> keyboard.type("a");
              case "undo" -> keyboard.press(KeyCode.Z, KeyCode.SHORTCUT);
              default -> keyboard.press(KEYS.get(key));
            }
          });
      return 0;
    });
    // While a title is typed, the map goes on showing the version before.
    painted(!key.equals("letter"));
  }

  @TearDown
  public void close() {
    watchdog.offences().forEach(System.out::println);
    watchdog.close();
    Platform.exit();
  }

  private void settled() {
    painted(true);
    while (!Keyboard.ask(() -> Progress.isDone(map(), document().index()))) {
      painted(true);
    }
  }

  /// The pulse that paints is over when the next one begins, for they wait for each other.
  ///
  /// @param present whether what is painted has to be the present version
  private void painted(boolean present) {
    CountDownLatch over = new CountDownLatch(1);
    Keyboard.ask(() -> {
      new AnimationTimer() {
        private int shown;

        @Override
        public void handle(long now) {
          if ((!present || Progress.isPresent(map(), document().index())) && ++shown == 2) {
            stop();
            over.countDown();
          }
        }
      }.start();
      return 0;
    });
    try {
      over.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private MainWindow window() {
    return windows.open().getFirst();
  }

  private Document document() {
    return window().file().orElseThrow().document();
  }

  private MapView map() {
    return (MapView) window().stage().getScene().getRoot().lookup(".map-view");
  }
}
