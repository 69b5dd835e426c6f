package nextmove.layout;

import java.util.ArrayList;
import java.util.List;
import nextmove.geom.Box;
import nextmove.geom.Point;

/// Where everything on the map stands, in world units, by positions of the index that was laid out.
/// Immutable. Cards and routes are made when asked for: a placement of 10,000 elements holds only
/// numbers and lines of text.
public final class Placement {
  private final Direction direction;
  private final Order order;
  private final Cards cards;
  private final LinkLabels labels;
  private final Ways ways;
  private final double[] x;
  private final double[] y;
  private final Box bounds;

  Placement(
      Direction direction,
      Order order,
      Cards cards,
      LinkLabels labels,
      Ways ways,
      double[] x,
      double[] y) {
    this.direction = direction;
    this.order = order;
    this.cards = cards;
    this.labels = labels;
    this.ways = ways;
    this.x = x;
    this.y = y;
    this.bounds = measureBounds();
  }

  public Direction direction() {
    return direction;
  }

  /// The smallest box around all cards, ways and labels; {@link Box#EMPTY} if there are none.
  public Box bounds() {
    return bounds;
  }

  public int elementCount() {
    return x.length;
  }

  public int linkCount() {
    return labels.lines.length;
  }

  /// The outline of an element's card.
  public Box box(int element) {
    return new Box(x[element], y[element], Cards.WIDTH, cards.height(element));
  }

  public Card card(int element) {
    return cards.at(element, x[element], y[element]);
  }

  /// The column (from the top down: the row) that an element belongs to, from 0: the longest way to
  /// it over links that do not lead back. A hand-placed card need not stand there.
  public int column(int element) {
    return order.column[element];
  }

  /// The link that an element hangs by in the tree, or -1 for a root.
  public int hangsBy(int element) {
    return order.hangsBy[element];
  }

  public LinkKind kind(int link) {
    return order.kind(link);
  }

  public Route route(int link) {
    List<Point> points = new ArrayList<>(ways.count(link));
    for (int i = 0; i < ways.count(link); i++) {
      points.add(new Point(ways.x(link, i), ways.y(link, i)));
    }
    Box box = labelBox(link);
    return new Route(kind(link), points, labelLines(link, box), box, anchor(link, box));
  }

  private Box labelBox(int link) {
    return labels.has(link)
        ? labels.box(link, ways.labelX[link], ways.labelY[link], ways.beside[link])
        : Box.EMPTY;
  }

  private List<Line> labelLines(int link, Box box) {
    String[] texts = labels.lines[link];
    List<Line> lines = new ArrayList<>(texts.length);
    double top = box.y();
    for (int i = 0; i < texts.length; i++) {
      if (!ways.beside[link] && i > 0 && i == labels.linesAbove(link)) {
        top += LinkLabels.RIFT;
      }
      lines.add(new Line(texts[i], box.x(), top + TextStyle.LABEL.baseline()));
      top += TextStyle.LABEL.lineHeight();
    }
    return lines;
  }

  /// The middle of the label's piece of the way, which is the last one.
  private Point anchor(int link, Box box) {
    int last = ways.count(link) - 1;
    double endX = ways.x(link, last);
    double endY = ways.y(link, last);
    if (!labels.has(link)) {
      return new Point((endX + ways.x(link, last - 1)) / 2, (endY + ways.y(link, last - 1)) / 2);
    }
    return ways.beside[link] ? new Point(endX, box.centerY()) : new Point(box.centerX(), endY);
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
    for (int k = 0; k < linkCount(); k++) {
      for (int i = 0; i < ways.count(k); i++) {
        left = Math.min(left, ways.x(k, i));
        top = Math.min(top, ways.y(k, i));
        right = Math.max(right, ways.x(k, i));
        bottom = Math.max(bottom, ways.y(k, i));
      }
      if (labels.has(k)) {
        Box box = labelBox(k);
        left = Math.min(left, box.x());
        top = Math.min(top, box.y());
        right = Math.max(right, box.right());
        bottom = Math.max(bottom, box.bottom());
      }
    }
    return new Box(left, top, right - left, bottom - top);
  }
}
