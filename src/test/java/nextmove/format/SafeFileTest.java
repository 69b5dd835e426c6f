package nextmove.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import nextmove.format.SafeFile.Conflict;
import nextmove.format.SafeFile.Failed;
import nextmove.format.SafeFile.Result;
import nextmove.format.SafeFile.Saved;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {
  private static final byte[] OLD = "old".getBytes(UTF_8);
  private static final byte[] NEW = "new".getBytes(UTF_8);

  @TempDir private Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void oldFile() throws IOException {
    file = folder.resolve("map.json");
    Files.write(file, OLD);
  }

  private static Result replace(Path target) {
    return SafeFile.write(target, NEW, SafeFile.hash(OLD));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(p -> p.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void theNewContentStandsAndNothingElseIsLeftBehind() throws IOException {
    assertThat(replace(file)).isEqualTo(new Saved(SafeFile.hash(NEW)));
    assertThat(file).hasBinaryContent(NEW);
    assertThat(names()).containsExactly("map.json");
  }

  @Test
  void anOutsideChangeIsNeverOverwrittenUnasked() throws IOException {
    byte[] theirs = "theirs".getBytes(UTF_8);
    Files.write(file, theirs);
    assertThat(replace(file)).isEqualTo(new Conflict(SafeFile.hash(theirs)));
    assertThat(file).hasBinaryContent(theirs);
    assertThat(names()).containsExactly("map.json");
    assertThat(SafeFile.write(file, NEW, SafeFile.hash(theirs))).isInstanceOf(Saved.class);
  }

  @Test
  void aFileThatStandsWhereNoneWasExpectedIsAConflict() {
    assertThat(SafeFile.write(file, NEW, null)).isInstanceOf(Conflict.class);
    assertThat(SafeFile.overwrite(file, NEW)).isInstanceOf(Saved.class);
  }

  @Test
  void aFileThatHasVanishedIsWrittenAnew() throws IOException {
    Files.delete(file);
    assertThat(replace(file)).isInstanceOf(Saved.class);
    assertThat(file).hasBinaryContent(NEW);
  }

  @Test
  void aSymbolicLinkStaysAndTheFileBehindItIsReplaced() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("map.json"));
    assertThat(replace(link)).isInstanceOf(Saved.class);
    assertThat(link).isSymbolicLink();
    assertThat(file).hasBinaryContent(NEW);
  }

  @Test
  void permissionsStay() throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    replace(file);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
  }

  @Test
  void aReadOnlyFileOrFolderIsLeftAlone() throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    assertThat(replace(file))
        .isInstanceOfSatisfying(
            Failed.class, f -> assertThat(f.reason()).isEqualTo(Reason.READ_ONLY_FILE));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assertThat(replace(file))
          .isInstanceOfSatisfying(
              Failed.class, f -> assertThat(f.reason()).isEqualTo(Reason.READ_ONLY_FOLDER));
    } finally {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    assertThat(file).hasBinaryContent(OLD);
  }

  @Test
  void whatIsNoFileOrHasNoFolderIsRefusedWithItsReason() {
    assertThat(SafeFile.overwrite(folder, NEW))
        .isInstanceOfSatisfying(
            Failed.class, f -> assertThat(f.reason()).isEqualTo(Reason.NOT_A_FILE));
    assertThat(SafeFile.overwrite(folder.resolve("gone").resolve("map.json"), NEW))
        .isInstanceOfSatisfying(
            Failed.class, f -> assertThat(f.reason()).isEqualTo(Reason.NO_FOLDER));
  }
}
