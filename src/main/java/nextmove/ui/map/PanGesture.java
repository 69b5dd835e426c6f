package nextmove.ui.map;

import javafx.scene.Cursor;
import nextmove.geom.Point;
import nextmove.geom.Transform;

/// Moves the view with the pointer. A right press that does not move asks for the context menu.
final class PanGesture implements Gesture {
  private final Viewport viewport;
  private final Transform before;
  private final Point start;
  private Point last;
  private final Runnable onClick;
  private boolean moving;

  /// @param onClick what a press without a drag means
  PanGesture(Viewport viewport, Pointer press, Runnable onClick) {
    this.viewport = viewport;
    this.before = viewport.now();
    this.start = press.at();
    this.last = start;
    this.onClick = onClick;
  }

  @Override
  public Cursor cursor() {
    return Cursor.CLOSED_HAND;
  }

  @Override
  public void drag(Pointer pointer) {
    moving |= pointer.at().distance(start) > SLACK;
    if (moving) {
      // From where it was last, for the wheel may have been turned since.
      viewport.pan(pointer.at().x() - last.x(), pointer.at().y() - last.y());
      last = pointer.at();
    }
  }

  @Override
  public void release(Pointer pointer) {
    if (!moving) {
      onClick.run();
    }
  }

  @Override
  public void cancel() {
    viewport.set(before);
  }
}
