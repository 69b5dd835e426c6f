package nextmove.ui.outline;

import java.util.Optional;
import java.util.function.Function;
import javafx.animation.AnimationTimer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// A row that is dragged to another place of the outline. Where it would come down is shown at the
/// row there and said at the pointer; near its edges the outline scrolls.
final class RowDrag extends AnimationTimer {
  private static final double SLACK = 4;
  private static final double EDGE = 24;
  private static final double BESIDE = 14;
  private static final double WIDEST = 360;

  /// How much of the way beyond the edge it scrolls in one step.
  private static final double PUSH = 0.3;

  private final TreeView<Row> tree;
  private final Function<Row, Optional<Cargo>> take;
  private final Tooltip words = new Tooltip();
  private @Nullable Row pressed;
  private Point2D press = Point2D.ZERO;
  private Point2D pointer = Point2D.ZERO;
  private @Nullable Cargo cargo;
  private @Nullable OutlineCell marked;
  private Cargo.@Nullable Drop drop;

  /// @param take takes up what a row stands for; empty where that stays where it is
  RowDrag(TreeView<Row> tree, Function<Row, Optional<Cargo>> take) {
    this.tree = tree;
    this.take = take;
    words.getStyleClass().add("drop-words");
    words.setWrapText(true);
    words.setMaxWidth(WIDEST);
    // Escape is for the drag.
    words.setHideOnEscape(false);
    tree.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
    tree.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
    tree.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
    tree.addEventFilter(KeyEvent.KEY_PRESSED, this::cancel);
    tree.addEventFilter(
        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
        asked -> {
          if (cargo != null) {
            asked.consume();
          }
        });
  }

  private void press(MouseEvent event) {
    if (cargo != null) {
      event.consume();
      return;
    }
    press = new Point2D(event.getSceneX(), event.getSceneY());
    boolean begins =
        event.getButton() == MouseButton.PRIMARY && !(event.getTarget() instanceof TextField);
    pressed = begins ? cell(press).map(TreeCell::getItem).orElse(null) : null;
  }

  private void drag(MouseEvent event) {
    Point2D at = new Point2D(event.getSceneX(), event.getSceneY());
    if (cargo == null && pressed != null && at.distance(press) > SLACK) {
      cargo = take.apply(pressed).orElse(null);
      pressed = null;
      if (cargo != null) {
        tree.setCursor(Cursor.CLOSED_HAND);
        start();
      }
    }
    if (cargo != null) {
      pointer = at;
      follow(cargo);
      event.consume();
    }
  }

  private void follow(Cargo carried) {
    OutlineCell cell = cell(pointer).orElse(null);
    drop =
        cell == null
            ? null
            : carried
                .over(cell.getItem(), cell.sceneToLocal(pointer).getY() / cell.getHeight())
                .orElse(null);
    mark(cell);
    if (drop == null) {
      words.hide();
    } else {
      Point2D at = tree.localToScreen(tree.sceneToLocal(pointer)).add(BESIDE, BESIDE);
      words.setText(drop.words());
      words.show(tree, at.getX(), at.getY());
    }
  }

  private void mark(@Nullable OutlineCell cell) {
    if (marked != null) {
      for (String side : Cargo.SIDES) {
        marked.pseudoClassStateChanged(PseudoClass.getPseudoClass(side), false);
      }
    }
    marked = cell;
    if (cell != null && drop != null && !drop.side().isEmpty()) {
      cell.pseudoClassStateChanged(PseudoClass.getPseudoClass(drop.side()), true);
    }
  }

  /// The row at a place of the scene.
  private Optional<OutlineCell> cell(Point2D at) {
    return tree.lookupAll(".tree-cell").stream()
        .filter(OutlineCell.class::isInstance)
        .map(OutlineCell.class::cast)
        .filter(cell -> cell.getItem() != null && cell.isVisible())
        .filter(cell -> cell.contains(cell.sceneToLocal(at)))
        .findFirst();
  }

  private void release(MouseEvent event) {
    // Only the button that began the drag ends it.
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    pressed = null;
    if (cargo != null) {
      Cargo.Drop done = drop;
      end();
      event.consume();
      if (done != null) {
        done.perform().run();
      }
    }
  }

  private void cancel(KeyEvent event) {
    if (cargo != null && event.getCode() == KeyCode.ESCAPE) {
      end();
      event.consume();
    }
  }

  private void end() {
    stop();
    cargo = null;
    drop = null;
    mark(null);
    words.hide();
    tree.setCursor(null);
  }

  @Override
  public void handle(long now) {
    Bounds shown = tree.localToScene(tree.getLayoutBounds());
    double above = Math.min(0, pointer.getY() - shown.getMinY() - EDGE);
    double below = Math.max(0, pointer.getY() - shown.getMaxY() + EDGE);
    if (cargo != null
        && above + below != 0
        && tree.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      flow.scrollPixels((above + below) * PUSH);
      follow(cargo);
    }
  }
}
