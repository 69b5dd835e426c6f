package nextmove.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {
  @TempDir Path folder;

  @Test
  void aSoakCountsInTheFileAndSaysEachSave() throws IOException {
    Path file = folder.resolve("new.json");
    Run made = Run.of("soak", file.toString(), "--from", "5", "--count", "3");
    assertThat(made.out()).isEqualTo("START 5\nSAVED 5\nSTART 6\nSAVED 6\nSTART 7\nSAVED 7\n");
    assertThat(made.code()).isZero();
    assertThat(Files.readString(file)).contains("\"soak\": 7");
    Files.copy(Path.of("scenarios/kremlin-next-move.json"), folder.resolve("k.json"));
    String before = Files.readString(folder.resolve("k.json"));
    assertThat(
            Run.of("soak", folder.resolve("k.json").toString(), "--from", "1", "--count", "1")
                .code())
        .isZero();
    assertThat(Files.readString(folder.resolve("k.json")).replaceFirst(",\n  \"soak\": 1", ""))
        .isEqualTo(before);
  }

  @Test
  void aSoakThatCannotSaveSaysWhy() throws IOException {
    Run nowhere = Run.of("soak", folder.resolve("no/x.json").toString(), "--from", "1");
    assertThat(nowhere.out()).isEqualTo("START 1\nFAILED 1 the folder does not exist any more\n");
    assertThat(nowhere.code()).isEqualTo(74);
    Path broken = Files.writeString(folder.resolve("b.json"), "{");
    Run refused = Run.of("soak", broken.toString(), "--from", "1");
    assertThat(refused.code()).isEqualTo(20);
    assertThat(refused.err()).contains("b.json:1:2: error: ");
  }

  @Test
  void shellsGetTheirCompletion() {
    for (String shell : new String[] {"bash", "zsh"}) {
      Run run = Run.of("completion", shell);
      assertThat(run.code()).isZero();
      assertThat(run.out())
          .startsWith("#!/usr/bin/env bash")
          .contains("validate")
          .contains("--json");
    }
    assertThat(Run.of("completion", "tcsh").code()).isEqualTo(64);
  }

  @Test
  void helpNamesEveryCommandButTheHiddenOne() {
    Run help = Run.of("--help");
    assertThat(help.code()).isZero();
    assertThat(help.out()).contains("validate", "render", "completion").doesNotContain("soak");
    assertThat(Run.of("validate", "--help").out()).contains("Examples:");
  }

  @Test
  void misuseIsSaidInOneSentenceWithAHint() {
    for (String[] misuse :
        new String[][] {{"validate"}, {"validate", "--frob"}, {"--frob"}, {"soak"}}) {
      Run run = Run.of(misuse);
      assertThat(run.code()).isEqualTo(64);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).contains("--help").doesNotContain("Exception");
    }
  }
}
