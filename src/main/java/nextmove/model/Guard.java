package nextmove.model;

/// What constructors check, with the offending value in the message.
final class Guard {
  private Guard() {}

  static void id(String id) {
    if (id.isEmpty()) {
      throw new IllegalArgumentException("an id must not be empty");
    }
  }

  /// `#RRGGBB`, or empty.
  static void color(String color) {
    if (!color.isEmpty() && !color.matches("#[0-9A-Fa-f]{6}")) {
      throw new IllegalArgumentException("'" + color + "' is no colour");
    }
  }

  /// Both ends lie in 0..1 and in order.
  static void share(Num lo, Num hi) {
    if (lo.compareTo(Num.ZERO) < 0 || hi.compareTo(Num.ONE) > 0 || lo.compareTo(hi) > 0) {
      throw new IllegalArgumentException("[" + lo + ", " + hi + "] is no range within 0..1");
    }
  }
}
