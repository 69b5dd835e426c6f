package nextmove.ui.map;

import javafx.animation.AnimationTimer;
import nextmove.geom.Point;

/// Moves the view while something is dragged to its edge or beyond, the faster the further.
final class EdgeScroll extends AnimationTimer {
  private static final double ZONE = 24;

  /// In pixels a second, for every pixel that the pointer is in the zone or beyond.
  private static final double PUSH = 12;

  private static final double FASTEST = 900;

  /// After a pause of the program the view does not jump.
  private static final double LONGEST_STEP = 0.05;

  private final Viewport viewport;
  private final Runnable moved;
  private Point speed = new Point(0, 0);
  private Point owed = new Point(0, 0);
  private boolean running;
  private long last;

  /// @param moved is told after every move of the view
  EdgeScroll(Viewport viewport, Runnable moved) {
    this.viewport = viewport;
    this.moved = moved;
  }

  /// The pointer is at `at` now, after a press at `press`.
  void follow(Point press, Point at) {
    speed =
        new Point(
            speed(press.x(), at.x(), viewport.width()),
            speed(press.y(), at.y(), viewport.height()));
    boolean moves = speed.x() != 0 || speed.y() != 0;
    if (moves && !running) {
      running = true;
      last = 0;
      start();
    } else if (!moves) {
      end();
    }
  }

  void end() {
    running = false;
    stop();
  }

  /// How fast the view's contents move along one axis, in pixels a second. A drag that began near
  /// an edge and leads away from it moves nothing.
  static double speed(double press, double at, double size) {
    double low = Math.min(ZONE, press - Gesture.SLACK) - at;
    double high = at - Math.max(size - ZONE, press + Gesture.SLACK);
    return low > 0 ? Math.min(FASTEST, low * PUSH) : high > 0 ? -Math.min(FASTEST, high * PUSH) : 0;
  }

  @Override
  public void handle(long now) {
    if (last != 0) {
      double seconds = Math.min(LONGEST_STEP, (now - last) / 1e9);
      // The view moves by whole pixels; what is less waits for the next time.
      owed = owed.plus(speed.x() * seconds, speed.y() * seconds);
      double dx = Math.rint(owed.x());
      double dy = Math.rint(owed.y());
      owed = owed.plus(-dx, -dy);
      viewport.pan(dx, dy);
      moved.run();
    }
    last = now;
  }
}
