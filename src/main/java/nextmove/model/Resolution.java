package nextmove.model;

import java.util.Optional;

/// The likelihoods of one element's links, resolved to bounds and points that sum to 1. All arrays
/// run over the links out of the element, in file order; callers do not change them.
///
/// @param lo lower bounds
/// @param point what each link counts with; sums to 1 within 1e-9 unless there are no links
/// @param hi upper bounds
/// @param assumed where nothing was stated and siblings make it matter
/// @param fault what had to be bent to get there
public record Resolution(double[] lo, double[] point, double[] hi, boolean[] assumed, Fault fault) {
  /// Sums closer than this to 1 count as 1.
  public static final double TOLERANCE = 1e-9;

  public enum Fault {
    NONE,
    /// A rest, or an unstated link beside stated ones, is left with nothing.
    NOTHING_LEFT,
    /// No points inside the bounds sum to 1; the points were normalised in proportion.
    IRRECONCILABLE
  }

  /// Resolves the links out of `element`. A word that the scale lacks counts as unstated.
  public static Resolution of(Index index, int element) {
    return of(index, element, Scales.of(index.scenario()));
  }

  /// The same where the scenario's scale has been looked up already.
  public static Resolution of(Index index, int element, Optional<Scale> scale) {
    int n = index.outDegree(element);
    double[] lo = new double[n];
    double[] point = new double[n];
    double[] hi = new double[n];
    boolean[] open = new boolean[n];
    boolean[] assumed = new boolean[n];
    int opens = 0;
    double stated = 0;
    for (int i = 0; i < n; i++) {
      Likelihood likelihood = index.link(index.out(element, i)).likelihood();
      Optional<double[]> bounds = bounds(likelihood, scale);
      if (bounds.isPresent()) {
        lo[i] = bounds.get()[0];
        hi[i] = bounds.get()[1];
        point[i] = (lo[i] + hi[i]) / 2;
        stated += point[i];
      } else {
        open[i] = true;
        opens++;
        assumed[i] = !(likelihood instanceof Likelihood.Rest);
        hi[i] = 1;
      }
    }
    if (n == 1 && opens == 1) {
      return new Resolution(
          new double[] {1}, new double[] {1}, new double[] {1}, new boolean[1], Fault.NONE);
    }
    // What rounding leaves is nothing: it would tell stories that cannot happen.
    double left = 1 - stated > TOLERANCE ? 1 - stated : 0;
    for (int i = 0; i < n; i++) {
      if (open[i]) {
        point[i] = left / opens;
      }
    }
    boolean nothingLeft = opens > 0 && opens < n && left == 0;
    boolean met = n == 0 || reconcile(lo, point, hi, 0, n);
    return new Resolution(
        lo,
        point,
        hi,
        assumed,
        !met ? Fault.IRRECONCILABLE : nothingLeft ? Fault.NOTHING_LEFT : Fault.NONE);
  }

  /// The bounds that a likelihood states by itself; empty for rest, unstated and unknown words.
  public static Optional<double[]> bounds(Likelihood likelihood, Optional<Scale> scale) {
    return switch (likelihood) {
      case Likelihood.Exact e -> Optional.of(new double[] {e.p().toDouble(), e.p().toDouble()});
      case Likelihood.Range r -> Optional.of(new double[] {r.lo().toDouble(), r.hi().toDouble()});
      case Likelihood.Word w ->
          scale
              .flatMap(s -> Scales.term(s, w.term()))
              .map(t -> new double[] {t.lo().toDouble(), t.hi().toDouble()});
      case Likelihood.Rest _, Likelihood.Unstated _ -> Optional.empty();
    };
  }

  /// Moves every point from `first` up to, not including, `end` towards its own bound by the same
  /// share of its room, so that they sum to 1; where the bounds do not allow that, scales the
  /// points in proportion and says false.
  public static boolean reconcile(double[] lo, double[] point, double[] hi, int first, int end) {
    double sum = sum(point, first, end);
    if (Math.abs(sum - 1) <= TOLERANCE) {
      return true;
    }
    double[] bound = sum < 1 ? hi : lo;
    double room = sum(bound, first, end) - sum;
    double needed = 1 - sum;
    if (Math.abs(needed) <= Math.abs(room) + TOLERANCE) {
      double share = Math.abs(needed) >= Math.abs(room) - TOLERANCE ? 1 : needed / room;
      for (int i = first; i < end; i++) {
        point[i] += share * (bound[i] - point[i]);
      }
      return true;
    }
    for (int i = first; i < end; i++) {
      point[i] = sum == 0 ? 1.0 / (end - first) : point[i] / sum;
    }
    return false;
  }

  private static double sum(double[] values, int first, int end) {
    double sum = 0;
    for (int i = first; i < end; i++) {
      sum += values[i];
    }
    return sum;
  }
}
