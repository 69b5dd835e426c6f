package nextmove.layout;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Widths of texts that {@link PlainText} has prepared, each code point measured once.
final class Ruler {
  private static final int NEAR = 0x250;

  private final TextMeasure measure;
  private final double[][] near = new double[TextStyle.values().length][NEAR];
  private final Map<Long, Double> far = new HashMap<>();

  Ruler(TextMeasure measure) {
    this.measure = measure;
    for (double[] widths : near) {
      Arrays.fill(widths, -1);
    }
  }

  double advance(int codePoint, TextStyle style) {
    if (codePoint >= NEAR) {
      return far.computeIfAbsent(
          ((long) codePoint << 8) | style.ordinal(), _ -> measured(codePoint, style));
    }
    double[] widths = near[style.ordinal()];
    double width = widths[codePoint];
    if (width < 0) {
      width = measured(codePoint, style);
      widths[codePoint] = width;
    }
    return width;
  }

  private double measured(int codePoint, TextStyle style) {
    double width = measure.width(Character.toString(codePoint), style);
    return width > 0 ? width : 0;
  }

  double width(String text, TextStyle style) {
    return width(text, 0, text.length(), style);
  }

  double width(String text, int start, int end, TextStyle style) {
    double width = 0;
    for (int i = start; i < end; ) {
      int c = text.codePointAt(i);
      width += advance(c, style);
      i += Character.charCount(c);
    }
    return width;
  }
}
