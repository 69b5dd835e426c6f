package nextmove.drawing;

import nextmove.geom.Box;

/// What part of the map is to be painted, and how.
///
/// @param visible in world units; what lies outside is left out
/// @param scale pixels per world unit, above 0: lines stay visible and text readable at it
public record View(Box visible, double scale, Detail detail) {
  public View {
    if (!(scale > 0)) {
      throw new IllegalArgumentException("scale " + scale);
    }
  }

  /// With as much detail as can be read at that scale.
  public View(Box visible, double scale) {
    this(visible, scale, Detail.at(scale));
  }
}
