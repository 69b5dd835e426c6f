package nextmove.cli;

import java.io.PrintWriter;
import java.util.List;
import nextmove.model.Problem;
import nextmove.model.Problem.Spot;
import nextmove.text.Messages;
import nextmove.text.ProblemText;

/// Problems of one file as lines: `file:3:5: sentence` where the line is known, else `file: $.path:
/// sentence`.
final class Notices {
  /// The JSON path of a file as a whole.
  private static final String ROOT = "$";

  private final PrintWriter to;
  private final ProblemText text;
  private final String file;

  Notices(PrintWriter to, Messages messages, String file) {
    this.to = to;
    this.file = file;
    text = new ProblemText(messages);
  }

  void print(List<Problem> problems) {
    for (Problem problem : problems) {
      to.println(file + place(problem) + ": " + text.sentence(problem));
    }
  }

  private String place(Problem problem) {
    if (problem.spot() instanceof Spot.Position p) {
      return ":" + p.line() + ":" + p.column();
    }
    String place = text.place(problem, null);
    return place.isEmpty() || place.equals(ROOT) ? "" : ": " + place;
  }
}
