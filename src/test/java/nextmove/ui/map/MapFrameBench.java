package nextmove.ui.map;

import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import nextmove.app.Document;
import nextmove.app.Editing;
import nextmove.app.Work;
import nextmove.bench.Maps;
import nextmove.drawing.FontMeasure;
import nextmove.geom.Box;
import nextmove.geom.Point;
import nextmove.layout.Direction;
import nextmove.text.Messages;
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

/// Frames of a map of 10,000 elements in a window of 1366x768, painted in software, as fast as they
/// come, on an Xvfb of its own: from pulse to pulse while one pans, while one pans and edits, and
/// from the last step of a zoom until the picture is sharp.
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
@Warmup(iterations = 1, time = 4)
@Measurement(iterations = 1, time = 4)
public class MapFrameBench {
  private static final int ELEMENTS = 10_000;
  private static final double STEP = 24;

  /// Pixels per world unit; 0 shows the whole map.
  @Param({"0", "0.02", "0.05", "0.2", "0.5", "1"})
  private double zoom;

  private final Phaser pulses = new Phaser(1);
  private final Document document = new Document(Maps.merged(ELEMENTS, 15));
  private final Editing editing = new Editing(document, new Random(1));
  private @Nullable MapView map;
  private double stepX = STEP;
  private double stepY = STEP / 2;
  private int editEvery;
  private int frame;

  @Setup
  public void open() throws InterruptedException {
    XServer.start();
    CountDownLatch shown = new CountDownLatch(1);
    Platform.startup(() -> show(shown));
    shown.await();
    MapView view = view();
    await(() -> view.picture().get() != null);
    await(() -> {
      Box bounds = view.viewport().seen();
      Picture picture = view.picture().get();
      Box all = picture == null ? bounds : picture.bounds();
      view.viewport()
          .set(
              zoom == 0
                  ? view.viewport().fitting(all)
                  : view.viewport().centered(all.center(), zoom));
      return true;
    });
    await(() -> view.layer().isSharp());
  }

  private void show(CountDownLatch shown) {
    Work work = new Work(Platform::runLater, Work.threads(), Throwable::printStackTrace);
    MapView view =
        new MapView(
            document,
            Direction.LEFT_RIGHT,
            new MapContext(
                Messages.of(Locale.ENGLISH),
                new FontMeasure(),
                editing,
                _ -> {},
                ContextMenu::new,
                () -> true,
                _ -> {},
                () -> false,
                work));
    map = view;
    Stage stage = new Stage(StageStyle.UNDECORATED);
    stage.setScene(new Scene(view, 1366, 768));
    stage.show();
    new AnimationTimer() {
      @Override
      public void handle(long now) {
        pulses.arrive();
        step(view);
      }
    }.start();
    shown.countDown();
  }

  private MapView view() {
    if (map == null) {
      throw new IllegalStateException("not open");
    }
    return map;
  }

  private void step(MapView view) {
    Picture picture = view.picture().get();
    if (picture == null || editEvery < 0) {
      return;
    }
    Point middle = view.viewport().seen().center();
    Box all = picture.bounds();
    stepX = middle.x() > all.right() ? STEP : middle.x() < all.x() ? -STEP : stepX;
    stepY = middle.y() > all.bottom() ? STEP / 2 : middle.y() < all.y() ? -STEP / 2 : stepY;
    view.viewport().pan(stepX, stepY);
    if (editEvery > 0 && ++frame % editEvery == 0) {
      int nearest = picture.elementsIn(view.viewport().seen()).nextSetBit(0);
      editing.rename(picture.id(Math.max(0, nearest)), "Another title " + frame);
    }
  }

  /// Waits until `condition` holds on the JavaFX thread, asking once per pulse.
  private void await(Callable<Boolean> condition) {
    boolean[] holds = new boolean[1];
    while (!holds[0]) {
      int phase = pulses.getPhase();
      Platform.runLater(() -> {
        try {
          holds[0] = condition.call();
        } catch (Exception e) {
          throw new IllegalStateException(e);
        }
      });
      pulses.awaitAdvance(phase);
    }
  }

  @TearDown
  public void close() {
    Platform.exit();
  }

  @Benchmark
  public int pan() {
    return pulses.awaitAdvance(pulses.getPhase());
  }

  /// The same while every three-hundredth frame renames an element in view, which lays the map out
  /// anew.
  @State(Scope.Benchmark)
  public static class Edits {
    @Setup(Level.Trial)
    public void edit(MapFrameBench bench) {
      bench.editEvery = 300;
    }
  }

  @Benchmark
  public int panAndEdit(Edits edits) {
    return pulses.awaitAdvance(pulses.getPhase());
  }

  /// The pulse that paints what is seen sharply ends it.
  @State(Scope.Benchmark)
  public static class Zooms {
    @Setup(Level.Invocation)
    public void zoom(MapFrameBench bench) {
      bench.editEvery = -1;
      for (int i = 0; i < 5; i++) {
        bench.zoomBy(i % 2 == 0 ? 1.12 : 1 / 1.12);
      }
    }
  }

  private void zoomBy(double factor) {
    MapView view = view();
    await(() -> {
      view.viewport().zoomAt(view.viewport().center(), view.viewport().zoom() * factor);
      return true;
    });
  }

  @Benchmark
  public boolean zoomUntilSharp(Zooms zooms) {
    MapView view = view();
    zoomBy(1 / 1.12);
    await(() -> view.layer().isSharp());
    return true;
  }
}
