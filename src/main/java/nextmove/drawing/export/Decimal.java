package nextmove.drawing.export;

/// Numbers as picture files write them: a point, at most two digits after it, no exponent.
final class Decimal {
  private static final double LARGEST = 9e16;

  private Decimal() {}

  /// @throws IllegalArgumentException if `value` is not a number, or beyond 9e16
  static String of(double value) {
    if (!(Math.abs(value) <= LARGEST)) {
      throw new IllegalArgumentException("a coordinate of " + value);
    }
    long hundredths = Math.round(value * 100);
    long size = Math.abs(hundredths);
    String sign = hundredths < 0 ? "-" : "";
    int rest = (int) (size % 100);
    if (rest == 0) {
      return sign + size / 100;
    }
    return rest % 10 == 0
        ? sign + size / 100 + "." + rest / 10
        : sign + size / 100 + (rest < 10 ? ".0" : ".") + rest;
  }
}
