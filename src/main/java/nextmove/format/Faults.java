package nextmove.format;

import java.io.EOFException;
import java.io.IOException;
import nextmove.model.Problem;
import nextmove.model.Problem.Grade;
import nextmove.model.Problem.Spot;

/// Makes of a place in a text, and of what Gson says about it, a problem that tells a person what
/// to mend. Gson names few causes; the character at the place names the rest.
final class Faults {
  private static final int EXCERPT = 20;

  private Faults() {}

  /// @param offset of the next character that would have been read
  /// @param complete whether a whole value came before
  static Problem of(IOException e, String text, int offset, boolean complete) {
    int conflict = conflict(text);
    if (conflict >= 0) {
      return at("json.conflict", text, conflict);
    } else if (e instanceof EOFException) {
      return at("json.ends-early", text, text.length());
    }
    String words = String.valueOf(e.getMessage());
    int at = offender(text, offset);
    String excerpt = excerpt(text, at);
    if (words.startsWith("Unterminated string") || words.startsWith("Unterminated escape")) {
      return at("json.ends-early", text, text.length());
    } else if (words.startsWith("Unescaped control")) {
      return at("json.control", text, offset);
    } else if (words.startsWith("Unpaired surrogate")) {
      return at("json.half-character", text, offset);
    } else if (words.contains("scape")) {
      return at("json.escape", text, offset);
    } else if (complete) {
      return at("json.trailing", text, at, excerpt);
    }
    return at(cause(text, at), text, at, excerpt);
  }

  private static String cause(String text, int at) {
    char found = at < text.length() ? text.charAt(at) : ' ';
    return switch (found) {
      case '\'', '\u2018', '\u2019', '\u201C', '\u201D', '\u201E' -> "json.quotes";
      case '/', '#' -> "json.comment";
      case ']', '}' -> before(text, at) == ',' ? "json.comma" : "json.syntax";
      case '+', '-', '.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' ->
          before(text, at) == '{' || Character.isDigit(before(text, at))
              ? "json.syntax"
              : "json.number";
      default -> {
        boolean value = before(text, at) == ':' || before(text, at) == '[';
        yield Character.isLetter(found) && value ? "json.word" : "json.syntax";
      }
    };
  }

  /// The last character before `at` that is no blank, or a blank where there is none.
  private static char before(String text, int at) {
    int i = at - 1;
    while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
      i--;
    }
    return i < 0 ? ' ' : text.charAt(i);
  }

  /// Gson stops behind a character that it did not expect, but before a word that it does not know.
  private static int offender(String text, int offset) {
    if (offset == 0 || offset > text.length()) {
      return Math.min(offset, text.length());
    }
    char last = text.charAt(offset - 1);
    boolean before = Character.isWhitespace(last) || last == '[' || last == ':' || last == ',';
    return before && offset < text.length() ? offset : offset - 1;
  }

  /// Where a version control system has left both sides of a conflict, or -1. No line of valid JSON
  /// starts so, since a text has no line breaks.
  private static int conflict(String text) {
    int run = 0;
    boolean start = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      run = c == '<' && (start || run > 0) ? run + 1 : 0;
      if (run == 7) {
        return i - 6;
      }
      start = c == '\n' || c == '\r';
    }
    return -1;
  }

  private static String excerpt(String text, int at) {
    StringBuilder excerpt = new StringBuilder();
    for (int i = at;
        i < text.length() && excerpt.length() < EXCERPT && text.charAt(i) != '\n';
        i++) {
      excerpt.append(Character.isISOControl(text.charAt(i)) ? '\uFFFD' : text.charAt(i));
    }
    return excerpt.toString();
  }

  static Problem at(String code, String text, int offset, String... args) {
    int end = Math.min(offset, text.length());
    int line = 1;
    int column = 1;
    for (int i = 0; i < end; i++) {
      boolean pair = text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (text.charAt(i) == '\n' || (text.charAt(i) == '\r' && !pair)) {
        line++;
        column = 1;
      } else if (!pair && !Character.isLowSurrogate(text.charAt(i))) {
        column++;
      }
    }
    return new Problem(code, Grade.ERROR, new Spot.Position(line, column), args);
  }
}
