package nextmove.ui.inspector;

import java.util.List;
import java.util.stream.Stream;
import nextmove.model.Source;
import nextmove.text.Dates;
import nextmove.text.Messages;
import nextmove.text.Names;

/// What sources are called.
final class SourceNames {
  private static final int LONGEST = 28;

  private SourceNames() {}

  /// "Eggert 2022": the author, or else the title, with the year.
  static String brief(Source source, Messages messages) {
    String name =
        Stream.of(source.author(), source.title(), source.publisher(), source.url())
            .filter(t -> !t.isBlank())
            .findFirst()
            .orElseGet(() -> messages.say("inspector.source.untitled"));
    String cut = Names.brief(name, LONGEST);
    return source.date() == null ? cut : cut + " " + source.date().from().substring(0, 4);
  }

  /// "Konstantin Eggert, The Kremlin's next move, DW, Jan 11, 2022".
  static String full(Source source, Dates dates) {
    String date = source.date() == null ? "" : dates.of(source.date());
    return String.join(
        ", ",
        List.of(source.author(), source.title(), source.publisher(), date).stream()
            .filter(t -> !t.isBlank())
            .toList());
  }
}
