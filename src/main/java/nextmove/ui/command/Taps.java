package nextmove.ui.command;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Runs the commands whose keys count as they are let go, unless the pointer made something else of
/// the time that the key was held.
final class Taps {
  private final Commands commands;
  private @Nullable Command held;

  Taps(Commands commands) {
    this.commands = commands;
  }

  void listenOn(Node view) {
    view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    view.addEventFilter(KeyEvent.KEY_RELEASED, this::released);
    view.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> held = null);
    view.focusedProperty().subscribe(() -> held = null);
  }

  private void pressed(KeyEvent event) {
    Optional<Command> command =
        event.getTarget() instanceof TextInputControl
            ? Optional.empty()
            : commands.of(CommandId.Scope.TAP, event);
    held = command.orElse(null);
  }

  private void released(KeyEvent event) {
    Command command = held;
    held = null;
    if (command != null
        && command.id().keys().stream().anyMatch(k -> k.getCode() == event.getCode())) {
      command.run();
    }
  }
}
