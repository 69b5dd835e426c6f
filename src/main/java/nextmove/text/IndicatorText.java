package nextmove.text;

import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.stream.Stream;
import nextmove.model.Indicator;
import nextmove.model.Indicator.Bearing;
import nextmove.model.Num;

/// Indicators in words.
public final class IndicatorText {
  private final Messages messages;

  public IndicatorText(Messages messages) {
    this.messages = messages;
  }

  /// What is to be watched for, in quotation marks.
  public String name(Indicator indicator) {
    return indicator.title().isBlank()
        ? messages.say("indicator.untitled")
        : messages.quoted(indicator.title());
  }

  /// "Watch until February 2022: “Forces leave the border”", or that it has been seen, or not.
  public String of(Indicator indicator) {
    String title = name(indicator);
    Dates dates = new Dates(messages);
    if (indicator.isOpen()) {
      return indicator.until() == null
          ? messages.say("indicator.watch", title)
          : messages.say("indicator.watch.until", title, dates.of(indicator.until()));
    }
    if (indicator.state() == Indicator.State.ABSENT) {
      return messages.say("indicator.absent", title);
    }
    return indicator.on() == null
        ? messages.say("indicator.seen", title)
        : messages.say("indicator.seen.on", title, dates.of(indicator.on()));
  }

  /// What it says of one link, a sentence for each ratio: "3 times as likely to be seen if this
  /// comes about."
  public List<String> ratios(Bearing bearing) {
    return Stream.concat(
            Stream.ofNullable(bearing.ratio()).map(r -> messages.say("indicator.ratio", of(r))),
            Stream.ofNullable(bearing.ratioIfAbsent())
                .map(r -> messages.say("indicator.ratio-if-absent", of(r))))
        .toList();
  }

  public String state(Indicator.State state) {
    return messages.say("indicator.state." + Names.key(state));
  }

  /// A ratio with its own digits, as the reader's language writes them.
  public String of(Num ratio) {
    char point = DecimalFormatSymbols.getInstance(messages.locale()).getDecimalSeparator();
    return ratio.literal().replace('.', point);
  }
}
