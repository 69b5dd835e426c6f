package nextmove.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.StrokeLineCap;
import nextmove.drawing.Findings;
import nextmove.drawing.Hit;
import nextmove.edit.Selection;
import nextmove.geom.Box;
import nextmove.geom.Point;
import nextmove.geom.Transform;
import nextmove.layout.Direction;
import nextmove.model.Index;
import org.jspecify.annotations.Nullable;

/// The pin at the edge where a link enters a card, while a map shows what follows: a click supposes
/// that the link is taken, or no longer does.
final class PinButton extends Group implements Overlaid {
  private static final double RADIUS = 10;

  /// It is pressed within a square of at least 24 pixels.
  private static final double REACH = 14;

  private static final double BESIDE = 6;
  private static final double LEAST_ZOOM = 0.3;

  private final Circle disc = new Circle(RADIUS);
  private final Circle head = new Circle(0, -3, 3.5);
  private final Line needle = new Line(0, 0, 0, 7);
  private Hit over = Hit.EMPTY;
  private Selection selection = Selection.NONE;
  private Selection pins = Selection.NONE;
  private Point at = Point.ORIGIN;
  private Color face = Color.WHITE;
  private Color ink = Color.BLACK;

  PinButton() {
    setManaged(false);
    setMouseTransparent(true);
    setVisible(false);
    disc.setStrokeWidth(1.5);
    needle.setStrokeWidth(2);
    needle.setStrokeLineCap(StrokeLineCap.ROUND);
    getChildren().addAll(disc, needle, head);
  }

  void setColors(Color newFace, Color newInk) {
    face = newFace;
    ink = newInk;
  }

  /// Stands at what is under the pointer from now on, else at what is selected.
  void attach(Hit under, Selection selected) {
    over = under;
    selection = selected;
  }

  /// What a click at `point` is to suppose, in pixels of the view.
  Optional<Selection> at(Point point) {
    return isVisible() && point.distance(at) <= REACH ? Optional.of(pins) : Optional.empty();
  }

  @Override
  public void place(Viewport viewport, Picture picture) {
    Findings findings = picture.list().findings();
    List<Integer> links = findings == null ? List.of() : links(picture);
    setVisible(!links.isEmpty() && viewport.zoom() >= LEAST_ZOOM);
    if (findings != null && isVisible()) {
      Transform view = viewport.now();
      int first = links.getFirst();
      at = links.size() == 1 ? tip(view, picture, first) : edge(view, picture, first);
      setTranslateX(at.x());
      setTranslateY(at.y());
      boolean pinned = links.size() == 1 && findings.isPinned(first);
      disc.setFill(pinned ? ink : face);
      disc.setStroke(pinned ? face : ink);
      head.setFill(pinned ? face : ink);
      needle.setStroke(pinned ? face : ink);
    }
  }

  /// The links that might be supposed here, and sets what a click asks for.
  private List<Integer> links(Picture picture) {
    Index index = picture.index();
    if (over instanceof Hit.OnLink l && picture.shows(l)) {
      pins = Selection.of(index.link(l.link()).key());
      return open(picture, List.of(l.link()));
    }
    if (over instanceof Hit.OnElement e && picture.shows(e)) {
      pins = Selection.of(picture.id(e.element()));
      return into(picture, e.element());
    }
    pins = selection;
    @Nullable Integer link = selection.link().map(picture::position).orElse(null);
    int element = selection.element().map(picture::position).orElse(-1);
    return link != null && link >= 0
        ? open(picture, List.of(link))
        : element >= 0 ? into(picture, element) : List.of();
  }

  private static List<Integer> into(Picture picture, int element) {
    Index index = picture.index();
    return open(
        picture,
        IntStream.range(0, index.inDegree(element)).mapToObj(i -> index.in(element, i)).toList());
  }

  /// Those that might also not be taken.
  private static List<Integer> open(Picture picture, List<Integer> links) {
    Index index = picture.index();
    return links.stream()
        .filter(k -> index.outDegree(index.from(k)) > 1 && picture.placement().showsLink(k))
        .toList();
  }

  private static Point tip(Transform view, Picture picture, int link) {
    List<Point> way = picture.placement().route(link).points();
    Point tip = view.toScreen(way.getLast());
    Point before = view.toScreen(way.get(way.size() - 2));
    double length = tip.distance(before);
    double share = length == 0 ? 0 : BESIDE / length;
    return new Point(
        tip.x() + (before.x() - tip.x()) * share, tip.y() + (before.y() - tip.y()) * share);
  }

  private static Point edge(Transform view, Picture picture, int link) {
    Box card = view.toScreen(picture.box(picture.index().to(link)));
    return picture.placement().direction() == Direction.LEFT_RIGHT
        ? new Point(card.x() - BESIDE, card.centerY())
        : new Point(card.centerX(), card.y() - BESIDE);
  }
}
