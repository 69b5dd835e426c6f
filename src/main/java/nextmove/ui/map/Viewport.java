package nextmove.ui.map;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nextmove.geom.Box;
import nextmove.geom.Point;
import nextmove.geom.Transform;

/// Which part of the world is seen, and how large. Every change is one new [#transform]; the size
/// of the view is set by whoever lays it out. Zooms are pixels per world unit: 1 is 100 %.
final class Viewport {
  static final double LEAST = 0.02;
  static final double MOST = 4;

  /// Kept free between what is fitted or revealed and the edge of the view, in pixels.
  private static final double MARGIN = 32;

  private final ReadOnlyObjectWrapper<Transform> transform =
      new ReadOnlyObjectWrapper<>(this, "transform", Transform.IDENTITY);
  private double width;
  private double height;

  ReadOnlyObjectProperty<Transform> transform() {
    return transform.getReadOnlyProperty();
  }

  Transform now() {
    return transform.get();
  }

  double zoom() {
    return now().scale();
  }

  double width() {
    return width;
  }

  double height() {
    return height;
  }

  void resize(double newWidth, double newHeight) {
    width = newWidth;
    height = newHeight;
  }

  void set(Transform next) {
    transform.set(next);
  }

  /// The part of the world that is seen.
  Box seen() {
    return now().toWorld(new Box(0, 0, width, height));
  }

  Point center() {
    return new Point(width / 2, height / 2);
  }

  void pan(double dx, double dy) {
    set(now().shifted(dx, dy));
  }

  /// Zooms by keeping what is under the screen point `at` where it is.
  void zoomAt(Point at, double zoom) {
    set(now().zoomedAt(at, clamped(zoom)));
  }

  /// The view that shows all of `world` in the middle, at most at `most`.
  Transform fitting(Box world, double most) {
    double w = Math.max(1, width - 2 * MARGIN);
    double h = Math.max(1, height - 2 * MARGIN);
    double scale = Math.min(w / Math.max(1, world.width()), h / Math.max(1, world.height()));
    return centered(world.center(), clamped(Math.min(scale, most)));
  }

  /// The view that shows `world` in the middle at `zoom`.
  Transform centered(Point world, double zoom) {
    return new Transform(zoom, width / 2 - world.x() * zoom, height / 2 - world.y() * zoom);
  }

  /// The nearest view in which `world` is seen, at the present zoom; the present one if it is seen
  /// now. What is larger than the view is shown from its upper left corner.
  Transform revealing(Box world) {
    Box box = now().toScreen(world);
    return now().shifted(shift(box.x(), box.right(), width), shift(box.y(), box.bottom(), height));
  }

  private static double shift(double lo, double hi, double size) {
    double margin = Math.min(MARGIN, size / 8);
    if (lo < margin || hi - lo > size - 2 * margin) {
      return lo >= margin && lo <= size / 2 ? 0 : margin - lo;
    }
    return hi > size - margin ? size - margin - hi : 0;
  }

  static double clamped(double zoom) {
    return Math.clamp(zoom, LEAST, MOST);
  }
}
