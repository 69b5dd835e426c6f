package nextmove.ui.map;

import javafx.scene.Cursor;
import nextmove.geom.Point;
import nextmove.geom.Transform;

/// Moves the view with the pointer. A right press that does not move asks for the context menu.
final class PanGesture implements Gesture {
  private final Viewport viewport;
  private final Transform before;
  private final Point start;
  private final Runnable onClick;
  private boolean moving;

  /// @param onClick what a press without a drag means
  PanGesture(Viewport viewport, Pointer press, Runnable onClick) {
    this.viewport = viewport;
    this.before = viewport.now();
    this.start = press.at();
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
      viewport.set(before.shifted(pointer.at().x() - start.x(), pointer.at().y() - start.y()));
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
