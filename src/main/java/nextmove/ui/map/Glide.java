package nextmove.ui.map;

import java.util.function.BooleanSupplier;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.util.Duration;
import nextmove.geom.Point;
import nextmove.geom.Transform;

/// Moves the view calmly to another place and zoom, or at once where motion is unwanted.
final class Glide extends Transition {
  private static final Duration LENGTH = Duration.millis(200);

  private final Viewport viewport;
  private final BooleanSupplier motion;
  private Transform from = Transform.IDENTITY;
  private Transform to = Transform.IDENTITY;

  Glide(Viewport viewport, BooleanSupplier motion) {
    this.viewport = viewport;
    this.motion = motion;
    setCycleDuration(LENGTH);
    setInterpolator(Interpolator.EASE_BOTH);
  }

  void to(Transform target) {
    stop();
    if (target.equals(viewport.now())) {
      return;
    }
    if (!motion.getAsBoolean()) {
      viewport.set(target);
      return;
    }
    from = viewport.now();
    to = target;
    playFromStart();
  }

  /// Where the view will be when it rests.
  Transform goal() {
    return getStatus() == Status.RUNNING ? to : viewport.now();
  }

  /// Zooms evenly to the eye, with the point that both views share staying in its place.
  @Override
  protected void interpolate(double share) {
    if (share >= 1) {
      viewport.set(to);
      return;
    }
    double scale = from.scale() * Math.pow(to.scale() / from.scale(), share);
    Point middle = viewport.center();
    Point a = from.toWorld(middle);
    Point b = to.toWorld(middle);
    double way =
        to.scale() == from.scale()
            ? share
            : (scale - from.scale()) / (to.scale() - from.scale()) * (to.scale() / scale);
    viewport.set(
        viewport.centered(
            new Point(a.x() + (b.x() - a.x()) * way, a.y() + (b.y() - a.y()) * way), scale));
  }
}
