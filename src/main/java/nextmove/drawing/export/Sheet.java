package nextmove.drawing.export;

/// What a picture file says and how large it is, beside what it shows.
///
/// @param title of the scenario
/// @param language of its titles, as a BCP 47 tag; empty if unknown
/// @param scale pixels per world unit; 1 is the map at 100 %
public record Sheet(String title, String language, double scale) {
  /// Room around the map, in world units.
  static final double MARGIN = 24;

  public Sheet {
    if (!(scale > 0)) {
      throw new IllegalArgumentException("scale " + scale);
    }
  }
}
