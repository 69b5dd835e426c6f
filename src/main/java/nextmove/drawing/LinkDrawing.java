package nextmove.drawing;

import java.util.ArrayList;
import java.util.List;
import nextmove.geom.Box;
import nextmove.geom.Point;
import nextmove.layout.Line;
import nextmove.layout.LinkKind;
import nextmove.layout.Route;
import nextmove.layout.TextStyle;

/// Draws one link: a rounded line, wider the likelier it is, with its words on a ground of the
/// map's colour. A tree link ends in a small solid head, a merge in a hollow one; a loop is dashed.
final class LinkDrawing {
  private static final double HEAD_LENGTH = 8;
  private static final double HEAD_WIDTH = 7;
  private static final double HOLLOW_LENGTH = 10;
  private static final double HOLLOW_WIDTH = 9;
  private static final double LABEL_PAD = 3;
  private static final double FILL_LEAST = 0.75;
  private static final double BEST_EDGE = 1.5;
  private static final double PIN_RADIUS = 7;

  /// How much of a line's colour is left.
  private static final double PALE = 0.5;

  private static final double OVER = 0.3;

  private final Look look;
  private final FontMeasure font;

  LinkDrawing(Style style) {
    look = style.look();
    font = style.font();
  }

  /// @param width of the line in world units
  List<Mark> marks(Route route, double width) {
    List<Mark> marks = new ArrayList<>(2);
    Head head = new Head(route, width);
    boolean dashed = route.kind() == LinkKind.LOOP;
    marks.add(new Mark.Path(way(route, head), null, new Pen(look.link(), width, dashed)));
    marks.add(head(route, head, look.link()));
    return marks;
  }

  /// The line gone pale, and in it, the wider the likelier the story takes the link, one in the
  /// colour of what is computed; with a dark edge where it pays best.
  List<Mark> marks(Route route, double width, double reach, boolean best) {
    List<Mark> marks = new ArrayList<>(4);
    boolean over = reach == 0;
    double full = over ? 0 : FILL_LEAST + reach * (look.linkWidth() + Look.LINK_GAIN - FILL_LEAST);
    double widest = Math.max(width, full);
    Head head = new Head(route, widest);
    boolean dashed = route.kind() == LinkKind.LOOP;
    Outline way = way(route, head);
    Ink pale = look.link().over(look.background(), over ? OVER : PALE);
    if (best) {
      Ink edge = over ? pale : look.text();
      marks.add(new Mark.Path(way, null, new Pen(edge, widest + 2 * BEST_EDGE)));
      pale = look.background();
    }
    marks.add(new Mark.Path(way, null, new Pen(pale, width, dashed && !best)));
    if (!over) {
      marks.add(new Mark.Path(way, null, new Pen(look.computed(), full, dashed)));
    }
    Ink tip = best ? look.text() : look.computed();
    marks.add(head(route, head, over ? look.link().over(look.background(), OVER) : tip));
    return marks;
  }

  /// A pin before the card that the link leads to.
  List<Mark> pin(Route route) {
    List<Point> points = route.points();
    Point at = towards(points.getLast(), points.get(points.size() - 2), PIN_RADIUS + 1);
    Ink ink = look.computed().readable();
    return List.of(
        new Mark.Circle(at.x(), at.y(), PIN_RADIUS, look.computed(), new Pen(look.background(), 1)),
        new Mark.Circle(at.x(), at.y() - 2, 2.4, ink, null),
        new Mark.Path(
            Outline.polyline(at.x(), at.y(), at.x(), at.y() + 4.5), null, new Pen(ink, 1.4)));
  }

  private Mark head(Route route, Head head, Ink ink) {
    return new Mark.Path(
        head(route.points(), head.length(), head.across()),
        head.hollow() ? look.background() : ink,
        new Pen(ink, head.hollow() ? 1.5 : 0.5));
  }

  /// How large a head is at the end of a line.
  private record Head(boolean hollow, double length, double across) {
    Head(Route route, double width) {
      this(route.kind() == LinkKind.MERGE, Math.max(0, width - 2));
    }

    private Head(boolean hollow, double spread) {
      this(
          hollow,
          (hollow ? HOLLOW_LENGTH : HEAD_LENGTH) + spread,
          (hollow ? HOLLOW_WIDTH : HEAD_WIDTH) + 1.6 * spread);
    }
  }

  /// The words on the link, each line on a ground of its own.
  List<Mark> label(Route route) {
    List<Mark> marks = new ArrayList<>(2 * route.label().size());
    double px = TextStyle.LABEL.px();
    for (Line line : route.label()) {
      String shown = font.shown(line.text());
      Box ground =
          new Box(
              line.x() - LABEL_PAD,
              line.baseline() - 0.9 * px,
              font.width(shown, TextStyle.LABEL) + 2 * LABEL_PAD,
              1.2 * px);
      marks.add(new Mark.Rect(ground, 0, look.background(), null));
      marks.add(new Mark.Text(shown, line.x(), line.baseline(), px, false, look.label()));
    }
    return marks;
  }

  /// The line through `points` with round corners, up to where the head begins.
  private static Outline way(Route route, Head head) {
    List<Point> points = route.points();
    Outline.Builder b = new Outline.Builder();
    int last = points.size() - 1;
    b.move(points.getFirst().x(), points.getFirst().y());
    for (int i = 1; i < last; i++) {
      Point corner = points.get(i);
      Point before = points.get(i - 1);
      Point after = points.get(i + 1);
      double radius =
          Math.min(Route.RADIUS, Math.min(before.distance(corner), corner.distance(after)) / 2);
      Point in = towards(corner, before, radius);
      Point out = towards(corner, after, radius);
      b.line(in.x(), in.y()).curve(corner.x(), corner.y(), out.x(), out.y());
    }
    Point end = towards(points.get(last), points.get(last - 1), head.length() - 1);
    return b.line(end.x(), end.y()).build();
  }

  private static Outline head(List<Point> points, double length, double across) {
    Point tip = points.getLast();
    Point base = towards(tip, points.get(points.size() - 2), length);
    double reach = tip.distance(base);
    double ux = reach == 0 ? 1 : (tip.x() - base.x()) / reach;
    double uy = reach == 0 ? 0 : (tip.y() - base.y()) / reach;
    double half = across / 2;
    return Outline.polygon(
        tip.x(),
        tip.y(),
        base.x() - uy * half,
        base.y() + ux * half,
        base.x() + uy * half,
        base.y() - ux * half);
  }

  /// The point `distance` away from `from` on the way to `to`, at most half-way beyond it.
  private static Point towards(Point from, Point to, double distance) {
    double whole = from.distance(to);
    double share = whole == 0 ? 0 : Math.min(1, distance / whole);
    return new Point(
        from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
  }
}
