package nextmove.ui.inspector;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nextmove.model.When;

/// Dates as they are typed: "2022", "2022-01", "2022-01-15", "15.1.2022", "2022-01-15T14:00Z", and
/// two of them for a window.
final class DateText {
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*(?:\\.\\.\\.?|…|–|\\bto\\b|\\bbis\\b|\\s-\\s)\\s*");
  private static final Pattern GERMAN =
      Pattern.compile("(?:([0-9]{1,2})\\.\\s*)?([0-9]{1,2})\\.\\s*([0-9]{4})");

  private DateText() {}

  static String of(When when) {
    return when.to() == null ? when.from() : when.from() + " – " + when.to();
  }

  /// Empty where the text is no date.
  static Optional<When> read(String text) {
    String[] ends = BETWEEN.split(text.strip(), -1);
    if (ends.length > 2) {
      return Optional.empty();
    }
    String from = iso(ends[0]);
    String to = ends.length == 2 ? iso(ends[1]) : from;
    if (!When.DATE.matcher(from).matches() || !When.DATE.matcher(to).matches()) {
      return Optional.empty();
    }
    return Optional.of(ends.length == 2 ? new When(from, to) : new When(from));
  }

  private static String iso(String typed) {
    Matcher m = GERMAN.matcher(typed.strip());
    if (!m.matches()) {
      return typed.strip();
    }
    String month = m.group(3) + "-" + two(m.group(2));
    return m.group(1) == null ? month : month + "-" + two(m.group(1));
  }

  private static String two(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }
}
