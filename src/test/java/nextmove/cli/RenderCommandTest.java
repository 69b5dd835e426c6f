package nextmove.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import nextmove.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RenderCommandTest {
  private static final String KREMLIN = "scenarios/kremlin-next-move.json";

  @TempDir private Path folder;

  /// @param bytes what went to standard output past the console
  private record Answer(int code, String out, String err, byte[] bytes) {}

  private static Answer run(String... arguments) {
    return run(new byte[0], arguments);
  }

  private static Answer run(byte[] in, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream systemOut = System.out;
    InputStream systemIn = System.in;
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    System.setIn(new ByteArrayInputStream(in));
    try {
      Console console =
          new Console(
              new PrintWriter(out, true), new PrintWriter(err, true), Messages.of(Locale.ENGLISH));
      int code = new CommandLineProgram(_ -> ExitCode.NO_DISPLAY, console).run(arguments);
      return new Answer(code, out.toString(), err.toString(), bytes.toByteArray());
    } finally {
      System.setOut(systemOut);
      System.setIn(systemIn);
    }
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  @ParameterizedTest
  @CsvSource({"map.svg, <?xml", "map.PNG, \u0089PNG", "map.pdf, %PDF-"})
  void theNameSaysWhatIsDrawn(String name, String start) throws IOException {
    Answer answer = run("render", KREMLIN, "-o", file(name));
    assertThat(answer.code()).as(answer.err()).isZero();
    assertThat(answer.err()).isEmpty();
    assertThat(new String(Files.readAllBytes(Path.of(file(name))), StandardCharsets.ISO_8859_1))
        .startsWith(start);
  }

  @Test
  void dashesAreTheStandardStreams() throws IOException {
    byte[] scenario = Files.readAllBytes(Path.of(KREMLIN));
    Answer answer = run(scenario, "render", "-", "-o", "-", "--format", "svg");
    assertThat(answer.code()).as(answer.err()).isZero();
    assertThat(answer.out()).isEmpty();
    run("render", KREMLIN, "-o", file("same.svg"));
    assertThat(answer.bytes()).isEqualTo(Files.readAllBytes(Path.of(file("same.svg"))));
  }

  @Test
  void themeDirectionAndScaleChangeThePicture() throws IOException {
    run("render", KREMLIN, "-o", file("plain.svg"));
    run("render", KREMLIN, "-o", file("dark.svg"), "--theme", "dark");
    run("render", KREMLIN, "-o", file("down.svg"), "--direction", "tb");
    run("render", KREMLIN, "-o", file("large.svg"), "--scale", "2");
    String plain = Files.readString(Path.of(file("plain.svg")));
    String large = Files.readString(Path.of(file("large.svg")));
    assertThat(Files.readString(Path.of(file("dark.svg")))).isNotEqualTo(plain);
    assertThat(height(Files.readString(Path.of(file("down.svg"))))).isGreaterThan(height(plain));
    assertThat(height(large)).isEqualTo(2 * height(plain));
  }

  private static double height(String svg) {
    return Double.parseDouble(svg.replaceFirst("(?s).*?height=\"([0-9.]+)\".*", "$1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "render x.json",
        "render x.json -o -",
        "render x.json -o x.jpg",
        "render x.json -o x.svg --scale 0",
        "render x.json -o x.svg --scale 21",
        "render x.json -o x.svg --scale much",
        "render x.json -o x.svg --theme pink",
        "render x.json -o x.svg --direction up",
        "render x.json -o x.svg --format gif",
        "render x.json y.json -o x.svg",
      })
  void aCommandLineThatIsNotUnderstoodIsAnsweredInASentence(String line) {
    Answer answer = run(line.split(" "));
    assertThat(answer.code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(answer.err()).isNotBlank().doesNotContain("Exception");
  }

  @Test
  void theScenarioItselfIsNeverOverwritten() throws IOException {
    Path scenario = Files.copy(Path.of(KREMLIN), folder.resolve("scenario.svg"));
    Answer answer = run("render", scenario.toString(), "-o", scenario.toString());
    assertThat(answer.code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(scenario).hasSameBinaryContentAs(Path.of(KREMLIN));
  }

  @Test
  void whatIsNoScenarioIsRefusedAndNothingIsWritten() throws IOException {
    Files.writeString(folder.resolve("bad.json"), "{\n  \"format\": oops }");
    Answer bad = run("render", file("bad.json"), "-o", file("bad.svg"));
    assertThat(bad.code()).isEqualTo(ExitCode.REFUSED.code());
    assertThat(bad.err()).startsWith(file("bad.json") + ":2:");
    assertThat(folder.resolve("bad.svg")).doesNotExist();
    Answer gone = run("render", file("gone.json"), "-o", file("gone.svg"));
    assertThat(gone.code()).isEqualTo(ExitCode.REFUSED.code());
    assertThat(gone.err()).startsWith(file("gone.json") + ": ");
  }

  @Test
  void whereNothingCanBeWrittenItSaysWhy() {
    Answer answer = run("render", KREMLIN, "-o", file("no/such/folder.svg"));
    assertThat(answer.code()).isEqualTo(ExitCode.CANNOT_WRITE.code());
    assertThat(answer.err()).contains("folder.svg");
  }

  @Test
  void charactersThatTheFontLacksAreAWarning() throws IOException {
    String scenario =
        Files.readString(Path.of(KREMLIN)).replaceFirst("\"title\": \"Gen", "\"title\": \"北Gen");
    byte[] bytes = scenario.getBytes(StandardCharsets.UTF_8);
    Answer answer = run(bytes, "render", "-", "-o", file("warned.svg"));
    assertThat(answer.code()).isEqualTo(ExitCode.WARNINGS.code());
    assertThat(answer.err()).contains("U+5317").hasLineCount(1);
    assertThat(folder.resolve("warned.svg")).exists();
  }

  @Test
  void aMapThatIsTooLargeIsMadeSmallerWithAWord() {
    Answer answer = run("render", KREMLIN, "-o", file("huge.png"), "--scale", "20");
    assertThat(answer.code()).isEqualTo(ExitCode.WARNINGS.code());
    assertThat(answer.err()).contains("too large").hasLineCount(1);
  }

  @Test
  void helpHasExamples() {
    Answer answer = run("render", "--help");
    assertThat(answer.code()).isZero();
    assertThat(answer.out()).contains("nextmove render crisis.json -o crisis.svg");
  }
}
