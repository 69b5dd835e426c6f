package nextmove.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
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
  void aFileOrNothingOpensTheWindow() {
    assertThat(run(file -> file.isEmpty() ? ExitCode.FINE : ExitCode.INTERNAL)).isZero();
    Window expectsAFile =
        file -> file.equals(Optional.of(Path.of("a b.json"))) ? ExitCode.NO_DISPLAY : ExitCode.FINE;
    assertThat(run(expectsAFile, "a b.json")).isEqualTo(69);
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
