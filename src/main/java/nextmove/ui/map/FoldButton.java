package nextmove.ui.map;

import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.StrokeLineCap;
import nextmove.geom.Box;
import nextmove.geom.Point;
import nextmove.model.Index;
import org.jspecify.annotations.Nullable;

/// The minus sign at a card's lower corner, where a folded card says how much it hides: a click
/// folds away what follows, or unfolds it again.
final class FoldButton extends Group implements Overlaid {
  private static final double RADIUS = 8;

  /// It is pressed within a square of at least 24 pixels.
  private static final double REACH = 12;

  private static final double BESIDE = 4;
  private static final double LEAST_ZOOM = 0.5;

  private final Circle disc = new Circle(RADIUS);
  private final Line minus = new Line(-4, 0, 4, 0);
  private @Nullable String owner;
  private Point at = Point.ORIGIN;

  FoldButton() {
    setManaged(false);
    setMouseTransparent(true);
    setVisible(false);
    disc.setStrokeWidth(1.5);
    minus.setStrokeWidth(2);
    minus.setStrokeLineCap(StrokeLineCap.ROUND);
    getChildren().addAll(disc, minus);
  }

  void setColors(Color face, Color ink) {
    disc.setFill(face);
    disc.setStroke(ink);
    minus.setStroke(ink);
  }

  /// Stands at the card of `element` from now on; null hides it.
  void attach(@Nullable String element) {
    owner = element;
  }

  /// The element that a click at `point` folds or unfolds, in pixels of the view.
  Optional<String> at(Point point, Viewport viewport, Picture picture) {
    return isVisible() && point.distance(at) <= REACH
        ? Optional.ofNullable(owner)
        : chipAt(point, viewport, picture);
  }

  private static Optional<String> chipAt(Point point, Viewport viewport, Picture picture) {
    if (viewport.zoom() < LEAST_ZOOM) {
      return Optional.empty();
    }
    Point world = viewport.now().toWorld(point);
    double reach = REACH / viewport.zoom();
    return picture.elementsIn(new Box(world.x(), world.y(), 0, 0).grow(4 * reach)).stream()
        .filter(e ->
            picture
                .list()
                .foldChip(e)
                .filter(chip -> chip.grow(reach / 4).contains(world))
                .isPresent())
        .mapToObj(picture::id)
        .findFirst();
  }

  @Override
  public void place(Viewport viewport, Picture picture) {
    int element = owner == null ? -1 : picture.position(owner);
    setVisible(
        element >= 0
            && viewport.zoom() >= LEAST_ZOOM
            && picture.list().foldChip(element).isEmpty()
            && leadsWhereNothingElseDoes(picture.index(), element));
    if (isVisible()) {
      Box card = viewport.now().toScreen(picture.box(element));
      at = new Point(card.right() + BESIDE, card.bottom() + BESIDE);
      setTranslateX(at.x());
      setTranslateY(at.y());
    }
  }

  private static boolean leadsWhereNothingElseDoes(Index index, int element) {
    for (int i = 0; i < index.outDegree(element); i++) {
      int target = index.to(index.out(element, i));
      if (index.inDegree(target) == 1 && target != index.start()) {
        return true;
      }
    }
    return false;
  }
}
