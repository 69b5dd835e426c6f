package nextmove.layout;

import java.util.ArrayList;
import java.util.List;
import nextmove.geom.Box;
import nextmove.geom.Point;

/// Where everything on the map stands, in world units, by positions of the index that was laid out.
/// Immutable. Cards and routes are made when asked for: a placement of 10,000 elements holds only
/// numbers and lines of text. What is hidden has no place: asking for it is an error.
public final class Placement {
  private final Part part;
  private final Scene scene;
  private final Cards cards;
  private final LinkLabels labels;
  private final Ways ways;
  private final double[] x;
  private final double[] y;
  private final Box bounds;

  Placement(Part part, Scene scene, Ways ways, double[] x, double[] y) {
    this.part = part;
    this.scene = scene;
    this.cards = scene.cards;
    this.labels = scene.labels;
    this.ways = ways;
    this.x = x;
    this.y = y;
    this.bounds = measureBounds();
  }

  public Direction direction() {
    return scene.levelWays ? Direction.LEFT_RIGHT : Direction.TOP_DOWN;
  }

  /// The smallest box around all cards, ways and labels; {@link Box#EMPTY} if there are none.
  public Box bounds() {
    return bounds;
  }

  public int elementCount() {
    return part.elements();
  }

  public int linkCount() {
    return part.links();
  }

  /// Whether the element is on the map.
  public boolean shows(int element) {
    return part.element(element) != Part.NOWHERE;
  }

  /// Whether the link is on the map.
  public boolean showsLink(int link) {
    return part.link(link) != Part.NOWHERE;
  }

  /// The outline of an element's card.
  public Box box(int element) {
    int e = part.element(element);
    return new Box(x[e], y[e], Cards.WIDTH, cards.height(e));
  }

  public Card card(int element) {
    int e = part.element(element);
    return cards.at(e, x[e], y[e]);
  }

  /// The column (from the top down: the row) that an element belongs to, from 0: the longest way to
  /// it over links that do not lead back. A hand-placed card need not stand there.
  public int column(int element) {
    return scene.order.column[part.element(element)];
  }

  /// The link that an element hangs by in the tree, or -1 for a root.
  public int hangsBy(int element) {
    return part.linkOfWhole(scene.order.hangsBy[part.element(element)]);
  }

  public LinkKind kind(int link) {
    return scene.order.kind(part.link(link));
  }

  public Route route(int ofWhole) {
    int link = part.link(ofWhole);
    List<Point> points = new ArrayList<>(ways.count(link));
    for (int i = 0; i < ways.count(link); i++) {
      points.add(new Point(ways.x(link, i), ways.y(link, i)));
    }
    Box box = ways.labelBox(link, labels);
    return new Route(kind(ofWhole), points, labelLines(link, box), box, anchor(link, box));
  }

  private List<Line> labelLines(int link, Box box) {
    if (!ways.hasLabel(link, labels)) {
      return List.of();
    }
    String[] texts = labels.lines[link];
    List<Line> lines = new ArrayList<>(texts.length);
    double top = box.y();
    for (int i = 0; i < texts.length; i++) {
      if (!ways.isBeside(link) && i > 0 && i == labels.linesAbove(link)) {
        top += LinkLabels.RIFT;
      }
      lines.add(new Line(texts[i], box.x(), top + TextStyle.LABEL.baseline()));
      top += TextStyle.LABEL.lineHeight();
    }
    return lines;
  }

  /// The point of the way that is nearest to the label; without a label, the middle of the last
  /// piece.
  private Point anchor(int link, Box box) {
    int last = ways.count(link) - 1;
    Point best =
        new Point(
            (ways.x(link, last) + ways.x(link, last - 1)) / 2,
            (ways.y(link, last) + ways.y(link, last - 1)) / 2);
    if (!ways.hasLabel(link, labels)) {
      return best;
    }
    for (int i = 1; i <= last; i++) {
      Point near =
          new Point(
              between(box.centerX(), ways.x(link, i - 1), ways.x(link, i)),
              between(box.centerY(), ways.y(link, i - 1), ways.y(link, i)));
      best = near.distance(box.center()) < best.distance(box.center()) ? near : best;
    }
    return best;
  }

  private static double between(double wish, double a, double b) {
    return Math.clamp(wish, Math.min(a, b), Math.max(a, b));
  }

  private Box measureBounds() {
    if (x.length == 0) {
      return Box.EMPTY;
    }
    double left = Double.POSITIVE_INFINITY;
    double top = left;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = right;
    for (int e = 0; e < x.length; e++) {
      left = Math.min(left, x[e]);
      top = Math.min(top, y[e]);
      right = Math.max(right, x[e] + Cards.WIDTH);
      bottom = Math.max(bottom, y[e] + cards.height(e));
    }
    for (int k = 0; k < labels.lines.length; k++) {
      for (int i = 0; i < ways.count(k); i++) {
        left = Math.min(left, ways.x(k, i));
        top = Math.min(top, ways.y(k, i));
        right = Math.max(right, ways.x(k, i));
        bottom = Math.max(bottom, ways.y(k, i));
      }
      if (ways.hasLabel(k, labels)) {
        Box box = ways.labelBox(k, labels);
        left = Math.min(left, box.x());
        top = Math.min(top, box.y());
        right = Math.max(right, box.right());
        bottom = Math.max(bottom, box.bottom());
      }
    }
    return new Box(left, top, right - left, bottom - top);
  }
}
