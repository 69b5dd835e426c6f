package nextmove.ui.inspector;

import java.util.List;
import java.util.stream.Stream;

/// Tags as they are typed: words between commas or semicolons.
final class Tags {
  private Tags() {}

  static List<String> read(String text) {
    return Stream.of(text.split("[,;]"))
        .map(String::strip)
        .filter(t -> !t.isEmpty())
        .distinct()
        .toList();
  }
}
