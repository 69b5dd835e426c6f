package nextmove.drawing.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Breaks a line at blanks, and inside words that are too long by themselves.
final class Wrap {
  private Wrap() {}

  /// @param width of a text, in the unit of `room`; grows with the text
  /// @return at least one line
  static List<String> lines(String text, double room, ToDoubleFunction<String> width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (width.applyAsDouble(longer) <= room) {
        line.setLength(0);
        line.append(longer);
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line.toString());
        line.setLength(0);
      }
      String rest = word;
      while (width.applyAsDouble(rest) > room) {
        int end = fitting(rest, room, width);
        lines.add(rest.substring(0, end));
        rest = rest.substring(end);
      }
      line.append(rest);
    }
    if (!line.isEmpty() || lines.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }

  /// The length of the longest word, in code points.
  static int longestWord(String text) {
    int longest = 0;
    for (String word : text.split(" ", -1)) {
      longest = Math.max(longest, word.codePointCount(0, word.length()));
    }
    return longest;
  }

  /// How many chars fit; at least one code point.
  private static int fitting(String word, double room, ToDoubleFunction<String> width) {
    int end = word.offsetByCodePoints(0, 1);
    while (end < word.length()) {
      int next = word.offsetByCodePoints(end, 1);
      if (width.applyAsDouble(word.substring(0, next)) > room) {
        return end;
      }
      end = next;
    }
    return end;
  }
}
