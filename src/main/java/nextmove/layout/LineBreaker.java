package nextmove.layout;

import java.util.ArrayList;
import java.util.List;

/// Breaks a text into lines no wider than a width: at its own line breaks, else after a blank or a
/// hyphen, else inside a word, but never inside what a reader takes for one character. What does
/// not fit into the last line is replaced by an ellipsis.
final class LineBreaker {
  private static final String ELLIPSIS = "…";

  /// No line is longer, however narrow its characters: a bound on work.
  private static final int LONGEST = 400;

  private final Ruler ruler;

  LineBreaker(Ruler ruler) {
    this.ruler = ruler;
  }

  /// @return at most `most` lines, none empty
  List<String> lines(String text, TextStyle style, double width, int most) {
    String plain = PlainText.of(text);
    if (isOneLine(plain, style, width)) {
      return List.of(plain);
    }
    List<String> lines = new ArrayList<>(most);
    int at = skipBlanks(plain, 0);
    while (at < plain.length()) {
      Span span = next(plain, at, style, width);
      int following = skipBlanks(plain, span.next());
      if (lines.size() == most - 1 && following < plain.length()) {
        lines.add(shortened(plain, at, style, width));
        return lines;
      }
      String line = plain.substring(at, span.end()).stripTrailing();
      if (!line.isEmpty()) {
        lines.add(line);
      }
      at = following;
    }
    return lines;
  }

  /// The width of the widest piece that stands between two blanks of a plain text.
  double widestWord(String text, TextStyle style) {
    double widest = 0;
    double word = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      word = isBlank(c) ? 0 : word + ruler.advance(c, style);
      widest = Math.max(widest, word);
    }
    return widest;
  }

  /// Whether the text is a line as it stands; most are.
  private boolean isOneLine(String text, TextStyle style, double width) {
    int length = text.length();
    if (length == 0
        || length > LONGEST
        || text.indexOf('\n') >= 0
        || isBlank(text.charAt(0))
        || isBlank(text.charAt(length - 1))) {
      return false;
    }
    return ruler.width(text, style) <= width;
  }

  /// One line: where its text ends, and where the next one begins.
  private record Span(int end, int next) {}

  private Span next(String text, int start, TextStyle style, double width) {
    double used = 0;
    int end = -1;
    int next = -1;
    int i = start;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      int after = i + Character.charCount(c);
      if (c == '\n') {
        return new Span(i, after);
      }
      used += ruler.advance(c, style);
      if (isBlank(c)) {
        end = i;
        next = after;
      } else if ((used > width && i > start) || i - start > LONGEST) {
        if (end > start) {
          return new Span(end, next);
        }
        int cut = PlainText.boundary(text, start, i);
        return new Span(cut, cut);
      } else if (isHyphen(c)
          && i > start
          && after < text.length()
          && Character.isLetter(text.codePointAt(after))) {
        end = after;
        next = after;
      }
      i = after;
    }
    return new Span(i, i);
  }

  /// As much of the text from `start` as fits beside an ellipsis, whole words where they fill most
  /// of the line.
  private String shortened(String text, int start, TextStyle style, double width) {
    double room = width - ruler.width(ELLIPSIS, style);
    double used = 0;
    int word = start;
    int i = start;
    while (i < text.length() && text.charAt(i) != '\n' && i - start <= LONGEST) {
      int c = text.codePointAt(i);
      used += ruler.advance(c, style);
      if (isBlank(c)) {
        word = i;
      }
      if (used > room) {
        break;
      }
      i += Character.charCount(c);
    }
    boolean whole = i >= text.length() || text.charAt(i) == '\n' || isBlank(text.codePointAt(i));
    int cut = i > start ? PlainText.boundary(text, start, i) : i;
    if (!whole && word - start > (i - start) * 2 / 3) {
      cut = word;
    }
    return text.substring(start, cut).stripTrailing() + ELLIPSIS;
  }

  private static int skipBlanks(String text, int at) {
    int i = at;
    while (i < text.length() && (text.charAt(i) == '\n' || isBlank(text.charAt(i)))) {
      i++;
    }
    return i;
  }

  /// A blank where a line may end; the blanks that keep words together are none.
  private static boolean isBlank(int c) {
    return c == ' ' || c == 0x200B || c == 0x3000 || (c >= 0x2000 && c <= 0x200A && c != 0x2007);
  }

  private static boolean isHyphen(int c) {
    return c == '-' || c == 0x2010 || c == 0x2013 || c == 0x2014 || c == '/';
  }
}
