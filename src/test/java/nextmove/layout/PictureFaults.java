package nextmove.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nextmove.geom.Box;
import nextmove.geom.Point;
import nextmove.model.Index;

/// What is wrong with a picture, found by comparing everything with everything.
final class PictureFaults {
  private static final double LEAST_GAP = 12;

  private final Index index;
  private final Placement placement;
  private final List<Box> cards = new ArrayList<>();
  private final List<Route> routes = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  private PictureFaults(Index index, Placement placement) {
    this.index = index;
    this.placement = placement;
    for (int e = 0; e < index.elementCount(); e++) {
      cards.add(placement.box(e));
    }
    for (int k = 0; k < index.linkCount(); k++) {
      routes.add(placement.route(k));
    }
  }

  /// @param labelled whether each link is to have a label
  static List<String> of(Index index, Placement placement, boolean[] labelled) {
    PictureFaults picture = new PictureFaults(index, placement);
    picture.cards();
    picture.ways();
    picture.labels(labelled);
    picture.order();
    return picture.faults;
  }

  private void cards() {
    for (int a = 0; a < cards.size(); a++) {
      for (int b = a + 1; b < cards.size(); b++) {
        if (cards.get(a).grow(LEAST_GAP / 2).overlaps(cards.get(b).grow(LEAST_GAP / 2))) {
          faults.add("cards " + a + " and " + b + ": " + cards.get(a) + ", " + cards.get(b));
        }
      }
      Card card = placement.card(a);
      if (card.title().size() > 3) {
        faults.add("card " + a + " has " + card.title().size() + " lines");
      }
    }
  }

  private void ways() {
    boolean across = placement.direction() == Direction.LEFT_RIGHT;
    for (int k = 0; k < routes.size(); k++) {
      List<Point> points = routes.get(k).points();
      Box source = cards.get(index.from(k));
      Box target = cards.get(index.to(k));
      Point first = points.get(0);
      Point last = points.get(points.size() - 1);
      boolean leaves =
          across
              ? first.x() == source.right() && inside(first.y(), source.y(), source.bottom())
              : first.y() == source.bottom() && inside(first.x(), source.x(), source.right());
      boolean enters =
          across
              ? last.x() == target.x() && inside(last.y(), target.y(), target.bottom())
              : last.y() == target.y() && inside(last.x(), target.x(), target.right());
      if (!leaves || !enters) {
        faults.add("link " + k + " from " + source + " to " + target + ": " + points);
      }
      for (int i = 1; i < points.size(); i++) {
        piece(k, points.get(i - 1), points.get(i));
      }
    }
  }

  private static boolean inside(double v, double low, double high) {
    return v > low && v < high;
  }

  private void piece(int link, Point a, Point b) {
    if (a.x() != b.x() && a.y() != b.y()) {
      faults.add("link " + link + " is neither level nor upright: " + a + ", " + b);
    }
    Box piece = around(a, b);
    for (int e = 0; e < cards.size(); e++) {
      boolean own = e == index.from(link) || e == index.to(link);
      Box card = own ? cards.get(e) : cards.get(e).grow(3);
      if (piece.overlaps(card) || (!own && touches(piece, card))) {
        faults.add("link " + link + " crosses card " + e + " " + card + ": " + a + ", " + b);
      }
    }
  }

  private static Box around(Point a, Point b) {
    return new Box(
        Math.min(a.x(), b.x()),
        Math.min(a.y(), b.y()),
        Math.abs(a.x() - b.x()),
        Math.abs(a.y() - b.y()));
  }

  private static boolean touches(Box a, Box b) {
    return a.x() < b.right() && b.x() < a.right() && a.y() < b.bottom() && b.y() < a.bottom();
  }

  private void labels(boolean[] labelled) {
    for (int k = 0; k < routes.size(); k++) {
      Box box = routes.get(k).labelBox();
      if (labelled[k] == routes.get(k).label().isEmpty()) {
        faults.add("link " + k + " has " + routes.get(k).label().size() + " lines");
      }
      if (!labelled[k]) {
        continue;
      }
      for (int e = 0; e < cards.size(); e++) {
        if (box.overlaps(cards.get(e))) {
          faults.add("label " + k + " on card " + e);
        }
      }
      for (int other = 0; other < routes.size(); other++) {
        if (other != k) {
          beside(k, box, other);
        }
      }
    }
  }

  private void beside(int link, Box box, int other) {
    Route route = routes.get(other);
    if (other > link && !route.label().isEmpty() && box.overlaps(route.labelBox())) {
      faults.add("labels " + link + " and " + other);
    }
    for (int i = 1; i < route.points().size(); i++) {
      if (touches(box, around(route.points().get(i - 1), route.points().get(i)))) {
        faults.add("label " + link + " " + box + " on link " + other + ": " + route.points());
      }
    }
  }

  /// Links run forward but for loops, and siblings stand in the order of the file.
  private void order() {
    Map<Integer, Double> last = new HashMap<>();
    for (int k = 0; k < routes.size(); k++) {
      int from = index.from(k);
      int to = index.to(k);
      boolean placed =
          index.element(from).details().at() != null || index.element(to).details().at() != null;
      if (placed || placement.kind(k) == LinkKind.LOOP) {
        continue;
      }
      boolean across = placement.direction() == Direction.LEFT_RIGHT;
      Box source = cards.get(from);
      Box target = cards.get(to);
      if (placement.column(to) <= placement.column(from)
          || (across ? source.right() >= target.x() : source.bottom() >= target.y())) {
        faults.add("link " + k + " does not run forward");
      }
      if (placement.kind(k) == LinkKind.TREE) {
        double at = across ? target.y() : target.x();
        if (last.getOrDefault(from, Double.NEGATIVE_INFINITY) >= at) {
          faults.add("link " + k + " is out of order");
        }
        last.put(from, at);
      }
    }
  }

  /// How many pairs of links that share neither end run over each other for a while.
  static int ambiguous(Index index, Placement placement) {
    record Piece(int link, double at, double low, double high) {}
    List<List<Piece>> pieces = List.of(new ArrayList<>(), new ArrayList<>());
    for (int k = 0; k < index.linkCount(); k++) {
      List<Point> points = placement.route(k).points();
      for (int i = 1; i < points.size(); i++) {
        Box box = around(points.get(i - 1), points.get(i));
        if (box.height() == 0) {
          pieces.get(0).add(new Piece(k, box.y(), box.x(), box.right()));
        } else {
          pieces.get(1).add(new Piece(k, box.x(), box.y(), box.bottom()));
        }
      }
    }
    int count = 0;
    for (List<Piece> side : pieces) {
      for (Piece a : side) {
        for (Piece b : side) {
          boolean strangers =
              a.link < b.link
                  && index.from(a.link) != index.from(b.link)
                  && index.to(a.link) != index.to(b.link);
          if (strangers && Math.abs(a.at - b.at) < 3 && a.low < b.high && b.low < a.high) {
            count++;
          }
        }
      }
    }
    return count;
  }
}
