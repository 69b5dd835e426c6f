package nextmove.drawing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Function;
import nextmove.model.Num;

/// Computed numbers, short enough for a card: rounded to what tells them apart at a glance.
record Computed(Function<Num, String> number) {
  private static final String NO_BREAK_SPACE = "\u00a0";
  private static final double ALL = 1 - 1e-12;

  /// "[42 %]", with an asterisk where it is doubtful. Never 0 or 100 % for what is only near.
  String reach(double share, boolean doubtful) {
    return "[" + percent(share) + NO_BREAK_SPACE + "%" + (doubtful ? "*" : "") + "]";
  }

  private String percent(double share) {
    double percent = 100 * share;
    if (share >= ALL) {
      return number(100, 0);
    }
    if (percent > 99.5) {
      return ">" + NO_BREAK_SPACE + number(99, 0);
    }
    if (percent > 0 && percent < 0.05) {
      return "<" + NO_BREAK_SPACE + number(0.1, 1);
    }
    return number(percent, percent < 9.95 ? 1 : 0);
  }

  /// "+1.4", "−12", "0"; a question mark where there is no value.
  ///
  /// @param extent the largest payoff there is: small ones get another decimal
  String value(double value, double extent) {
    if (Double.isNaN(value)) {
      return "?";
    }
    double size = Math.abs(value);
    int decimals = size >= 99.95 ? 0 : extent <= 2 ? 2 : 1;
    String text = number(size, decimals);
    boolean nothing =
        BigDecimal.valueOf(size).setScale(decimals, RoundingMode.HALF_UP).signum() == 0;
    return nothing ? text : (value > 0 ? "+" : "−") + text;
  }

  private String number(double value, int decimals) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    BigDecimal plain = rounded.stripTrailingZeros();
    return number.apply(new Num(plain.toPlainString()));
  }
}
