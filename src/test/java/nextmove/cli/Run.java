package nextmove.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nextmove.text.Messages;

/// One command line as a caller sees it.
record Run(int code, String out, String err) {
  static Run of(String... arguments) {
    return with(Locale.ENGLISH, "", arguments);
  }

  static Run with(Locale language, String input, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console =
        new Console(new PrintWriter(out, true), new PrintWriter(err, true), Messages.of(language));
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
    try {
      int code = new CommandLineProgram(_ -> ExitCode.NO_DISPLAY, console).run(arguments);
      return new Run(code, out.toString(), err.toString());
    } finally {
      System.setIn(before);
    }
  }
}
