package nextmove.ui.command;

import java.util.Locale;
import java.util.StringJoiner;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import nextmove.text.Messages;
import org.jspecify.annotations.Nullable;

/// A key with the name that it bears on the reader's keyboard: JavaFX knows the English ones only.
final class NamedKey extends KeyCombination {
  private final KeyCodeCombination key;
  private final String name;

  NamedKey(KeyCodeCombination key, Messages messages) {
    super();
    this.key = key;
    name = name(key, messages);
  }

  private static String name(KeyCodeCombination key, Messages messages) {
    if (System.getProperty("os.name", "").startsWith("Mac")) {
      // Signs there, the same in every language.
      return key.getDisplayText();
    }
    StringJoiner name = new StringJoiner("+");
    if (key.getShortcut() == ModifierValue.DOWN) {
      name.add(messages.say("key.ctrl"));
    }
    if (key.getAlt() == ModifierValue.DOWN) {
      name.add(messages.say("key.alt"));
    }
    if (key.getShift() == ModifierValue.DOWN) {
      name.add(messages.say("key.shift"));
    }
    KeyCode code = key.getCode();
    String named = "key.code." + code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return name.add(
            messages.has(named)
                ? messages.say(named)
                : new KeyCodeCombination(code).getDisplayText())
        .toString();
  }

  @Override
  public boolean match(KeyEvent event) {
    return key.match(event);
  }

  @Override
  public String getName() {
    return key.getName();
  }

  @Override
  public String getDisplayText() {
    return name;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NamedKey n && key.equals(n.key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }
}
