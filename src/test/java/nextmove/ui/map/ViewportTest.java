package nextmove.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nextmove.geom.Box;
import nextmove.geom.Point;
import nextmove.geom.Transform;
import org.junit.jupiter.api.Test;

class ViewportTest {
  private final Viewport viewport = new Viewport();

  ViewportTest() {
    viewport.resize(800, 600);
  }

  @Test
  void zoomingKeepsWhatIsUnderThePointer() {
    viewport.set(new Transform(0.7, 31, -12));
    Point at = new Point(200, 450);
    Point world = viewport.now().toWorld(at);
    viewport.zoomAt(at, 2.3);
    assertThat(viewport.zoom()).isEqualTo(2.3);
    assertThat(viewport.now().toScreen(world).distance(at)).isLessThan(0.75);
  }

  @Test
  void theWorldLiesOnWholePixelsOfTheScreen() {
    viewport.setGrain(0.8);
    viewport.set(new Transform(1, 10.3, 0.5));
    assertThat(viewport.now().dx() / 0.8).isCloseTo(13, within(1e-9));
    assertThat(viewport.now().dy() / 0.8).isCloseTo(1, within(1e-9));
  }

  @Test
  void fittingShowsAllInTheMiddle() {
    Box world = new Box(-500, 100, 3000, 400);
    viewport.set(viewport.fitting(world));
    Box seen = viewport.now().toScreen(world);
    assertThat(seen.x()).isBetween(31.0, 33.0);
    assertThat(seen.centerY()).isCloseTo(300, within(1.0));
    viewport.set(viewport.fitting(new Box(0, 0, 10, 10)));
    assertThat(viewport.zoom()).isEqualTo(1);
  }

  @Test
  void withLargerTextTheSamePercentShowTheSamePlaceLarger() {
    viewport.set(new Transform(0.5, 10, 20));
    Point middle = viewport.now().toWorld(viewport.center());
    viewport.setFull(1.25);
    assertThat(viewport.zoom()).isCloseTo(0.625, within(1e-9));
    assertThat(viewport.now().toScreen(middle).x()).isCloseTo(viewport.center().x(), within(1.0));
    assertThat(viewport.now().toScreen(middle).y()).isCloseTo(viewport.center().y(), within(1.0));
    viewport.set(viewport.fitting(new Box(0, 0, 10, 10)));
    assertThat(viewport.zoom()).isEqualTo(1.25);
    viewport.setFull(1);
    assertThat(viewport.zoom()).isEqualTo(1);
  }

  @Test
  void revealingMovesNoFurtherThanItMust() {
    Transform now = new Transform(1, 0, 0);
    assertThat(viewport.revealing(now, new Box(100, 100, 200, 80))).isEqualTo(now);
    assertThat(viewport.revealing(now, new Box(700, 100, 200, 80))).isEqualTo(now.shifted(-156, 0));
    assertThat(viewport.revealing(now, new Box(-50, 590, 200, 80)))
        .isEqualTo(now.shifted(106, -126));
  }

  @Test
  void aHugeMapMayBeSeenAsAWhole() {
    viewport.zoomAt(Point.ORIGIN, 0.0001);
    assertThat(viewport.zoom()).isEqualTo(Viewport.LEAST);
    viewport.allow(new Box(0, 0, 5000, 600_000));
    viewport.zoomAt(Point.ORIGIN, 0.001);
    assertThat(viewport.zoom()).isEqualTo(0.001);
  }
}
