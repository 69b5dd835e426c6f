package nextmove.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.Supplier;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import nextmove.bench.Maps;
import nextmove.drawing.DisplayList;
import nextmove.drawing.Look;
import nextmove.geom.Box;
import nextmove.geom.Point;
import nextmove.geom.Transform;
import nextmove.layout.Direction;
import nextmove.model.Index;
import nextmove.ui.Keyboard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The picture is the same whichever way it came onto the screen.
@ExtendWith(ApplicationExtension.class)
class PictureLayerTest {
  private static final Box FRAME = new Box(0, 0, 700, 500);
  private static final DisplayList LIST =
      Workbench.picture(new Index(Maps.merged(1500, 15)), Direction.LEFT_RIGHT).list();

  private PictureLayer layer;
  private PictureLayer fresh;

  @Start
  void start(Stage stage) {
    Pigments pigments = new Pigments();
    layer = new PictureLayer(pigments);
    fresh = new PictureLayer(pigments);
    fresh.setTranslateX(2000);
    stage.setScene(new Scene(new Pane(layer, fresh), 700, 500));
    stage.show();
  }

  private static <T> T onFx(Supplier<T> question) {
    return Keyboard.ask(question);
  }

  /// Shows `view` to the end, as pulse after pulse would.
  private static void show(PictureLayer layer, Transform view) {
    Keyboard.waitUntil(() -> !layer.show(LIST, view, FRAME, 1));
  }

  private static Transform view(double zoom) {
    Point middle = LIST.placement().bounds().center();
    return new Transform(
        zoom, Math.rint(350 - middle.x() * zoom), Math.rint(250 - middle.y() * zoom));
  }

  private static int[] pixels(PictureLayer layer) {
    return onFx(() -> {
      SnapshotParameters seen = new SnapshotParameters();
      double x = layer.getTranslateX();
      seen.setViewport(new Rectangle2D(x, 0, FRAME.width(), FRAME.height()));
      WritableImage image = layer.snapshot(seen, null);
      PixelReader reader = image.getPixelReader();
      int w = (int) FRAME.width();
      int h = (int) FRAME.height();
      int[] pixels = new int[w * h];
      reader.getPixels(0, 0, w, h, PixelFormat.getIntArgbInstance(), pixels, 0, w);
      return pixels;
    });
  }

  private static long different(int[] a, int[] b) {
    long count = 0;
    for (int i = 0; i < a.length; i++) {
      count += a[i] == b[i] ? 0 : 1;
    }
    return count;
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.01, 0.1, 0.3, 0.8})
  void pannedOrPaintedAtOnceItIsTheSame(double zoom) {
    show(layer, view(zoom));
    Transform there = view(zoom).shifted(-333, 207);
    show(layer, there);
    show(fresh, there);
    assertThat(different(pixels(layer), pixels(fresh))).isZero();
    int background = Look.LIGHT.background().rgb() | 0xff000000;
    assertThat(Arrays.stream(pixels(layer))).anyMatch(p -> p != background);
  }

  @Test
  void zoomedItIsSharpInTheEnd() {
    show(layer, view(0.02));
    show(layer, view(0.05));
    show(layer, view(0.6));
    show(fresh, view(0.6));
    assertThat(onFx(layer::isSharp)).isTrue();
    assertThat(different(pixels(layer), pixels(fresh))).isZero();
  }

  @Test
  void whatIsReplacedStaysWhereItWasUntilTheNewIsReady() {
    show(layer, view(0.01));
    int[] before = pixels(layer);
    Transform moved = view(0.01).shifted(-200 * 0.01, -5000 * 0.01);
    onFx(() -> {
      layer.replace(new Point(200, 5000));
      return layer.show(LIST, moved, FRAME, 1);
    });
    assertThat(different(pixels(layer), before)).isLessThan(before.length / 100);
    show(layer, moved);
    show(fresh, moved);
    assertThat(different(pixels(layer), pixels(fresh))).isZero();
  }
}
