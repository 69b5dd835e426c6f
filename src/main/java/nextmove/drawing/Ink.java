package nextmove.drawing;

import java.util.HexFormat;

/// An opaque colour, as the lowest 24 bits of `rgb`: red, green, blue.
public record Ink(int rgb) {
  public static final Ink BLACK = new Ink(0x000000);
  public static final Ink WHITE = new Ink(0xffffff);

  public Ink {
    if (rgb >>> 24 != 0) {
      throw new IllegalArgumentException("a colour of " + Integer.toHexString(rgb));
    }
  }

  /// @param hex `#RRGGBB`
  public static Ink of(String hex) {
    return new Ink(Integer.parseInt(hex.substring(1), 16));
  }

  public int red() {
    return rgb >> 16 & 0xff;
  }

  public int green() {
    return rgb >> 8 & 0xff;
  }

  public int blue() {
    return rgb & 0xff;
  }

  public String hex() {
    return "#" + HexFormat.of().toHexDigits(rgb, 6);
  }

  /// How much brighter the brighter of the two is, 1 to 21 (WCAG 2.2, "contrast ratio").
  public double contrast(Ink other) {
    double a = luminance();
    double b = other.luminance();
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /// Black or white, whichever reads better on this colour; always 4.5:1 or better.
  public Ink readable() {
    return contrast(BLACK) >= contrast(WHITE) ? BLACK : WHITE;
  }

  /// `share` of this colour over the rest of `other`, 0 to 1.
  public Ink over(Ink other, double share) {
    return new Ink(
        mixed(red(), other.red(), share) << 16
            | mixed(green(), other.green(), share) << 8
            | mixed(blue(), other.blue(), share));
  }

  private static int mixed(int top, int below, double share) {
    return (int) Math.round(top * share + below * (1 - share));
  }

  /// Relative luminance of sRGB, 0 to 1 (WCAG 2.2).
  private double luminance() {
    return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
