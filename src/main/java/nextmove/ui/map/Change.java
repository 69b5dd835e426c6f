package nextmove.ui.map;

import java.util.HashMap;
import java.util.Map;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.util.Duration;
import nextmove.drawing.Hit;
import nextmove.drawing.Mark;
import nextmove.drawing.Painter;
import nextmove.geom.Box;
import nextmove.geom.Point;

/// One calm change from a picture to the next: cards go to their new places, what is new appears.
final class Change extends Transition {
  private static final Duration LENGTH = Duration.millis(220);

  private final Picture before;
  private final Picture after;
  private final Point shift;
  private final Map<Integer, Point> from = new HashMap<>();
  private final Runnable redraw;
  private double share;

  /// @param shift how far the new world lies from the old one on the screen, in world units
  /// @param redraw asks for the next moment to be painted
  Change(Picture before, Picture after, Point shift, Runnable redraw) {
    this.before = before;
    this.after = after;
    this.shift = shift;
    this.redraw = redraw;
    setCycleDuration(LENGTH);
    setInterpolator(Interpolator.EASE_BOTH);
  }

  @Override
  protected void interpolate(double fraction) {
    share = fraction;
    redraw.run();
  }

  boolean isRunning() {
    return getStatus() == Status.RUNNING;
  }

  /// Paints what it gets where it is at this moment.
  Painter moving(CanvasPainter canvas) {
    return new Painter() {
      @Override
      public void begin(Hit part, String name) {
        switch (part) {
          case Hit.OnElement e -> {
            Point away = from.computeIfAbsent(e.element(), Change.this::away);
            boolean isNew = Double.isNaN(away.x());
            canvas.displace(
                isNew ? 0 : away.x() * (1 - share),
                isNew ? 0 : away.y() * (1 - share),
                isNew ? share : 1);
          }
          case Hit.OnLink _ -> canvas.displace(0, 0, share);
          case Hit.Empty _ -> canvas.displace(0, 0, 1);
        }
      }

      @Override
      public void paint(Mark mark) {
        canvas.paint(mark);
      }

      @Override
      public void end() {}
    };
  }

  /// How far from its new place an element stood; not a number if it is new.
  private Point away(int element) {
    int old = before.index().position(after.id(element));
    if (old < 0) {
      return new Point(Double.NaN, Double.NaN);
    }
    Box was = before.box(old);
    Box is = after.box(element);
    return new Point(was.x() + shift.x() - is.x(), was.y() + shift.y() - is.y());
  }
}
