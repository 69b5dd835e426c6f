package nextmove;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nextmove.format.JsonText;
import nextmove.xserver.XServer;
import nextmove.xserver.XServerCondition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// `target/nextmove` as a person meets it: its launcher, from outside. The build runs these tests
/// after it has made the folder.
@Tag("built")
@DisabledOnOs(OS.WINDOWS)
class BuiltProgramTest {

  private static final Path BUILT = Path.of("target/nextmove").toAbsolutePath();

  /// Makes the JVM refuse to start without the AOT cache.
  private static final Map<String, String> ONLY_CACHED =
      Map.of("JDK_JAVA_OPTIONS", "-XX:AOTMode=on");

  @TempDir private Path temporary;

  private record Answer(int code, String out, String err) {}

  private Answer run(Map<String, String> environment, Path launcher, String... arguments)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile(temporary, "out", "");
    Path err = Files.createTempFile(temporary, "err", "");
    var command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    var builder =
        new ProcessBuilder(command)
            .directory(temporary.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
    builder.environment().put("XDG_DATA_HOME", temporary.toString());
    builder.environment().put("XDG_CONFIG_HOME", temporary.toString());
    builder.environment().putAll(environment);
    Process process = builder.start();
    try {
      assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("ends").isTrue();
    } finally {
      process.destroyForcibly();
    }
    return new Answer(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  private static Path launcher(Path folder) {
    return folder.resolve("bin/nextmove");
  }

  private static void assumeTrained() {
    assumeThat(BUILT.resolve("lib/nextmove.aot")).as("the cache that the build trained").exists();
  }

  private Path copyTo(String name) throws IOException {
    Path copy = temporary.resolve(name);
    try (Stream<Path> files = Files.walk(BUILT)) {
      for (Path file : files.toList()) {
        Path target = copy.resolve(BUILT.relativize(file));
        Files.createDirectories(target.getParent());
        Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
    return copy;
  }

  @Test
  void startsFromTheCacheThatTheBuildTrained() throws Exception {
    assumeTrained();
    Answer answer = run(ONLY_CACHED, launcher(BUILT), "--version");
    assertThat(answer.out()).matches("nextmove \\d+\\.\\d+\\.\\d+\\R");
    assertThat(answer.code()).isZero();
  }

  @Test
  void aFolderThatWasMovedStillStartsFromItsCache() throws Exception {
    assumeTrained();
    Answer answer = run(ONLY_CACHED, launcher(copyTo("moved and renamed")), "--version");
    assertThat(answer.out()).startsWith("nextmove ");
    assertThat(answer.code()).isZero();
  }

  @Test
  void aSymbolicLinkLeadsToTheProgram() throws Exception {
    Path link = Files.createSymbolicLink(temporary.resolve("next"), launcher(BUILT));
    Path second = Files.createSymbolicLink(temporary.resolve("again"), link.getFileName());
    assertThat(run(Map.of(), second, "--version").out()).startsWith("nextmove ");
    Files.delete(second);
    Files.delete(link);
  }

  @Test
  void aCacheThatNoLongerFitsIsPassedOverInSilence() throws Exception {
    Path copy = copyTo("touched");
    Files.setLastModifiedTime(copy.resolve("lib/nextmove.jar"), FileTime.fromMillis(0));
    Answer answer = run(Map.of(), launcher(copy), "--version");
    assertThat(answer.out()).matches("nextmove \\S+\\R");
    assertThat(answer.err()).isEmpty();
    assertThat(answer.code()).isZero();
  }

  /// A story of 100,000 steps that goes round, on a stack of 256 KiB.
  @Test
  void aSmallStackIsEnough() throws Exception {
    Path chain = temporary.resolve("chain.json");
    Files.write(chain, JsonText.bytes(Mutants.chain(100_000, true)));
    Answer answer =
        run(Map.of("JDK_JAVA_OPTIONS", "-Xss256k"), launcher(BUILT), "validate", chain.toString());
    assertThat(answer.code()).as(answer.out() + answer.err()).isIn(0, 10);
  }

  /// A folder that looks like a JDK; its `java` prints its own process id.
  private Path fakeJdk(String name, String version) throws IOException {
    Path jdk = temporary.resolve(name);
    Path java = Files.createDirectories(jdk.resolve("bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\necho $$\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    return jdk;
  }

  @Test
  void theLauncherBecomesTheJavaThatThePersonNames() throws Exception {
    Path jdk = fakeJdk("a newer jdk", "26.0.1");
    var builder = new ProcessBuilder(launcher(BUILT).toString());
    builder.environment().put("NEXTMOVE_JAVA_HOME", jdk.toString());
    Process process = builder.start();
    assertThat(process.inputReader().readLine()).isEqualTo(Long.toString(process.pid()));
  }

  @Test
  void anOlderJavaIsPassedOver() throws Exception {
    Map<String, String> environment =
        Map.of(
            "NEXTMOVE_JAVA_HOME", fakeJdk("old", "17.0.15").toString(),
            "JAVA_HOME", fakeJdk("older", "1.8.0_452").toString());
    assertThat(run(environment, launcher(BUILT), "--version").out()).startsWith("nextmove ");
  }

  @Test
  void withoutADisplayTheWindowSaysWhatToDoInstead() throws Exception {
    Answer answer = run(Map.of("LC_ALL", "C"), launcher(BUILT));
    assertThat(answer.err().lines()).singleElement().asString().contains("nextmove render");
    assertThat(answer.out()).isEmpty();
    assertThat(answer.code()).isEqualTo(69);
  }

  @Test
  void aDisplayThatDoesNotAnswerIsNone() throws Exception {
    Answer answer = run(Map.of("DISPLAY", ":65535", "LC_ALL", "C"), launcher(BUILT));
    assertThat(answer.err().lines()).singleElement().asString().contains("nextmove render");
    assertThat(answer.code()).isEqualTo(69);
  }

  @Test
  @ExtendWith(XServerCondition.class)
  void opensAWindowAndSaysNothing() throws Exception {
    Answer answer =
        run(
            Map.of(
                "DISPLAY",
                XServer.display().orElseThrow(),
                "JDK_JAVA_OPTIONS",
                "-Dnextmove.rehearsal=true"),
            launcher(BUILT));
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err().lines().filter(line -> !line.startsWith("NOTE: Picked up"))).isEmpty();
    assertThat(answer.code()).isZero();
  }
}
