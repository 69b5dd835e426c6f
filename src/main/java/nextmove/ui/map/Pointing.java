package nextmove.ui.map;

import java.util.Optional;
import java.util.function.Consumer;
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
  private final Consumer<Optional<Point>> hover;
  private @Nullable Hands hands;
  private @Nullable Gesture gesture;
  private MouseButton begunBy = MouseButton.NONE;
  private @Nullable Pointer latest;
  private Point press = new Point(0, 0);
  private boolean panKey;

  /// @param surface gets the events; its coordinates are those of the view
  /// @param hover hears where the pointer rests, or that it has left
  Pointing(Node surface, Viewport viewport, Consumer<Optional<Point>> hover) {
    this.surface = surface;
    this.viewport = viewport;
    this.hover = hover;
    edge = new EdgeScroll(viewport, this::scrolledAtEdge);
    surface.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    surface.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    surface.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
    surface.addEventHandler(MouseEvent.MOUSE_MOVED, e -> moved(e));
    surface.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> hover.accept(Optional.empty()));
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
      surface.setCursor(held ? Cursor.OPEN_HAND : Cursor.DEFAULT);
    }
  }

  private void pressed(MouseEvent event) {
    surface.getParent().requestFocus();
    if (hands != null && gesture == null) {
      hover.accept(Optional.empty());
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
      surface.setCursor(Cursor.CLOSED_HAND);
      gesture.drag(pointer);
    } else {
      edge.follow(press, pointer.at());
      latest = inside(pointer);
      gesture.drag(latest);
    }
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
      surface.setCursor(panKey ? Cursor.OPEN_HAND : Cursor.DEFAULT);
      Pointer pointer = pointer(event);
      Pointer inside = inside(pointer);
      if (inside.equals(pointer)) {
        done.release(pointer);
      } else {
        done.releaseOutside(inside);
      }
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
      hover.accept(Optional.of(new Point(event.getX(), event.getY())));
    }
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
