package nextmove.drawing;

/// How much of the map is drawn: what can still be read decides.
public enum Detail {
  /// Cards as filled rectangles, links as hairlines: no text would fit.
  DOT,
  /// Cards as rectangles with one clipped line of the title, links as thin lines.
  BOX,
  /// Everything.
  CARD;

  private static final double CARD_FROM = 0.5;
  private static final double BOX_FROM = 0.16;

  /// The detail for a scale in pixels per world unit.
  public static Detail at(double scale) {
    return scale >= CARD_FROM ? CARD : scale >= BOX_FROM ? BOX : DOT;
  }
}
