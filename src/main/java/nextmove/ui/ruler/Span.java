package nextmove.ui.ruler;

/// A number, where both ends are equal, or a range.
public record Span(double lo, double hi) {
  public Span {
    if (!(lo <= hi)) {
      throw new IllegalArgumentException("[" + lo + ", " + hi + "] is no range");
    }
  }

  public static Span of(double number) {
    return new Span(number, number);
  }

  /// The range between two numbers, whichever is larger.
  public static Span between(double a, double b) {
    return new Span(Math.min(a, b), Math.max(a, b));
  }

  public boolean isNumber() {
    return lo == hi;
  }

  Span moved(double by) {
    return new Span(lo + by, hi + by);
  }
}
