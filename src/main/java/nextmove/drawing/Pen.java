package nextmove.drawing;

/// How a line is drawn; joins and ends are round.
///
/// @param width in world units, above 0
public record Pen(Ink ink, double width, boolean dashed) {
  /// Lengths of dash and gap, in line widths of at least [#DASH_UNIT].
  public static final double DASH = 3;

  public static final double GAP = 2.5;
  public static final double DASH_UNIT = 1.75;

  public Pen {
    if (!(width > 0)) {
      throw new IllegalArgumentException("a pen of width " + width);
    }
  }

  public Pen(Ink ink, double width) {
    this(ink, width, false);
  }

  /// The length of a dash in world units.
  public double dash() {
    return DASH * Math.max(width, DASH_UNIT);
  }

  /// The length of a gap in world units.
  public double gap() {
    return GAP * Math.max(width, DASH_UNIT);
  }
}
