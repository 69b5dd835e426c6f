package nextmove.ui.command;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Finds by typing: every typed word must stand somewhere in a text, in any order, whatever the
/// case and the accents. Texts that begin with what was typed come first, then those with a word
/// that does; otherwise their order stays.
public final class Matching {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final int NONE = 3;

  private final String typed;
  private final List<String> words;

  public Matching(String typed) {
    this.typed = plain(typed).strip();
    words = this.typed.isEmpty() ? List.of() : List.of(SPACE.split(this.typed));
  }

  public boolean matches(String text) {
    return rank(text) < NONE;
  }

  /// Those of `items` whose text matches, the best first.
  public <T> List<T> among(List<T> items, Function<T, String> text) {
    record Ranked<T>(T item, int rank) {}
    return items.stream()
        .map(i -> new Ranked<>(i, rank(text.apply(i))))
        .filter(r -> r.rank() < NONE)
        .sorted(Comparator.comparingInt(Ranked::rank))
        .map(Ranked::item)
        .toList();
  }

  private int rank(String text) {
    String plain = plain(text);
    if (plain.startsWith(typed)) {
      return 0;
    }
    if (!words.stream().allMatch(plain::contains)) {
      return NONE;
    }
    return words.stream().allMatch(w -> (" " + plain).contains(" " + w)) ? 1 : 2;
  }

  private static String plain(String text) {
    return MARKS
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }
}
