package nextmove.drawing.chart;

import java.util.function.DoubleFunction;
import nextmove.drawing.FontMeasure;
import nextmove.drawing.Look;
import nextmove.drawing.Pen;

/// How often draws fell where: equal bins between the least and the greatest.
///
/// @param counts by bin
/// @param mean marked by a line
public record Histogram(int[] counts, double lo, double hi, double mean) {
  private static final double HEIGHT = 72;
  private static final double AXIS = 22;

  /// @param sorted draws in ascending order, at least one
  public static Histogram of(double[] sorted, int bins, double mean) {
    double lo = sorted[0];
    double hi = sorted[sorted.length - 1];
    int[] counts = new int[bins];
    for (double draw : sorted) {
      int bin = hi > lo ? (int) ((draw - lo) / (hi - lo) * bins) : bins / 2;
      counts[Math.min(bins - 1, bin)]++;
    }
    return new Histogram(counts, lo, hi, mean);
  }

  /// @param width of the whole chart
  public Chart chart(double width, Look look, FontMeasure font, DoubleFunction<String> tick) {
    Canvas canvas = new Canvas(look, font);
    double margin = Math.max(canvas.width(tick.apply(lo)), canvas.width(tick.apply(hi))) / 2 + 2;
    Axis axis = new Axis(lo, hi, margin, width - margin);
    int most = 1;
    for (int count : counts) {
      most = Math.max(most, count);
    }
    double bin = (axis.to() - axis.from()) / counts.length;
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        double height = Math.max(1, HEIGHT * counts[i] / most);
        double left = axis.from() + i * bin;
        canvas.bar(left + 0.5, left + bin - 0.5, HEIGHT - height, height, look.selection());
      }
    }
    canvas.line(axis.from(), HEIGHT, axis.to(), HEIGHT, new Pen(look.outline(), 1));
    canvas.line(axis.at(mean), 0, axis.at(mean), HEIGHT, new Pen(look.text(), 1.5, true));
    double last = Double.NEGATIVE_INFINITY;
    for (double value : axis.ticks(4)) {
      String text = tick.apply(value);
      double half = canvas.width(text) / 2;
      if (axis.at(value) - half > last + 6) {
        canvas.textAround(text, axis.at(value), HEIGHT + AXIS / 2, look.muted());
        last = axis.at(value) + half;
      }
    }
    return canvas.chart(width, HEIGHT + AXIS);
  }
}
