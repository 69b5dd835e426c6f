package nextmove.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nextmove.text.Messages;
import org.junit.jupiter.api.Test;

class CommandIdTest {
  @Test
  void noKeyBelongsToTwoCommands() {
    assertThat(Commands.claims()).allSatisfy((_, ids) -> assertThat(ids).hasSize(1));
  }

  @Test
  void everyCommandHasATextAndAnExplanation() {
    Messages messages = Messages.of(Locale.ENGLISH);
    assertThat(CommandId.values())
        .allSatisfy(id -> {
          assertThat(messages.has("command." + id.key())).as(id.key()).isTrue();
          assertThat(messages.has("command." + id.key() + ".long")).as(id.key()).isTrue();
        });
  }
}
