package nextmove.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import nextmove.geom.Box;
import nextmove.geom.Point;
import nextmove.layout.Direction;
import nextmove.layout.Placement;
import nextmove.layout.Route;
import nextmove.model.Index;
import nextmove.model.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The grid finds what looking at every card and every link finds.
class SpatialIndexTest {
  private static final double TOLERANCE = 5;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 9, 60, 700})
  void boxesFindWhatTouchesThem(int size) {
    Placement placement = placement(size, Direction.LEFT_RIGHT);
    SpatialIndex space = new SpatialIndex(placement);
    Random random = new Random(size);
    for (int i = 0; i < 300; i++) {
      Box box = boxNear(placement.bounds(), random);
      BitSet elements = new BitSet();
      for (int e = 0; e < placement.elementCount(); e++) {
        elements.set(e, touches(placement.box(e), box));
      }
      BitSet links = new BitSet();
      for (int k = 0; k < placement.linkCount(); k++) {
        links.set(k, touches(placement.route(k), box));
      }
      assertThat(space.elementsIn(box)).isEqualTo(elements);
      assertThat(space.linksIn(box)).isEqualTo(links);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 60, 700})
  void pointsHitTheCardElseTheNearestLink(int size) {
    Placement placement = placement(size, Direction.TOP_DOWN);
    SpatialIndex space = new SpatialIndex(placement);
    Random random = new Random(size);
    Box around = placement.bounds().grow(40);
    for (int i = 0; i < 2000; i++) {
      Point p =
          new Point(
              around.x() + random.nextDouble() * around.width(),
              around.y() + random.nextDouble() * around.height());
      switch (space.at(p, TOLERANCE)) {
        case Hit.OnElement(int e) -> assertThat(placement.box(e).contains(p)).isTrue();
        case Hit.OnLink(int k) -> {
          assertThat(cardAt(placement, p)).isFalse();
          assertThat(distance(placement.route(k), p)).isEqualTo(least(placement, p));
        }
        case Hit.Empty() -> {
          assertThat(cardAt(placement, p)).isFalse();
          assertThat(least(placement, p)).isGreaterThan(TOLERANCE);
        }
      }
    }
  }

  @Test
  void anEmptyMapHasNothing() {
    Index index = new Index(Scenario.EMPTY);
    SpatialIndex space = new SpatialIndex(SampleMaps.placement(index, Direction.LEFT_RIGHT));
    assertThat(space.at(Point.ORIGIN, 10)).isEqualTo(Hit.EMPTY);
    assertThat(space.elementsIn(new Box(-10, -10, 20, 20)).isEmpty()).isTrue();
  }

  private static Placement placement(int size, Direction direction) {
    return SampleMaps.placement(new Index(SampleMaps.random(size, size)), direction);
  }

  private static Box boxNear(Box bounds, Random random) {
    Box around = bounds.grow(100);
    return new Box(
        around.x() + random.nextDouble() * around.width(),
        around.y() + random.nextDouble() * around.height(),
        random.nextDouble() * around.width() / 3,
        random.nextDouble() * around.height() / 3);
  }

  private static boolean touches(Box a, Box b) {
    return a.x() <= b.right() && b.x() <= a.right() && a.y() <= b.bottom() && b.y() <= a.bottom();
  }

  private static boolean touches(Route route, Box box) {
    if (route.labelBox().width() > 0 && touches(route.labelBox(), box)) {
      return true;
    }
    List<Point> points = route.points();
    for (int i = 1; i < points.size(); i++) {
      Point a = points.get(i - 1);
      Point b = points.get(i);
      Box piece =
          new Box(
              Math.min(a.x(), b.x()),
              Math.min(a.y(), b.y()),
              Math.abs(a.x() - b.x()),
              Math.abs(a.y() - b.y()));
      if (touches(piece, box)) {
        return true;
      }
    }
    return false;
  }

  private static boolean cardAt(Placement placement, Point p) {
    for (int e = 0; e < placement.elementCount(); e++) {
      if (placement.box(e).contains(p)) {
        return true;
      }
    }
    return false;
  }

  private static double least(Placement placement, Point p) {
    double least = Double.POSITIVE_INFINITY;
    for (int k = 0; k < placement.linkCount(); k++) {
      least = Math.min(least, distance(placement.route(k), p));
    }
    return least;
  }

  /// Level and upright pieces only; -1 on the label.
  private static double distance(Route route, Point p) {
    if (route.labelBox().width() > 0 && route.labelBox().contains(p)) {
      return -1;
    }
    Box label = route.labelBox();
    double least =
        label.width() == 0
            ? Double.POSITIVE_INFINITY
            : Math.hypot(
                p.x() - Math.clamp(p.x(), label.x(), label.right()),
                p.y() - Math.clamp(p.y(), label.y(), label.bottom()));
    List<Point> points = route.points();
    for (int i = 1; i < points.size(); i++) {
      Point a = points.get(i - 1);
      Point b = points.get(i);
      double x = Math.clamp(p.x(), Math.min(a.x(), b.x()), Math.max(a.x(), b.x()));
      double y = Math.clamp(p.y(), Math.min(a.y(), b.y()), Math.max(a.y(), b.y()));
      least = Math.min(least, Math.hypot(p.x() - x, p.y() - y));
    }
    return least;
  }
}
