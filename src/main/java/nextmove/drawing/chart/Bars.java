package nextmove.drawing.chart;

import java.util.List;
import java.util.function.DoubleFunction;
import nextmove.drawing.FontMeasure;
import nextmove.drawing.Ink;
import nextmove.drawing.Look;
import nextmove.drawing.Pen;

/// Horizontal bars from zero, each with its bounds as whiskers where it has some: what is likely,
/// and within which limits.
///
/// @param rows from the top down
/// @param lo the least number on the axis
/// @param hi the greatest
public record Bars(List<Row> rows, double lo, double hi) {
  private static final double ROW = 24;
  private static final double GAP = 8;

  public Bars {
    rows = List.copyOf(rows);
  }

  /// One bar.
  ///
  /// @param lo where its whisker begins; NaN without one
  /// @param number what is written behind it
  public record Row(String name, double value, double lo, double hi, String number) {}

  /// @param width of the whole chart
  public Chart chart(double width, Look look, FontMeasure font, DoubleFunction<String> tick) {
    Canvas canvas = new Canvas(look, font);
    double names = Math.min(width * 0.42, widest(canvas, true));
    double numbers = widest(canvas, false);
    Axis axis = new Axis(lo, hi, names + GAP, Math.max(names + 60, width - numbers - GAP));
    double bottom = rows.size() * ROW;
    for (double value : axis.ticks(5)) {
      canvas.line(axis.at(value), 0, axis.at(value), bottom, new Pen(look.faint(), 1));
      canvas.textAround(tick.apply(value), axis.at(value), bottom + ROW / 2, look.muted());
    }
    Ink fill = look.selection();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      double middle = (i + 0.5) * ROW;
      canvas.text(row.name(), 0, middle, names, look.text());
      canvas.bar(axis.at(Math.max(0, lo)), axis.at(row.value()), middle - 7, 14, fill);
      if (!Double.isNaN(row.lo())) {
        canvas.whisker(axis.at(row.lo()), axis.at(row.hi()), middle);
      }
      canvas.textBefore(row.number(), width, middle, look.text());
    }
    return canvas.chart(width, bottom + ROW);
  }

  private double widest(Canvas canvas, boolean names) {
    double widest = 0;
    for (Row row : rows) {
      widest = Math.max(widest, canvas.width(names ? row.name() : row.number()));
    }
    return widest;
  }
}
