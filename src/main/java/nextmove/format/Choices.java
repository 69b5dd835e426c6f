package nextmove.format;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// The constants of an enum by the words that stand for them in a file: their names in lower case.
final class Choices {
  private Choices() {}

  static <E extends Enum<E>> Map<String, E> of(E[] constants) {
    Map<String, E> choices = new LinkedHashMap<>();
    for (E constant : constants) {
      choices.put(word(constant), constant);
    }
    return Collections.unmodifiableMap(choices);
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
