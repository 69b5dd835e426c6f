package nextmove.ui;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;

/// A pointer over one node. Call it on the JavaFX thread.
public final class Mouse {
  private Mouse() {}

  public static void fire(
      Node node,
      EventType<MouseEvent> type,
      Point2D at,
      MouseButton button,
      int clicks,
      boolean shift) {
    Event.fireEvent(
        node,
        new MouseEvent(
            type,
            at.getX(),
            at.getY(),
            at.getX(),
            at.getY(),
            button,
            clicks,
            shift,
            false,
            false,
            false,
            button == MouseButton.PRIMARY,
            button == MouseButton.MIDDLE,
            button == MouseButton.SECONDARY,
            false,
            false,
            clicks == 1,
            new PickResult(node, at.getX(), at.getY())));
  }
}
