package nextmove.cli;

import java.io.PrintWriter;
import java.util.Locale;
import nextmove.text.Messages;

/// Where a command speaks: results on `out`, everything else on `err`, in the person's language.
public record Console(PrintWriter out, PrintWriter err, Messages messages) {

  /// The console of this process.
  public static Console ofProcess() {
    return new Console(
        new PrintWriter(System.out, true, System.out.charset()),
        new PrintWriter(System.err, true, System.err.charset()),
        Messages.of(Locale.getDefault()));
  }

  /// Says a sentence on `err`.
  public void warn(String key, Object... arguments) {
    err.println(messages.say(key, arguments));
  }
}
