package nextmove.ui.map;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nextmove.geom.Box;
import nextmove.geom.Point;
import nextmove.geom.Transform;

/// Which part of the world is seen, and how large. Every change is one new [#transform]; the size
/// of the view is set by whoever lays it out. Zooms are pixels per world unit. The world always
/// lies on whole pixels of the screen, since a picture is moved by such many times faster.
final class Viewport {
  static final double LEAST = 0.02;
  static final double MOST = 4;

  /// Kept free between what is fitted and the edge of the view, in pixels.
  private static final double MARGIN = 32;

  /// The same for what is revealed: enough that something of its neighbours shows.
  private static final double ROOM = 56;

  private final ReadOnlyObjectWrapper<Transform> transform =
      new ReadOnlyObjectWrapper<>(this, "transform", Transform.IDENTITY);
  private double width;
  private double height;
  private double grain = 1;
  private double least = LEAST;
  private double full = 1;

  ReadOnlyObjectProperty<Transform> transform() {
    return transform.getReadOnlyProperty();
  }

  Transform now() {
    return transform.get();
  }

  double zoom() {
    return now().scale();
  }

  /// The zoom that counts as 100 %: 1 for the usual text, more for larger.
  double full() {
    return full;
  }

  /// Sets what counts as 100 %; what is seen stays at as many percent.
  void setFull(double now) {
    double zoom = zoom() / full * now;
    full = now;
    zoomAt(center(), zoom);
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

  /// The size of a pixel of the screen: 0.5 where the screen is scaled by 2.
  double grain() {
    return grain;
  }

  void setGrain(double newGrain) {
    grain = newGrain;
    set(now());
  }

  void set(Transform next) {
    transform.set(
        new Transform(
            next.scale(),
            Math.rint(next.dx() / grain) * grain,
            Math.rint(next.dy() / grain) * grain));
  }

  /// The whole view, in its own pixels.
  Box frame() {
    return new Box(0, 0, width, height);
  }

  /// The part of the world that is seen.
  Box seen() {
    return now().toWorld(frame());
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

  /// The view that shows all of `world` in the middle, at 100 % at most.
  Transform fitting(Box world) {
    double w = Math.max(1, width - 2 * MARGIN);
    double h = Math.max(1, height - 2 * MARGIN);
    double scale = Math.min(w / Math.max(1, world.width()), h / Math.max(1, world.height()));
    return centered(world.center(), clamped(Math.min(scale, full)));
  }

  /// The view that shows `world` in the middle at `zoom`.
  Transform centered(Point world, double zoom) {
    return new Transform(zoom, width / 2 - world.x() * zoom, height / 2 - world.y() * zoom);
  }

  /// The nearest view to `view` in which `world` is seen, at the same zoom; `view` itself if it is
  /// seen there. What is larger than the view is shown from its upper left corner.
  Transform revealing(Transform view, Box world) {
    Box box = view.toScreen(world);
    return view.shifted(shift(box.x(), box.right(), width), shift(box.y(), box.bottom(), height));
  }

  private static double shift(double lo, double hi, double size) {
    double margin = Math.min(ROOM, size / 8);
    if (lo < margin || hi - lo > size - 2 * margin) {
      return lo >= margin && lo <= size / 2 ? 0 : margin - lo;
    }
    return hi > size - margin ? size - margin - hi : 0;
  }

  /// A map so large that it is seen as a whole only from further away may be zoomed out so far.
  void allow(Box world) {
    double whole =
        Math.min(width / Math.max(1, world.width()), height / Math.max(1, world.height()));
    least = Math.clamp(whole * 0.8, 1e-5, LEAST);
  }

  double clamped(double zoom) {
    return Math.clamp(zoom, least, MOST);
  }
}
