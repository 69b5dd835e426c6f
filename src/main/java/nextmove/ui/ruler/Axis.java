package nextmove.ui.ruler;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// The numbers of a line from left to right.
///
/// @param step by which an arrow key moves a handle, and to which a drag snaps
/// @param leap by which an arrow key with Shift moves it
public record Axis(double min, double max, double step, double leap) {
  /// Sums of steps gather the dust of binary fractions beyond so many digits of a step.
  private static final int DIGITS = 6;

  public Axis {
    if (!(min < max && step > 0 && leap > 0)) {
      throw new IllegalArgumentException("no axis: " + min + " to " + max + " by " + step);
    }
  }

  /// Where a number stands, from 0 at the left to 1 at the right end; beyond the ends, at the end.
  double share(double value) {
    return Math.clamp((value - min) / (max - min), 0.0, 1.0);
  }

  /// The step next to where `share` is.
  double at(double share) {
    return clean(Math.clamp(Math.round((min + share * (max - min)) / step) * step, min, max));
  }

  /// `value` moved, but not over an end that it has not passed already.
  double moved(double value, double by) {
    return clean(Math.clamp(value + by, Math.min(min, value), Math.max(max, value)));
  }

  /// Both ends moved, as far as both can go.
  Span moved(Span span, double by) {
    double can =
        by < 0
            ? Math.max(by, Math.min(0, min - span.lo()))
            : Math.min(by, Math.max(0, max - span.hi()));
    return new Span(clean(span.lo() + can), clean(span.hi() + can));
  }

  private double clean(double value) {
    int digits = DIGITS - (int) Math.floor(Math.log10(step));
    return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_EVEN).doubleValue();
  }
}
