package nextmove.drawing;

import java.util.BitSet;
import java.util.List;
import nextmove.geom.Box;
import nextmove.geom.Point;
import nextmove.layout.Placement;
import nextmove.layout.Route;

/// What of a placement lies in a box or under a point, found by a grid: work grows with what is
/// found there, not with the map. Immutable.
public final class SpatialIndex {
  private final Box[] cards;
  private final double[][] ways;
  private final Box[] labels;
  private final Grid cardGrid;
  private final Grid linkGrid;

  public SpatialIndex(Placement placement) {
    int n = placement.elementCount();
    int m = placement.linkCount();
    cards = new Box[n];
    ways = new double[m][];
    labels = new Box[m];
    cardGrid = new Grid(placement.bounds(), n);
    linkGrid = new Grid(placement.bounds(), m);
    for (int e = 0; e < n; e++) {
      if (!placement.shows(e)) {
        cards[e] = Box.EMPTY;
        continue;
      }
      cards[e] = placement.box(e);
      cardGrid.add(e, cards[e]);
    }
    for (int k = 0; k < m; k++) {
      if (!placement.showsLink(k)) {
        ways[k] = new double[0];
        labels[k] = Box.EMPTY;
        continue;
      }
      Route route = placement.route(k);
      ways[k] = numbers(route.points());
      labels[k] = route.labelBox();
      for (int i = 2; i < ways[k].length; i += 2) {
        linkGrid.add(k, piece(ways[k], i));
      }
      if (labels[k].width() > 0) {
        linkGrid.add(k, labels[k]);
      }
    }
  }

  private static double[] numbers(List<Point> points) {
    double[] numbers = new double[2 * points.size()];
    for (int i = 0; i < points.size(); i++) {
      numbers[2 * i] = points.get(i).x();
      numbers[2 * i + 1] = points.get(i).y();
    }
    return numbers;
  }

  /// The box around the piece of the way that ends at `way[i], way[i + 1]`.
  private static Box piece(double[] way, int i) {
    return new Box(
        Math.min(way[i - 2], way[i]),
        Math.min(way[i - 1], way[i + 1]),
        Math.abs(way[i] - way[i - 2]),
        Math.abs(way[i + 1] - way[i - 1]));
  }

  Box card(int element) {
    return cards[element];
  }

  /// The corners of a link's way, x and y in turn; not to be changed.
  double[] way(int link) {
    return ways[link];
  }

  /// The positions of the elements whose card touches `box`.
  public BitSet elementsIn(Box box) {
    BitSet found = new BitSet(cards.length);
    cardGrid.forEach(
        box,
        e -> {
          if (!found.get(e) && touches(cards[e], box)) {
            found.set(e);
          }
        });
    return found;
  }

  /// The positions of the links whose way or label touches `box`. Pieces of a way count with the
  /// box around them, which for level and upright ones is the piece itself.
  public BitSet linksIn(Box box) {
    BitSet found = new BitSet(ways.length);
    linkGrid.forEach(
        box,
        k -> {
          if (!found.get(k) && linkTouches(k, box)) {
            found.set(k);
          }
        });
    return found;
  }

  private boolean linkTouches(int k, Box box) {
    for (int i = 2; i < ways[k].length; i += 2) {
      if (touches(piece(ways[k], i), box)) {
        return true;
      }
    }
    return labels[k].width() > 0 && touches(labels[k], box);
  }

  private static boolean touches(Box a, Box b) {
    return a.x() <= b.right() && b.x() <= a.right() && a.y() <= b.bottom() && b.y() <= a.bottom();
  }

  /// What lies under `point`: the card drawn last, else the link whose label is there, else the one
  /// that is nearest with its way or its label.
  ///
  /// @param tolerance how far beside a link still counts, in world units
  public Hit at(Point point, double tolerance) {
    Box near = new Box(point.x(), point.y(), 0, 0);
    int card = elementsIn(near).length() - 1;
    if (card >= 0) {
      return new Hit.OnElement(card);
    }
    BitSet links = linksIn(near.grow(tolerance));
    int best = -1;
    double least = tolerance;
    for (int k = links.nextSetBit(0); k >= 0; k = links.nextSetBit(k + 1)) {
      double toLabel = labels[k].width() > 0 ? distance(labels[k], point) : Double.MAX_VALUE;
      double distance = toLabel == 0 ? -1 : Math.min(toLabel, distance(ways[k], point));
      if (distance <= least) {
        best = k;
        least = distance;
      }
    }
    return best < 0 ? Hit.EMPTY : new Hit.OnLink(best);
  }

  private static double distance(Box box, Point p) {
    double dx = Math.max(0, Math.max(box.x() - p.x(), p.x() - box.right()));
    double dy = Math.max(0, Math.max(box.y() - p.y(), p.y() - box.bottom()));
    return Math.hypot(dx, dy);
  }

  private static double distance(double[] way, Point p) {
    double least = Double.POSITIVE_INFINITY;
    for (int i = 2; i < way.length; i += 2) {
      double dx = way[i] - way[i - 2];
      double dy = way[i + 1] - way[i - 1];
      double square = dx * dx + dy * dy;
      double along = (p.x() - way[i - 2]) * dx + (p.y() - way[i - 1]) * dy;
      double share = square == 0 ? 0 : Math.clamp(along / square, 0, 1);
      least =
          Math.min(
              least, Math.hypot(p.x() - way[i - 2] - share * dx, p.y() - way[i - 1] - share * dy));
    }
    return least;
  }
}
