package nextmove.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import nextmove.model.When;

/// Dates of a scenario as the reader's language writes them, no more precise than they are known.
public final class Dates {
  private final Messages messages;

  public Dates(Messages messages) {
    this.messages = messages;
  }

  /// "2021", "December 2021", "Dec 15, 2021", "Dec 15, 2021, 2:00 PM UTC", or two of them.
  public String of(When when) {
    return when.to() == null
        ? one(when.from())
        : messages.say("date.window", one(when.from()), one(when.to()));
  }

  private String one(String date) {
    try {
      return switch (date.length()) {
        case 4 -> date;
        case 7 ->
            YearMonth.parse(date)
                .format(
                    DateTimeFormatter.ofLocalizedPattern("yMMMM").withLocale(messages.locale()));
        case 10 -> LocalDate.parse(date).format(medium(FormatStyle.MEDIUM));
        default ->
            messages.say(
                "date.utc",
                LocalDateTime.parse(date.substring(0, date.length() - 1))
                    .format(
                        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                            .withLocale(messages.locale())));
      };
    } catch (DateTimeException e) {
      // A day that does not exist, such as 2021-02-31, is shown as the author wrote it.
      return date;
    }
  }

  private DateTimeFormatter medium(FormatStyle style) {
    return DateTimeFormatter.ofLocalizedDate(style).withLocale(messages.locale());
  }
}
