package nextmove.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nextmove.text.Messages;
import org.junit.jupiter.api.Test;

class NamedKeyTest {
  private static NamedKey key(CommandId id, Locale locale) {
    return new NamedKey(id.keys().getFirst(), Messages.of(locale));
  }

  @Test
  void keysBearTheNamesOfTheReadersKeyboard() {
    assertThat(key(CommandId.SAVE_AS, Locale.ENGLISH).getDisplayText()).isEqualTo("Ctrl+Shift+S");
    assertThat(key(CommandId.SAVE_AS, Locale.GERMAN).getDisplayText()).isEqualTo("Strg+Umschalt+S");
    assertThat(key(CommandId.DELETE, Locale.GERMAN).getDisplayText()).isEqualTo("Entf");
    assertThat(key(CommandId.EARLIER, Locale.GERMAN).getDisplayText()).isEqualTo("Strg+↑");
    assertThat(key(CommandId.RENAME, Locale.GERMAN).getDisplayText()).isEqualTo("F2");
  }

  @Test
  void aNameChangesNothingAboutTheKey() {
    NamedKey save = key(CommandId.SAVE, Locale.GERMAN);
    KeyEvent pressed =
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.S, false, true, false, false);
    assertThat(save.match(pressed)).isTrue();
    assertThat(key(CommandId.SAVE_AS, Locale.GERMAN).match(pressed)).isFalse();
    assertThat(save).isEqualTo(key(CommandId.SAVE, Locale.ENGLISH));
  }
}
