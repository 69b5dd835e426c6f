package nextmove.ui.map;

import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.StrokeLineCap;
import nextmove.geom.Box;
import nextmove.geom.Point;
import nextmove.geom.Transform;
import org.jspecify.annotations.Nullable;

/// The plus sign at the edge where links leave a card: a click adds what follows, a drag links.
final class Handle extends Group implements Overlaid {
  private static final double RADIUS = 11;

  /// It is pressed within a square of at least 24 pixels.
  private static final double REACH = 14;

  /// From the edge to the middle: further out it would cover where a label begins.
  private static final double BESIDE = 6;

  private static final double LEAST_ZOOM = 0.3;

  private final Circle disc = new Circle(RADIUS);
  private final Line[] plus = {new Line(-5, 0, 5, 0), new Line(0, -5, 0, 5)};
  private @Nullable String owner;
  private Point at = Point.ORIGIN;

  Handle() {
    setManaged(false);
    setMouseTransparent(true);
    setVisible(false);
    disc.setStrokeWidth(1.5);
    getChildren().add(disc);
    for (Line line : plus) {
      line.setStrokeWidth(2);
      line.setStrokeLineCap(StrokeLineCap.ROUND);
      getChildren().add(line);
    }
  }

  void setColors(Color face, Color ink) {
    disc.setFill(face);
    disc.setStroke(ink);
    for (Line line : plus) {
      line.setStroke(ink);
    }
  }

  /// Stands at the card of `element` from now on; null hides it.
  void attach(@Nullable String element) {
    owner = element;
  }

  /// The element whose handle is at `point`, in pixels of the view.
  Optional<String> at(Point point) {
    return isVisible() && point.distance(at) <= REACH
        ? Optional.ofNullable(owner)
        : Optional.empty();
  }

  @Override
  public void place(Viewport viewport, Picture picture) {
    Transform view = viewport.now();
    int element = owner == null ? -1 : picture.position(owner);
    setVisible(element >= 0 && view.scale() >= LEAST_ZOOM);
    if (isVisible()) {
      Box card = view.toScreen(picture.box(element));
      at =
          switch (picture.placement().direction()) {
            case LEFT_RIGHT -> new Point(card.right() + BESIDE, card.centerY());
            case TOP_DOWN -> new Point(card.centerX(), card.bottom() + BESIDE);
          };
      setTranslateX(at.x());
      setTranslateY(at.y());
    }
  }
}
