package nextmove.drawing.chart;

import java.util.ArrayList;
import java.util.List;

/// Where numbers stand along a line.
///
/// @param lo the number at `from`
/// @param hi the number at `to`
record Axis(double lo, double hi, double from, double to) {
  Axis {
    if (!(lo < hi)) {
      hi = lo + Math.max(1e-9, Math.abs(lo) * 1e-9);
    }
  }

  double at(double value) {
    return from + (Math.clamp(value, lo, hi) - lo) / (hi - lo) * (to - from);
  }

  /// Round numbers within the axis, about `count` of them: steps of 1, 2 or 5 times a power of ten.
  List<Double> ticks(int count) {
    double rough = (hi - lo) / count;
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double share = rough / power;
    double step = power * (share <= 1 ? 1 : share <= 2 ? 2 : share <= 5 ? 5 : 10);
    List<Double> ticks = new ArrayList<>();
    for (long i = (long) Math.ceil(lo / step - 1e-9); i * step <= hi + step * 1e-9; i++) {
      ticks.add(i * step);
    }
    return ticks;
  }
}
