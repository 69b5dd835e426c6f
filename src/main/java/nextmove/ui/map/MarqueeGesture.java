package nextmove.ui.map;

import java.util.LinkedHashSet;
import java.util.Set;
import javafx.scene.Cursor;
import nextmove.edit.Selection;
import nextmove.geom.Box;
import nextmove.geom.Point;

/// Selects every card that a rectangle touches; those light up while it is drawn.
final class MarqueeGesture implements Gesture {
  private final Ground ground;
  private final Pointer press;
  private final Runnable onClick;
  private final Point start;
  private final Selection before;
  private boolean moving;

  /// @param onClick what a press without a drag means
  MarqueeGesture(Ground ground, Pointer press, Runnable onClick) {
    this.ground = ground;
    this.press = press;
    this.onClick = onClick;
    this.start = ground.world(press);
    this.before = ground.document().now().selection();
  }

  @Override
  public Cursor cursor() {
    return Cursor.CROSSHAIR;
  }

  @Override
  public void drag(Pointer pointer) {
    moving |= pointer.at().distance(press.at()) > SLACK;
    if (moving) {
      Box area = area(pointer);
      Picture picture = ground.picture();
      ground
          .preview()
          .marquee(area, picture.elementsIn(area).stream().mapToObj(picture::box).toList());
    }
  }

  @Override
  public void release(Pointer pointer) {
    ground.preview().clear();
    if (moving) {
      ground.select(selected(area(pointer)));
    } else {
      onClick.run();
    }
  }

  @Override
  public void cancel() {
    ground.preview().clear();
  }

  private Selection selected(Box area) {
    Picture picture = ground.picture();
    Set<String> ids = new LinkedHashSet<>(press.extend() ? before.elements() : Set.of());
    picture.elementsIn(area).stream().mapToObj(picture::id).forEach(ids::add);
    return new Selection(ids, press.extend() ? before.links() : Set.of());
  }

  private Box area(Pointer pointer) {
    Point end = ground.world(pointer);
    return new Box(
        Math.min(start.x(), end.x()),
        Math.min(start.y(), end.y()),
        Math.abs(end.x() - start.x()),
        Math.abs(end.y() - start.y()));
  }
}
