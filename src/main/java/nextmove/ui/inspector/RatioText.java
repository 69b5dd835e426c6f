package nextmove.ui.inspector;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nextmove.model.Num;

/// Ratios as they are typed: "3", "0.7", "0,7", "3 ×".
final class RatioText {
  private static final Pattern RATIO =
      Pattern.compile("([0-9]{1,15}(?:[.,][0-9]{1,12})?)\\s*[x×]?");

  private RatioText() {}

  /// Empty where the text is no number above 0.
  static Optional<Num> read(String text) {
    Matcher m = RATIO.matcher(text.strip());
    return m.matches()
        ? Optional.of(new Num(new BigDecimal(m.group(1).replace(',', '.')).toPlainString()))
            .filter(n -> n.compareTo(Num.ZERO) > 0)
        : Optional.empty();
  }
}
