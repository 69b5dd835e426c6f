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
  static Problem of(IOException e, char[] text, int offset, int length, boolean complete) {
    int conflict = conflict(text, length);
    if (conflict >= 0) {
      return at("json.conflict", text, conflict, length);
    } else if (e instanceof EOFException) {
      return at("json.ends-early", text, length, length);
    }
    String words = String.valueOf(e.getMessage());
    int at = offender(text, Math.min(offset, length), length);
    String excerpt = excerpt(text, at, length);
    if (words.startsWith("Unterminated string") || words.startsWith("Unterminated escape")) {
      return at("json.ends-early", text, length, length);
    } else if (words.startsWith("Unescaped control")) {
      return at("json.control", text, offset, length);
    } else if (words.contains("scape")) {
      return at("json.escape", text, offset, length);
    } else if (complete) {
      return at("json.trailing", text, at, length, excerpt);
    }
    return at(cause(text, at, length), text, at, length, excerpt);
  }

  private static String cause(char[] text, int at, int length) {
    char found = at < length ? text[at] : ' ';
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
  private static char before(char[] text, int at) {
    int i = at - 1;
    while (i >= 0 && Character.isWhitespace(text[i])) {
      i--;
    }
    return i < 0 ? ' ' : text[i];
  }

  /// Gson stops behind a character that it did not expect, but before a word that it does not know.
  private static int offender(char[] text, int offset, int length) {
    if (offset == 0 || offset > length) {
      return Math.min(offset, length);
    }
    char last = text[offset - 1];
    boolean before = Character.isWhitespace(last) || last == '[' || last == ':' || last == ',';
    return before && offset < length ? offset : offset - 1;
  }

  /// Where a version control system has left both sides of a conflict, or -1. No line of valid JSON
  /// starts so, since a text has no line breaks.
  private static int conflict(char[] text, int length) {
    int run = 0;
    boolean start = true;
    for (int i = 0; i < length; i++) {
      char c = text[i];
      run = c == '<' && (start || run > 0) ? run + 1 : 0;
      if (run == 7) {
        return i - 6;
      }
      start = c == '\n' || c == '\r';
    }
    return -1;
  }

  private static String excerpt(char[] text, int at, int length) {
    StringBuilder excerpt = new StringBuilder();
    for (int i = at; i < length && excerpt.length() < EXCERPT && text[i] != '\n'; i++) {
      excerpt.append(Character.isISOControl(text[i]) ? '\uFFFD' : text[i]);
    }
    return excerpt.toString();
  }

  static Problem at(String code, char[] text, int offset, int length, String... args) {
    int end = Math.min(offset, length);
    int line = 1;
    int column = 1;
    for (int i = 0; i < end; i++) {
      boolean pair = text[i] == '\r' && i + 1 < length && text[i + 1] == '\n';
      if (text[i] == '\n' || (text[i] == '\r' && !pair)) {
        line++;
        column = 1;
      } else if (!pair && !Character.isLowSurrogate(text[i])) {
        column++;
      }
    }
    return new Problem(code, Grade.ERROR, new Spot.Position(line, column), args);
  }
}
