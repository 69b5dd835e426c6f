package nextmove.ui.inspector;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import nextmove.edit.Edit;
import nextmove.model.Actor;
import org.jspecify.annotations.Nullable;

/// An actor that is dragged by its colour to another place in the list. Where it would come down
/// shows at the line there and is said at the pointer. A press that does not move opens the
/// palette, as it is let go.
final class ActorDrag {
  private static final double SLACK = 4;
  private static final double BESIDE = 14;
  private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("drop-before");
  private static final PseudoClass AFTER = PseudoClass.getPseudoClass("drop-after");

  private final Desk desk;
  private final Pane lines;
  private final EventHandler<KeyEvent> escape = this::cancel;
  private final Tooltip words = new Tooltip();
  private @Nullable ColorButton held;
  private int from;
  private Point2D press = Point2D.ZERO;
  private boolean carrying;
  private Optional<Edit> drop = Optional.empty();

  /// @param lines of the actors, in their order
  ActorDrag(Desk desk, Pane lines) {
    this.desk = desk;
    this.lines = lines;
    words.getStyleClass().add("drop-words");
    // Escape is for the drag.
    words.setHideOnEscape(false);
    lines.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
    lines.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
    lines.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
    // Ahead of what Escape means in the panel.
    lines
        .sceneProperty()
        .subscribe((was, is) -> {
          if (was != null) {
            was.removeEventFilter(KeyEvent.KEY_PRESSED, escape);
          }
          if (is != null) {
            is.addEventFilter(KeyEvent.KEY_PRESSED, escape);
          }
        });
  }

  private void press(MouseEvent event) {
    if (held != null) {
      event.consume();
    } else if (event.getButton() == MouseButton.PRIMARY) {
      button(event.getTarget())
          .filter(button -> !button.isShowing())
          .ifPresent(button -> {
            hold(button, event);
            event.consume();
          });
    }
  }

  private void hold(ColorButton button, MouseEvent event) {
    held = button;
    from = lines.getChildren().indexOf(button.getParent());
    press = new Point2D(event.getSceneX(), event.getSceneY());
    button.requestFocus();
  }

  private Optional<ColorButton> button(Object target) {
    for (Node at = target instanceof Node node ? node : null;
        at != null && at != lines;
        at = at.getParent()) {
      if (at instanceof ColorButton button) {
        return Optional.of(button);
      }
    }
    return Optional.empty();
  }

  private void drag(MouseEvent event) {
    if (held == null) {
      return;
    }
    event.consume();
    Point2D at = new Point2D(event.getSceneX(), event.getSceneY());
    carrying |= at.distance(press) > SLACK;
    if (carrying) {
      lines.setCursor(Cursor.CLOSED_HAND);
      follow(at);
    }
  }

  private void follow(Point2D at) {
    unmark();
    drop = Optional.empty();
    String said = "";
    List<Actor> actors = desk.scenario().actors();
    for (int i = 0; i < Math.min(actors.size(), lines.getChildren().size()); i++) {
      Node line = lines.getChildren().get(i);
      Point2D there = line.sceneToLocal(at);
      if (line.contains(there) && from < actors.size()) {
        boolean after = there.getY() > line.getLayoutBounds().getHeight() / 2;
        Actor target = actors.get(i);
        drop = Edit.ReorderActor.beside(desk.scenario(), actors.get(from).id(), target.id(), after);
        if (drop.isPresent()) {
          said =
              desk.refusal()
                  .orElseGet(() ->
                      desk.messages()
                          .say(
                              after ? "drop.after" : "drop.before",
                              desk.messages().quoted(target.name())));
          line.pseudoClassStateChanged(after ? AFTER : BEFORE, desk.refusal().isEmpty());
        }
      }
    }
    if (said.isEmpty()) {
      words.hide();
    } else {
      Point2D screen = lines.localToScreen(lines.sceneToLocal(at)).add(BESIDE, BESIDE);
      words.setText(said);
      words.show(lines, screen.getX(), screen.getY());
    }
  }

  private void unmark() {
    for (Node line : lines.getChildren()) {
      line.pseudoClassStateChanged(BEFORE, false);
      line.pseudoClassStateChanged(AFTER, false);
    }
  }

  private void release(MouseEvent event) {
    ColorButton button = held;
    if (button == null || event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    event.consume();
    boolean clicked = !carrying;
    Optional<Edit> done = drop;
    end();
    if (clicked) {
      button.show();
    } else {
      done.ifPresent(desk::perform);
    }
  }

  private void cancel(KeyEvent event) {
    if (carrying && event.getCode() == KeyCode.ESCAPE) {
      end();
      event.consume();
    }
  }

  private void end() {
    held = null;
    carrying = false;
    drop = Optional.empty();
    unmark();
    words.hide();
    lines.setCursor(null);
  }
}
