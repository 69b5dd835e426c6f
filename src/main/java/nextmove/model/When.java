package nextmove.model;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A date as precise as it is known (`2021`, `2021-12`, `2021-12-15`, `2021-12-15T14:00Z`), or a
/// window between two.
///
/// @param to the end of the window, or null for a single date
public record When(String from, @Nullable String to) {
  /// How a date is written; whether that day exists is a matter of the rules, not of the shape.
  public static final Pattern DATE =
      Pattern.compile(
          "[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3]):[0-5][0-9]Z)?)?)?");

  public When {
    guard(from);
    if (to != null) {
      guard(to);
    }
  }

  public When(String date) {
    this(date, null);
  }

  private static void guard(String date) {
    if (!DATE.matcher(date).matches()) {
      throw new IllegalArgumentException("'" + date + "' is no date");
    }
  }
}
