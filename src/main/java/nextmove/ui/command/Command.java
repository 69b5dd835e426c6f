package nextmove.ui.command;

import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import nextmove.text.Messages;
import nextmove.ui.theme.Icon;
import org.controlsfx.control.action.Action;

/// One command as ControlsFX's {@link Action}: what menus, buttons and the palette show of it.
public final class Command extends Action {
  private final CommandId id;
  private final boolean check;
  private final List<NamedKey> keys;

  Command(CommandId id, Messages messages, boolean check, Runnable deed) {
    super(messages.say("command." + id.key()), _ -> deed.run());
    this.id = id;
    this.check = check;
    setGraphic(new Icon(id.icon()));
    keys = id.keys().stream().map(key -> new NamedKey(key, messages)).toList();
    if (!keys.isEmpty()) {
      setAccelerator(keys.getFirst());
    }
    String key = shownKey();
    String does = messages.say("command." + id.key() + ".long");
    setLongText(key.isEmpty() ? does : does + "  ·  " + key);
  }

  public CommandId id() {
    return id;
  }

  /// Whether it is something that is on or off, as {@link #selectedProperty} says.
  public boolean isCheck() {
    return check;
  }

  /// The first is the one that is shown.
  List<NamedKey> keys() {
    return keys;
  }

  /// Its first key as people read it, "Ctrl+Shift+S"; empty if it has none.
  public String shownKey() {
    return keys.isEmpty() ? "" : keys.getFirst().getDisplayText();
  }

  /// Runs it, if it can be run now.
  public void run() {
    if (!isDisabled()) {
      handle(new javafx.event.ActionEvent());
    }
  }

  Command enabledIf(ObservableBooleanValue enabled) {
    disabledProperty().bind(javafx.beans.binding.Bindings.not(enabled));
    return this;
  }
}
