package nextmove.ui.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import nextmove.text.Messages;

/// The commands of one window: what each does, and when it can be done.
public final class Commands {
  private static final ObservableBooleanValue ALWAYS = Bindings.createBooleanBinding(() -> true);

  private final Messages messages;
  private final Map<CommandId, Command> commands = new EnumMap<>(CommandId.class);

  public Commands(Messages messages) {
    this.messages = messages;
  }

  public Command add(CommandId id, Runnable deed) {
    return add(id, ALWAYS, deed);
  }

  public Command add(CommandId id, ObservableBooleanValue enabled, Runnable deed) {
    return put(new Command(id, messages, false, deed).enabledIf(enabled));
  }

  /// Adds a command that turns `on` on and off.
  public Command addCheck(CommandId id, BooleanProperty on) {
    Command command = new Command(id, messages, true, () -> {});
    command.selectedProperty().bindBidirectional(on);
    return put(command);
  }

  private Command put(Command command) {
    if (commands.put(command.id(), command) != null) {
      throw new IllegalStateException("two commands " + command.id());
    }
    return command;
  }

  /// @throws IllegalArgumentException if the window does not have it
  public Command get(CommandId id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("no command " + id));
  }

  public Optional<Command> find(CommandId id) {
    return Optional.ofNullable(commands.get(id));
  }

  /// All that the window has, in the order of {@link CommandId}.
  public Collection<Command> all() {
    return List.copyOf(commands.values());
  }

  /// Makes every key of every command count that counts in the whole window.
  ///
  /// @param idle hears of a command whose key is pressed while it cannot be done
  public void installIn(Scene scene, Consumer<Command> idle) {
    for (Command command : commands.values()) {
      if (command.id().scope() == CommandId.Scope.WINDOW) {
        for (KeyCombination key : command.keys()) {
          scene.getAccelerators().put(key, () -> fire(command));
        }
      }
    }
    scene.setOnKeyPressed(
        key -> of(CommandId.Scope.WINDOW, key).filter(Command::isDisabled).ifPresent(idle));
  }

  /// Runs a command, or turns it on or off, if that can be done now.
  public static void fire(Command command) {
    if (command.isCheck() && !command.isDisabled()) {
      command.setSelected(!command.isSelected());
    }
    command.run();
  }

  /// The command of that scope that `event` is a key of.
  Optional<Command> of(CommandId.Scope scope, KeyEvent event) {
    return commands.values().stream()
        .filter(c -> c.id().scope() == scope)
        .filter(c -> c.keys().stream().anyMatch(k -> k.match(event)))
        .findFirst();
  }

  /// Every key with the commands that claim it, for the check that none is claimed twice.
  public static Map<KeyCombination, List<CommandId>> claims() {
    Map<KeyCombination, List<CommandId>> claims = new java.util.HashMap<>();
    for (CommandId id : CommandId.values()) {
      id.keys().forEach(k -> claims.computeIfAbsent(k, _ -> new ArrayList<>()).add(id));
    }
    return claims;
  }
}
