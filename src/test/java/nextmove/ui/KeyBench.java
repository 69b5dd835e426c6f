package nextmove.ui;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import nextmove.bench.Maps;
import nextmove.edit.Selection;
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
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 1, time = 8)
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

  private @Nullable BenchWindow window;
  private @Nullable Watchdog watchdog;
  private final List<Watchdog.Piece> offences = new ArrayList<>();
  private String selected = "";

  @Setup
  public void open() throws IOException, InterruptedException {
    window = new BenchWindow(Maps.merged(elements, 15));
    watchdog = new Watchdog();
    selected = "e" + elements / 20;
    Keyboard.ask(() -> {
      window.map().zoomTo(0.6);
      return 0;
    });
    if (analyse) {
      window.keyboard().press(KeyCode.DIGIT2, KeyCode.ALT);
    }
    window.settled();
  }

  /// Back to the first version, with the same element selected and in view.
  @Setup(Level.Invocation)
  public void begin() {
    Keyboard.ask(() -> {
      window.map().requestFocus();
      window.document().go(0);
      window.document().select(Selection.of(selected));
      window.map().reveal(selected);
      return 0;
    });
    if (key.equals("undo")) {
      window.keyboard().press(KeyCode.DELETE);
    }
    window.settled();
    watchdog.begin(key);
  }

  @Benchmark
  public void keyToPicture() {
    Keyboard.ask(() -> {
      press();
      return 0;
    });
    // While a title is typed, the map goes on showing the version before.
    window.painted(!key.equals("letter"));
  }

  @TearDown(Level.Invocation)
  public void judge() {
    Watchdog.Piece longest = watchdog.end();
    if (longest.millis() > (elements > 2_000 ? 200 : 50)) {
      offences.add(longest);
    }
  }

  private void press() {
    Keyboard keyboard = window.keyboard();
    switch (key) {
      case "letter" -> keyboard.type("a");
      case "undo" -> keyboard.press(KeyCode.Z, KeyCode.SHORTCUT);
      default -> keyboard.press(KEYS.get(key));
    }
  }

  @TearDown
  public void close() {
    offences.stream()
        .max(Comparator.comparingDouble(Watchdog.Piece::millis))
        .ifPresent(System.out::println);
    watchdog.close();
    window.close();
  }
}
