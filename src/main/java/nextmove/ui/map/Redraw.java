package nextmove.ui.map;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;

/// Collects what asks for a redraw; on the next pulse all of it is drawn once. Rests while nothing
/// asks.
final class Redraw extends AnimationTimer {
  enum Reason {
    /// Another part of the map is seen, or at another zoom.
    VIEW,
    /// There is another picture.
    PICTURE,
    /// What lies over the picture has changed.
    OVERLAY,
    /// The last redraw left something for this one.
    REST
  }

  private final Consumer<Set<Reason>> draw;
  private final Set<Reason> asked = EnumSet.noneOf(Reason.class);

  Redraw(Consumer<Set<Reason>> draw) {
    this.draw = draw;
  }

  void request(Reason reason) {
    asked.add(reason);
    start();
  }

  @Override
  public void handle(long now) {
    if (asked.isEmpty()) {
      stop();
      return;
    }
    Set<Reason> reasons = EnumSet.copyOf(asked);
    asked.clear();
    draw.accept(reasons);
  }
}
