package nextmove.drawing;

import nextmove.layout.Placement;
import org.jspecify.annotations.Nullable;

/// The spatial index of a placement, made when it is first asked for.
final class Space {
  private final Placement placement;
  private @Nullable SpatialIndex made;

  Space(Placement placement) {
    this.placement = placement;
  }

  synchronized SpatialIndex get() {
    SpatialIndex ready = made;
    if (ready == null) {
      ready = new SpatialIndex(placement);
      made = ready;
    }
    return ready;
  }
}
