package nextmove.ui.map;

import java.util.HashMap;
import java.util.List;
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

  private static final double ALIKE = 0.5;

  private final Picture before;
  private final Picture after;
  private final Point shift;
  private final Map<Integer, Way> cards = new HashMap<>();
  private final Map<Integer, Way> links = new HashMap<>();
  private final Runnable redraw;
  private double share;

  /// How far from its new place something stood.
  private record Way(double dx, double dy, boolean isNew) {
    static final Way NONE = new Way(0, 0, false);
    static final Way APPEARING = new Way(0, 0, true);
  }

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
        Way way =
            switch (part) {
              case Hit.OnElement e -> cards.computeIfAbsent(e.element(), Change.this::ofCard);
              case Hit.OnLink l -> links.computeIfAbsent(l.link(), Change.this::ofLink);
              case Hit.Empty _ -> Way.NONE;
            };
        double left = 1 - share;
        canvas.displace(way.dx() * left, way.dy() * left, way.isNew() ? share : 1);
      }

      @Override
      public void paint(Mark mark) {
        canvas.paint(mark);
      }
    };
  }

  private Way ofCard(int element) {
    int old = before.position(after.id(element));
    if (old < 0) {
      return Way.APPEARING;
    }
    Box was = before.box(old);
    Box is = after.box(element);
    return new Way(was.x() + shift.x() - is.x(), was.y() + shift.y() - is.y(), false);
  }

  /// A link that keeps its shape moves; one that has another shape appears.
  private Way ofLink(int link) {
    int old = before.position(after.index().link(link).key());
    if (old < 0) {
      return Way.APPEARING;
    }
    List<Point> was = before.placement().route(old).points();
    List<Point> is = after.placement().route(link).points();
    if (was.size() != is.size()) {
      return Way.APPEARING;
    }
    double dx = was.getFirst().x() - is.getFirst().x();
    double dy = was.getFirst().y() - is.getFirst().y();
    for (int i = 1; i < was.size(); i++) {
      if (was.get(i).distance(is.get(i).plus(dx, dy)) > ALIKE) {
        return Way.APPEARING;
      }
    }
    return new Way(dx + shift.x(), dy + shift.y(), false);
  }
}
