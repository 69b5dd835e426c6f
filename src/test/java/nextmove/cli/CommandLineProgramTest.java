package nextmove.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nextmove.text.Messages;
import org.junit.jupiter.api.Test;

/// A command line that names no command opens the window, and answers as the window does.
class CommandLineProgramTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(Window window, String... arguments) {
    var console =
        new Console(
            new PrintWriter(out, true), new PrintWriter(err, true), Messages.of(Locale.ENGLISH));
    return new CommandLineProgram(window, console).run(arguments);
  }

  @Test
  void filesOrNothingOpenTheWindow() {
    assertThat(run(files -> files.isEmpty() ? ExitCode.FINE : ExitCode.INTERNAL)).isZero();
    List<Path> asked = new ArrayList<>();
    Window asks =
        files -> {
          asked.addAll(files);
          return ExitCode.NO_DISPLAY;
        };
    assertThat(run(asks, "a b.json")).isEqualTo(69);
    assertThat(run(asks, "c.json", "d.json")).isEqualTo(69);
    assertThat(asked).containsExactly(Path.of("a b.json"), Path.of("c.json"), Path.of("d.json"));
    assertThat(out.toString() + err).isEmpty();
  }

  @Test
  void anInputTooLargeForTheMemoryIsRefused() {
    Window hungry =
        _ -> {
          throw new OutOfMemoryError();
        };
    assertThat(run(hungry, "huge.json")).isEqualTo(20);
    assertThat(err.toString().lines()).singleElement().asString().contains("huge.json");
  }
}
