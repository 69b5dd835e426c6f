package nextmove.ui.map;

import javafx.scene.Cursor;

/// What a press of the pointer has begun. Until it is released a gesture shows only a preview; the
/// document changes on release, by one edit, or never if it is cancelled.
interface Gesture {
  /// How far the pointer must move, in pixels, before a press is a drag and no click.
  double SLACK = 4;

  /// What the pointer looks like while it drags.
  default Cursor cursor() {
    return Cursor.DEFAULT;
  }

  void drag(Pointer pointer);

  void release(Pointer pointer);

  /// As {@link #release}, outside the map; `pointer` is the nearest place on it.
  default void releaseOutside(Pointer pointer) {
    release(pointer);
  }

  /// Leaves everything as it was before the press.
  void cancel();
}
