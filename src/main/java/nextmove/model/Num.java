package nextmove.model;

import java.math.BigDecimal;

/// A number with the digits in which it was written. Equality is by value, so `0.30` equals `0.3`;
/// {@link #literal()} keeps the writing, so that a file comes back as it was.
public final class Num implements Comparable<Num> {
  public static final Num ZERO = new Num("0");
  public static final Num ONE = new Num("1");

  private static final BigDecimal MOST = new BigDecimal("1e15");

  private final String literal;
  private final BigDecimal value;

  /// @param literal a JSON number
  /// @throws NumberFormatException if it is none, or its exponent is beyond what BigDecimal holds
  public Num(String literal) {
    this.literal = literal;
    this.value = new BigDecimal(literal);
  }

  /// @throws NumberFormatException if `value` is infinite or not a number
  public static Num of(double value) {
    BigDecimal exact = BigDecimal.valueOf(value);
    String plain = exact.stripTrailingZeros().toPlainString();
    return new Num(plain.length() <= 20 ? plain : exact.toString());
  }

  /// Whether it can be reckoned with: sums and shares of larger numbers lose their digits. A file
  /// holds no others.
  public boolean isReckonable() {
    return value.abs().compareTo(MOST) <= 0;
  }

  public String literal() {
    return literal;
  }

  public BigDecimal value() {
    return value;
  }

  public double toDouble() {
    return value.doubleValue();
  }

  @Override
  public int compareTo(Num other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Num other && compareTo(other) == 0;
  }

  @Override
  public int hashCode() {
    return Double.hashCode(value.doubleValue() + 0.0);
  }

  @Override
  public String toString() {
    return literal;
  }
}
