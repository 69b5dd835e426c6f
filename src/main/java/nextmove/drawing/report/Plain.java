package nextmove.drawing.report;

import java.util.List;
import java.util.regex.Pattern;

/// Text from a file that nobody vouches for, made safe for a line of output: no line breaks, and a
/// visible sign for each control character, which a terminal would obey.
final class Plain {
  private static final Pattern BLANKS = Pattern.compile("[\\t\\r\\n\\x0B\\f\\u2028\\u2029 ]+");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}&&[^\\u200D]]");

  private Plain() {}

  static String of(String text) {
    return CONTROL.matcher(BLANKS.matcher(text).replaceAll(" ").strip()).replaceAll("\uFFFD");
  }

  static List<String> of(List<String> texts) {
    return texts.stream().map(Plain::of).toList();
  }
}
