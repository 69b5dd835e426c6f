package nextmove.ui.inspector;

import java.util.Collection;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import nextmove.model.Num;
import nextmove.model.PayoffUnit;
import nextmove.model.Payoffs.Amount;
import nextmove.ui.ruler.Axis;

/// The axis of payoffs: as far to the right of 0 as to the left, so that gains and losses compare.
final class PayoffAxis {
  private static final double USUAL = 10;
  private static final double MOST = 1e15;
  private static final double STEPS = 10;
  private static final double LEAP = 5;

  private PayoffAxis() {}

  /// @param shown what it must hold where the unit does not say how far it goes
  static Axis of(PayoffUnit unit, Collection<Amount> shown) {
    double named = largest(Stream.of(unit.min(), unit.max()).filter(n -> n != null));
    double extent =
        named > 0
            ? named
            : Math.max(USUAL, largest(shown.stream().flatMap(a -> Stream.of(a.lo(), a.hi()))));
    double far = Math.min(extent, MOST);
    double step = round(far / STEPS);
    return new Axis(-far, far, step, LEAP * step);
  }

  private static double largest(Stream<Num> numbers) {
    DoubleStream sizes = numbers.mapToDouble(n -> Math.abs(n.toDouble()));
    return sizes.max().orElse(0);
  }

  /// The largest of 1, 2, 5, 10, 20, … that is not above `about`.
  private static double round(double about) {
    double ten = Math.pow(10, Math.floor(Math.log10(about)));
    double first = about / ten;
    return ten * (first >= 5 ? 5 : first >= 2 ? 2 : 1);
  }
}
