package nextmove.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class MatchingTest {
  private static final List<String> TITLES =
      List.of("Close the door", "Keep the door open", "Öffnen", "Open the talks", "Reopen");

  private static List<String> found(String typed) {
    return new Matching(typed).among(TITLES, Function.identity());
  }

  @Test
  void whatBeginsSoComesFirstThenWordsThatDoThenTheRest() {
    assertThat(found("open")).containsExactly("Open the talks", "Keep the door open", "Reopen");
  }

  @Test
  void wordsMayStandInAnyOrder() {
    assertThat(found("door keep")).containsExactly("Keep the door open");
  }

  @Test
  void accentsAndCaseDoNotMatter() {
    assertThat(found("OFFN")).containsExactly("Öffnen");
  }

  @Test
  void nothingTypedFindsAllInTheirOrder() {
    assertThat(found(" ")).isEqualTo(TITLES);
  }
}
