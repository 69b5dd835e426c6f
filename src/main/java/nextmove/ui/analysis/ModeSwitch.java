package nextmove.ui.analysis;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import nextmove.ui.command.Command;
import nextmove.ui.command.CommandId;
import nextmove.ui.command.Commands;

/// Shows which mode the window is in, and changes it.
public final class ModeSwitch extends HBox {
  public ModeSwitch(Commands commands, ObservableValue<Mode> mode) {
    getStyleClass().add("modes");
    ToggleButton map = button(commands.get(CommandId.MODE_MAP), Styles.LEFT_PILL);
    ToggleButton analyse = button(commands.get(CommandId.MODE_ANALYSE), Styles.RIGHT_PILL);
    mode.subscribe(now -> {
      map.setSelected(now == Mode.MAP);
      analyse.setSelected(now == Mode.ANALYSE);
    });
    getChildren().setAll(List.of(map, analyse));
  }

  private static ToggleButton button(Command command, String place) {
    ToggleButton button = new ToggleButton(command.getText());
    button.getStyleClass().add(place);
    button.setMinWidth(USE_PREF_SIZE);
    button.setTooltip(new Tooltip(command.getLongText()));
    button.setFocusTraversable(false);
    button.setOnAction(_ -> {
      // One of the modes is always on.
      button.setSelected(true);
      command.run();
    });
    return button;
  }
}
