package nextmove.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/// Shares of 1 as percentages: "60 %", "12.3 %", "20–45 %". One decimal; more where the share is so
/// close to 0 or 1 that one would make it look impossible or certain.
final class Percent {
  static final String NO_BREAK_SPACE = "\u00a0";
  private static final BigDecimal LEAST = new BigDecimal("0.0001");
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /// Copied for each number: looking it up takes long, and threads must not share one.
  private final NumberFormat format;

  Percent(Locale locale) {
    format = NumberFormat.getNumberInstance(locale);
    format.setRoundingMode(RoundingMode.HALF_UP);
  }

  String of(double share) {
    return digits(share) + NO_BREAK_SPACE + "%";
  }

  /// Both ends with one sign between and one behind them; one number where they look the same.
  String of(double lo, double hi) {
    String from = digits(lo);
    String to = digits(hi);
    return from.equals(to) ? of(lo) : from + "–" + to + NO_BREAK_SPACE + "%";
  }

  private String digits(double share) {
    BigDecimal percent = percent(share);
    BigDecimal rest = percent.min(HUNDRED.subtract(percent));
    if (rest.signum() == 0) {
      return number(percent, 0);
    }
    if (rest.compareTo(LEAST) < 0) {
      boolean low = percent.compareTo(BigDecimal.ONE) < 0;
      return (low ? "<" : ">") + NO_BREAK_SPACE + number(low ? LEAST : HUNDRED.subtract(LEAST), 4);
    }
    // Two digits of what is missing to 0 or 100: 0.043 stays 0.043, and 99.996 stays that.
    int leading = rest.scale() - rest.precision() + 1;
    return number(percent, rest.compareTo(BigDecimal.ONE) >= 0 ? 1 : leading + 1);
  }

  /// Rounded, so that the dust of binary sums does not show; but never to 0 or, dust apart, to 1.
  private static BigDecimal percent(double share) {
    BigDecimal exact = new BigDecimal(Math.clamp(share, 0.0, 1.0));
    BigDecimal rounded = exact.setScale(9, RoundingMode.HALF_EVEN).stripTrailingZeros();
    boolean all = rounded.compareTo(BigDecimal.ONE) == 0 && 1 - share < 1e-12;
    boolean partial = rounded.signum() > 0 && rounded.compareTo(BigDecimal.ONE) < 0;
    return (all || partial ? rounded : exact).multiply(HUNDRED);
  }

  private String number(BigDecimal value, int decimals) {
    NumberFormat own = (NumberFormat) format.clone();
    own.setMaximumFractionDigits(decimals);
    return own.format(value);
  }
}
