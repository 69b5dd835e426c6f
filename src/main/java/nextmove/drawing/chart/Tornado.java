package nextmove.drawing.chart;

import java.util.List;
import java.util.function.DoubleFunction;
import nextmove.drawing.FontMeasure;
import nextmove.drawing.Ink;
import nextmove.drawing.Look;
import nextmove.drawing.Pen;

/// How far a number swings as each input goes from its low to its high end, the greatest swing on
/// top: the tornado diagram of decision analysis (Howard, The evolution of decision analysis,
/// 1983). The low end of an input is hollow, the high end filled.
public record Tornado(List<Row> rows, double base) {
  private static final double ROW = 24;
  private static final double GAP = 8;

  public Tornado {
    rows = List.copyOf(rows);
  }

  /// @param atLow the number with the input at its low end
  public record Row(String name, double atLow, double atHigh) {}

  /// @param width of the whole chart
  public Chart chart(double width, Look look, FontMeasure font, DoubleFunction<String> tick) {
    Canvas canvas = new Canvas(look, font);
    double lo = base;
    double hi = base;
    double widest = 0;
    for (Row row : rows) {
      lo = Math.min(lo, Math.min(row.atLow(), row.atHigh()));
      hi = Math.max(hi, Math.max(row.atLow(), row.atHigh()));
      widest = Math.max(widest, canvas.width(row.name()));
    }
    double names = Math.min(width * 0.5, widest);
    double margin = Math.max(canvas.width(tick.apply(lo)), canvas.width(tick.apply(hi))) / 2;
    Axis axis = new Axis(lo, hi, names + GAP + margin, width - margin);
    double bottom = rows.size() * ROW;
    for (double value : axis.ticks(5)) {
      canvas.line(axis.at(value), 0, axis.at(value), bottom, new Pen(look.faint(), 1));
      canvas.textAround(tick.apply(value), axis.at(value), bottom + ROW / 2, look.muted());
    }
    Ink filled = look.selection();
    Ink hollow = filled.over(look.background(), 0.4);
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      double middle = (i + 0.5) * ROW;
      canvas.text(row.name(), 0, middle, names, look.text());
      canvas.bar(axis.at(base), axis.at(row.atLow()), middle - 7, 14, hollow);
      canvas.bar(axis.at(base), axis.at(row.atHigh()), middle - 7, 14, filled);
    }
    canvas.line(axis.at(base), 0, axis.at(base), bottom, new Pen(look.text(), 1.5));
    return canvas.chart(width, bottom + ROW);
  }
}
