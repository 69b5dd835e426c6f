package nextmove.layout;

/// The type scale of the map: every text on it has one of these roles. Sizes in world units, which
/// are pixels at 100 %.
public enum TextStyle {
  /// What a card says.
  TITLE(15, false, 19),
  /// The line above a title: whose move it is.
  STRIP(12, true, 16),
  /// The letter of an actor in a card's sign.
  SIGN(13, true, 16),
  /// Letters beside payoffs and other small things on a card.
  SMALL(10, true, 12),
  /// Words and numbers on a link.
  LABEL(12, false, 15);

  private final double px;
  private final boolean bold;
  private final double lineHeight;

  TextStyle(double px, boolean bold, double lineHeight) {
    this.px = px;
    this.bold = bold;
    this.lineHeight = lineHeight;
  }

  public double px() {
    return px;
  }

  public boolean bold() {
    return bold;
  }

  public double lineHeight() {
    return lineHeight;
  }

  /// How far the baseline stands below the top of its line, so that capitals are in its middle.
  public double baseline() {
    double capHeight = 0.71 * px;
    return (lineHeight + capHeight) / 2;
  }
}
