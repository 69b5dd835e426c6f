package nextmove.analysis;

import java.util.Arrays;
import java.util.EnumSet;
import org.apache.commons.statistics.descriptive.DoubleStatistics;
import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.descriptive.Statistic;

/// How a number spreads over many draws.
///
/// @param sd standard deviation, of a sample; 0 for a single draw
/// @param p05 five in a hundred draws are below it, between draws by Hyndman and Fan's method 8
/// @param draws in ascending order
public record Spread(double mean, double sd, double p05, double p50, double p95, double[] draws) {
  /// @param draws at least one; is sorted
  static Spread of(double[] draws) {
    DoubleStatistics moments =
        DoubleStatistics.of(EnumSet.of(Statistic.MEAN, Statistic.STANDARD_DEVIATION), draws);
    Arrays.sort(draws);
    double[] quantiles =
        Quantile.withDefaults().evaluate(draws.length, i -> draws[i], 0.05, 0.5, 0.95);
    return new Spread(
        moments.getAsDouble(Statistic.MEAN),
        moments.getAsDouble(Statistic.STANDARD_DEVIATION),
        quantiles[0],
        quantiles[1],
        quantiles[2],
        draws);
  }

  /// How many draws fall into each of `bars` parts of equal width between `from` and `to`; what is
  /// beyond counts in the outermost.
  public int[] histogram(double from, double to, int bars) {
    int[] counts = new int[bars];
    for (double draw : draws) {
      int bar = to > from ? (int) Math.floor((draw - from) / (to - from) * bars) : 0;
      counts[Math.clamp(bar, 0, bars - 1)]++;
    }
    return counts;
  }
}
