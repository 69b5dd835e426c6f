package nextmove.drawing.chart;

import java.util.ArrayList;
import java.util.List;
import nextmove.drawing.FontMeasure;
import nextmove.drawing.Ink;
import nextmove.drawing.Look;
import nextmove.drawing.Mark;
import nextmove.drawing.Outline;
import nextmove.drawing.Pen;
import nextmove.geom.Box;

/// Collects the marks of one chart.
final class Canvas {
  static final double TYPE = 12;

  final Look look;
  private final FontMeasure font;
  private final List<Mark> marks = new ArrayList<>();

  Canvas(Look look, FontMeasure font) {
    this.look = look;
    this.font = font;
  }

  double width(String text) {
    return font.width(text, TYPE, false);
  }

  /// Text that begins at `x`, clipped to `room`, in a line whose middle is at `y`.
  void text(String text, double x, double y, double room, Ink ink) {
    String fits = font.clipped(text, room, TYPE, false);
    if (!fits.isBlank()) {
      marks.add(new Mark.Text(fits, x, y + 0.36 * TYPE, TYPE, false, ink));
    }
  }

  /// Text that ends at `x`.
  void textBefore(String text, double x, double y, Ink ink) {
    String shown = font.shown(text);
    text(shown, x - width(shown), y, Double.MAX_VALUE, ink);
  }

  void textAround(String text, double x, double y, Ink ink) {
    String shown = font.shown(text);
    text(shown, x - width(shown) / 2, y, Double.MAX_VALUE, ink);
  }

  /// A bar between two places, whichever is greater; at least a hairline wide.
  void bar(double x1, double x2, double y, double height, Ink fill) {
    double width = Math.max(1, Math.abs(x2 - x1));
    marks.add(new Mark.Rect(new Box(Math.min(x1, x2), y, width, height), 0, fill, null));
  }

  void line(double x1, double y1, double x2, double y2, Pen pen) {
    marks.add(new Mark.Path(Outline.polyline(x1, y1, x2, y2), null, pen));
  }

  /// A line with a cap at either end.
  void whisker(double x1, double x2, double y) {
    Pen pen = new Pen(look.text(), 1.25);
    line(x1, y, x2, y, pen);
    line(x1, y - 4, x1, y + 4, pen);
    line(x2, y - 4, x2, y + 4, pen);
  }

  Chart chart(double width, double height) {
    return new Chart(width, height, marks);
  }
}
