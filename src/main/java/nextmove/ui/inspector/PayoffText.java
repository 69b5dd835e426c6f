package nextmove.ui.inspector;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nextmove.model.Num;
import nextmove.model.Payoffs.Amount;

/// Payoffs as they are typed: "2", "-2", "-2..3", "-2 to 3", "1,5 – 2".
final class PayoffText {
  private static final String NUMBER = "([+-]?[0-9]{1,15}(?:[.,][0-9]{1,12})?)";
  private static final Pattern AMOUNT =
      Pattern.compile(NUMBER + "(?:\\s*(?:\\.\\.\\.?|…|to|bis|–|/|;|\\s-)\\s*" + NUMBER + ")?");

  private PayoffText() {}

  static String of(Amount amount) {
    String lo = amount.lo().literal();
    String text = amount.isRange() ? lo + " … " + amount.hi().literal() : lo;
    return text.replace("-", "−");
  }

  /// Empty where the text is no payoff. The ends of a range may come in either order.
  static Optional<Amount> read(String text) {
    String plain = text.strip().replace('−', '-').replace(' ', ' ');
    Matcher m = AMOUNT.matcher(plain);
    if (!m.matches()) {
      // "2-3", but "-2" is no range.
      m = Pattern.compile(NUMBER + "-" + NUMBER).matcher(plain);
      if (!m.matches()) {
        return Optional.empty();
      }
    }
    Num lo = number(m.group(1));
    if (m.group(2) == null) {
      return Optional.of(new Amount(lo));
    }
    Num hi = number(m.group(2));
    return Optional.of(lo.compareTo(hi) <= 0 ? new Amount(lo, hi) : new Amount(hi, lo));
  }

  private static Num number(String typed) {
    String digits = typed.replace(',', '.').replaceFirst("^\\+", "");
    // A number in a file has no leading zeros.
    return new Num(new java.math.BigDecimal(digits).toPlainString());
  }
}
