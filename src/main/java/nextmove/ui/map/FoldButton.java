package nextmove.ui.map;

import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import nextmove.geom.Box;
import nextmove.geom.Point;
import nextmove.model.Index;
import org.jspecify.annotations.Nullable;

/// The sign at a card's lower corner: a minus, or on a folded card how much it hides. A click folds
/// away what follows, or unfolds it again. What a folded card says stands on the map as well; here
/// it stands over the ring around what is selected.
final class FoldButton extends Group implements Overlaid {
  private static final double RADIUS = 8;

  /// It is pressed within a square of at least 24 pixels.
  private static final double REACH = 12;

  private static final double BESIDE = 4;
  private static final double TYPE = 11.5;
  private static final double LEAST_ZOOM = 0.5;

  private final Circle disc = new Circle(RADIUS);
  private final Line minus = new Line(-4, 0, 4, 0);
  private final Rectangle chip = new Rectangle();
  private final Text hides = new Text();
  private final Pigments pigments;
  private @Nullable String owner;
  private Point at = Point.ORIGIN;

  FoldButton(Pigments pigments) {
    this.pigments = pigments;
    setManaged(false);
    setMouseTransparent(true);
    setVisible(false);
    disc.setStrokeWidth(1.5);
    minus.setStrokeWidth(2);
    minus.setStrokeLineCap(StrokeLineCap.ROUND);
    hides.setTextOrigin(VPos.CENTER);
    hides.setBoundsType(TextBoundsType.VISUAL);
    getChildren().addAll(disc, minus, chip, hides);
  }

  void setColors(Color face, Color ink) {
    disc.setFill(face);
    disc.setStroke(ink);
    minus.setStroke(ink);
    chip.setFill(face);
    chip.setStroke(ink);
    hides.setFill(ink);
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
    Box over =
        element < 0
            ? null
            : picture.list().foldChip(element).map(viewport.now()::toScreen).orElse(null);
    setVisible(
        element >= 0
            && viewport.zoom() >= LEAST_ZOOM
            && (over != null || leadsWhereNothingElseDoes(picture.index(), element)));
    chip.setVisible(over != null);
    hides.setVisible(over != null);
    disc.setVisible(over == null);
    minus.setVisible(over == null);
    if (isVisible() && over != null) {
      show(over, picture.list().foldedBeneath(element), viewport.zoom());
    } else if (isVisible()) {
      Box card = viewport.now().toScreen(picture.box(element));
      at = new Point(card.right() + BESIDE, card.bottom() + BESIDE);
      setTranslateX(at.x());
      setTranslateY(at.y());
    }
  }

  private void show(Box over, int hidden, double zoom) {
    at = over.center();
    setTranslateX(over.x());
    setTranslateY(over.y());
    chip.setWidth(over.width());
    chip.setHeight(over.height());
    chip.setArcWidth(over.height());
    chip.setArcHeight(over.height());
    chip.setStrokeWidth(1.5 * zoom);
    hides.setFont(pigments.font(TYPE * zoom, true));
    hides.setText("+" + hidden);
    hides.setX((over.width() - hides.getLayoutBounds().getWidth()) / 2);
    hides.setY(over.height() / 2);
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
