package nextmove.drawing;

import java.util.Set;
import nextmove.layout.TextMeasure;
import nextmove.layout.TextStyle;

/// Widths in the font that ships with the program (Roboto, regular and bold): the sum of the font's
/// own advances, without kerning or ligatures. Screen and exports draw text the same way, so a text
/// is equally wide everywhere.
///
/// Immutable; the font is read once, which takes some 20 ms.
public final class FontMeasure implements TextMeasure {
  public static final String FAMILY = "Roboto";

  private static final FontFace REGULAR = FontFace.load("Regular");
  private static final FontFace BOLD = FontFace.load("Bold");

  private final Glyphs glyphs = new Glyphs(REGULAR);

  @Override
  public double width(String text, TextStyle style) {
    return width(text, style.px(), style.bold());
  }

  /// The width of `text` as it is [shown][#shown], in the unit of `size`.
  public double width(String text, double size, boolean bold) {
    FontFace face = bold ? BOLD : REGULAR;
    String shown = shown(text);
    double width = 0;
    for (int i = 0; i < shown.length(); i++) {
      width += face.advance(shown.charAt(i));
    }
    return width * size;
  }

  /// The text as every painter draws it: in normal form C, with a visible substitute for whatever
  /// the font cannot draw, and without invisible characters.
  public String shown(String text) {
    return glyphs.shown(text);
  }

  /// The code points of `text` that show as a substitute.
  public Set<Integer> missing(String text) {
    return glyphs.missing(text);
  }

  /// As much of the shown text as fits into `room`, with an ellipsis if that is not all of it;
  /// empty if nothing fits.
  public String clipped(String text, double room, double size, boolean bold) {
    String shown = shown(text);
    if (width(shown, size, bold) <= room) {
      return shown;
    }
    FontFace face = bold ? BOLD : REGULAR;
    double left = room / size - face.advance('…');
    int end = 0;
    while (end < shown.length() && left >= face.advance(shown.charAt(end))) {
      left -= face.advance(shown.charAt(end++));
    }
    String start = shown.substring(0, end).stripTrailing();
    return start.isEmpty() ? "" : start + "…";
  }

  /// The font itself as a TrueType file, for painters that embed it or draw its outlines.
  public static byte[] truetype(boolean bold) {
    return FontFace.bytes(bold ? "Bold" : "Regular");
  }
}
