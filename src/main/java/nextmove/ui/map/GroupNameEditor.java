package nextmove.ui.map;

import java.util.function.BiConsumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nextmove.geom.Box;
import nextmove.geom.Point;
import org.jspecify.annotations.Nullable;

/// Edits the name of a group where it stands on the map. Enter, Esc and Tab leave.
final class GroupNameEditor extends TextField implements Overlaid {
  private static final double WIDTH = 180;
  private static final double ABOVE = 3;

  private final Runnable focusMap;
  private @Nullable String group;
  private BiConsumer<String, String> typed = (_, _) -> {};
  private Runnable left = () -> {};

  /// @param focusMap gives the keys back to the map
  GroupNameEditor(Runnable focusMap) {
    this.focusMap = focusMap;
    setManaged(false);
    setVisible(false);
    getStyleClass().add("map-group-name");
    textProperty()
        .subscribe(text -> {
          if (group != null) {
            typed.accept(group, text);
          }
        });
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ENTER
              || key.getCode() == KeyCode.ESCAPE
              || key.getCode() == KeyCode.TAB) {
            key.consume();
            leave();
            focusMap.run();
          }
        });
    focusedProperty()
        .subscribe(is -> {
          if (!is && getScene() != null && getScene().getFocusOwner() != this) {
            leave();
          }
        });
  }

  /// @param listener is told the id of the group and its name as it is typed
  /// @param end runs when the edit ends
  void open(
      String id, String name, String prompt, BiConsumer<String, String> listener, Runnable end) {
    leave();
    typed = listener;
    left = end;
    setText(name);
    setPromptText(prompt);
    setAccessibleText(prompt);
    group = id;
    setVisible(true);
    selectAll();
    requestFocus();
  }

  /// Ends the edit, if there is one.
  void leave() {
    if (group != null) {
      group = null;
      setVisible(false);
      left.run();
    }
  }

  @Override
  public void place(Viewport viewport, Picture picture) {
    String id = group;
    if (id == null) {
      return;
    }
    Box name = picture.list().groupName(id).orElse(null);
    if (name == null) {
      leave();
      focusMap.run();
      return;
    }
    Point foot = viewport.now().toScreen(new Point(name.x(), name.bottom()));
    double height = prefHeight(WIDTH);
    double top = Math.clamp(foot.y() - ABOVE - height, 0, Math.max(0, viewport.height() - height));
    double left = Math.clamp(foot.x(), 0, Math.max(0, viewport.width() - WIDTH));
    resizeRelocate(Math.round(left), Math.round(top), WIDTH, Math.ceil(height));
  }
}
