package nextmove.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import nextmove.model.Index;
import nextmove.model.Problem;
import nextmove.model.Problem.Spot;
import nextmove.text.Messages;
import nextmove.text.ProblemText;
import org.jspecify.annotations.Nullable;

/// Problems of one file as lines: `file:3:5: error: sentence` where the line is known, else `file:
/// $.path: error: sentence` or `file: “Title”: error: sentence`.
final class Notices {
  /// The JSON path of a file as a whole.
  private static final String ROOT = "$";

  private final PrintWriter to;
  private final Messages messages;
  private final ProblemText text;
  private final String file;

  Notices(PrintWriter to, Messages messages, String file) {
    this.to = to;
    this.messages = messages;
    this.file = file;
    text = new ProblemText(messages);
  }

  /// @param index of the scenario that the problems are about, or null where there is none
  void print(List<Problem> problems, @Nullable Index index) {
    for (Problem problem : problems) {
      say(
          place(problem, index)
              + messages.say("cli.grade." + problem.grade().name().toLowerCase(Locale.ROOT))
              + ": "
              + text.sentence(problem));
    }
  }

  /// Prints a line about the file.
  void say(String sentence) {
    to.println(harmless(file + sentence));
  }

  private String place(Problem problem, @Nullable Index index) {
    if (problem.spot() instanceof Spot.Position p) {
      return ":" + p.line() + ":" + p.column() + ": ";
    }
    String place = text.place(problem, index);
    return place.isEmpty() || place.equals(ROOT) ? ": " : ": " + place + ": ";
  }

  /// What a file says must not steer the terminal that it is printed on.
  private static String harmless(String line) {
    StringBuilder safe = new StringBuilder(line.length());
    line.codePoints()
        .map(c ->
            Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '\uFFFD' : c)
        .forEach(safe::appendCodePoint);
    return safe.toString();
  }
}
