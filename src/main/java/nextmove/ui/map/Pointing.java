package nextmove.ui.map;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import nextmove.geom.Point;
import org.jspecify.annotations.Nullable;

/// Turns what mouse, wheel and touchpad do on the map into gestures and moves of the view.
final class Pointing {
  /// One notch of a wheel, in pixels, zooms by this factor.
  private static final double NOTCH = 40;

  private static final double NOTCH_ZOOM = 1.12;

  private final Node surface;
  private final Viewport viewport;
  private final EdgeScroll edge;
  private final Function<Optional<Point>, Cursor> hover;
  private final Runnable acted;
  private @Nullable Hands hands;
  private @Nullable Gesture gesture;
  private MouseButton begunBy = MouseButton.NONE;
  private @Nullable Pointer latest;
  private Point press = new Point(0, 0);
  private boolean panKey;

  /// @param surface gets the events; its coordinates are those of the view
  /// @param hover hears where the pointer rests, or that it has left, and says what it looks like
  /// @param acted runs when something has been done where the pointer rests
  Pointing(
      Node surface, Viewport viewport, Function<Optional<Point>, Cursor> hover, Runnable acted) {
    this.surface = surface;
    this.viewport = viewport;
    this.hover = hover;
    this.acted = acted;
    edge = new EdgeScroll(viewport, this::scrolledAtEdge);
    surface.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    surface.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    surface.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
    surface.addEventHandler(MouseEvent.MOUSE_MOVED, e -> moved(e));
    surface.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> rests(Optional.empty()));
    surface.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    surface.addEventHandler(ZoomEvent.ZOOM, this::pinched);
  }

  /// Acts on another document from now on.
  void use(@Nullable Hands newHands) {
    cancel();
    hands = newHands;
  }

  /// Ends the gesture that is under way, without effect.
  ///
  /// @return whether there was one
  boolean cancel() {
    Gesture under = gesture;
    gesture = null;
    edge.end();
    if (under != null) {
      under.cancel();
      rests(Optional.empty());
    }
    return under != null;
  }

  boolean isBusy() {
    return gesture != null;
  }

  /// While the key is held every drag pans.
  void setPanKey(boolean held) {
    if (held != panKey) {
      panKey = held;
      rests(Optional.empty());
    }
  }

  private void pressed(MouseEvent event) {
    surface.getParent().requestFocus();
    if (hands != null && gesture == null) {
      rests(Optional.empty());
      gesture = hands.press(pointer(event), panKey);
      begunBy = event.getButton();
      press = new Point(event.getX(), event.getY());
    }
    event.consume();
  }

  private void dragged(MouseEvent event) {
    if (gesture == null) {
      return;
    }
    Pointer pointer = pointer(event);
    if (gesture instanceof PanGesture) {
      gesture.drag(pointer);
    } else {
      edge.follow(press, pointer.at());
      latest = inside(pointer);
      gesture.drag(latest);
    }
    surface.setCursor(gesture.cursor());
    event.consume();
  }

  /// What is dragged keeps to the pointer while the view moves under it.
  private void scrolledAtEdge() {
    if (gesture != null && latest != null) {
      gesture.drag(latest);
    }
  }

  private void released(MouseEvent event) {
    Gesture done = gesture;
    // Only the button that began a gesture ends it.
    if (done != null && event.getButton() == begunBy) {
      gesture = null;
      edge.end();
      Pointer pointer = pointer(event);
      Pointer inside = inside(pointer);
      if (inside.equals(pointer)) {
        done.release(pointer);
      } else {
        done.releaseOutside(inside);
      }
      rests(inside.equals(pointer) ? Optional.of(pointer.at()) : Optional.empty());
      acted.run();
      event.consume();
    }
  }

  /// What lies beyond the edge is not seen, so nothing is dragged there.
  private Pointer inside(Pointer pointer) {
    double x = Math.clamp(pointer.at().x(), 0, viewport.width());
    double y = Math.clamp(pointer.at().y(), 0, viewport.height());
    return pointer.moved(x - pointer.at().x(), y - pointer.at().y());
  }

  private void moved(MouseEvent event) {
    if (gesture == null) {
      rests(Optional.of(new Point(event.getX(), event.getY())));
    }
  }

  private void rests(Optional<Point> at) {
    Cursor cursor = hover.apply(at);
    surface.setCursor(panKey ? Cursor.OPEN_HAND : cursor);
  }

  private void scrolled(ScrollEvent event) {
    Point at = new Point(event.getX(), event.getY());
    if (event.isShortcutDown()) {
      double factor = Math.pow(NOTCH_ZOOM, event.getDeltaY() / NOTCH);
      viewport.zoomAt(at, viewport.zoom() * factor);
    } else {
      viewport.pan(event.getDeltaX(), event.getDeltaY());
    }
    event.consume();
  }

  private void pinched(ZoomEvent event) {
    viewport.zoomAt(new Point(event.getX(), event.getY()), viewport.zoom() * event.getZoomFactor());
    event.consume();
  }

  private static Pointer pointer(MouseEvent event) {
    Pointer.Button button =
        event.getButton() == MouseButton.MIDDLE
            ? Pointer.Button.MIDDLE
            : event.getButton() == MouseButton.SECONDARY
                ? Pointer.Button.SECONDARY
                : Pointer.Button.PRIMARY;
    return new Pointer(
        new Point(event.getX(), event.getY()),
        button,
        event.isShiftDown() || event.isShortcutDown(),
        event.getClickCount());
  }
}
