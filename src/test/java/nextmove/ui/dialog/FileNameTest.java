package nextmove.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTest {
  @Test
  void aTitleBecomesANameThatEveryFileSystemTakes() {
    assertThat(FileName.of("Phones at school")).isEqualTo("Phones at school");
    assertThat(FileName.of("War/peace: what\nnow?")).isEqualTo("War peace what now");
    assertThat(FileName.of("../.hidden")).isEqualTo("hidden");
    assertThat(FileName.of("Ждать 日本")).isEqualTo("Ждать 日本");
    assertThat(FileName.of("😀".repeat(200))).isEqualTo("😀".repeat(60));
  }
}
