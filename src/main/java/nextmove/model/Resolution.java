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
    for (int i = 0; i < n; i++) {
      Likelihood likelihood = index.link(index.out(element, i)).likelihood();
      open[i] = !state(likelihood, scale, lo, hi, i);
      assumed[i] = open[i] && n > 1 && !(likelihood instanceof Likelihood.Rest);
    }
    Fault fault = resolve(lo, point, hi, open, 0, n);
    return new Resolution(lo, point, hi, assumed, fault);
  }

  /// Sets the bounds that a likelihood states by itself, in place `at`. Rest, unstated and unknown
  /// words state none; then it says false.
  public static boolean state(
      Likelihood likelihood, Optional<Scale> scale, double[] lo, double[] hi, int at) {
    return switch (likelihood) {
      case Likelihood.Exact(Num p) -> state(p, p, lo, hi, at);
      case Likelihood.Range(Num from, Num to) -> state(from, to, lo, hi, at);
      case Likelihood.Word(String word) -> {
        Optional<Scale.Term> term = scale.flatMap(s -> Scales.term(s, word));
        yield term.isPresent() && state(term.get().lo(), term.get().hi(), lo, hi, at);
      }
      case Likelihood.Rest _, Likelihood.Unstated _ -> false;
    };
  }

  private static boolean state(Num from, Num to, double[] lo, double[] hi, int at) {
    lo[at] = from.toDouble();
    hi[at] = from == to ? lo[at] : to.toDouble();
    return true;
  }

  /// Sets the points of an element's links, from `first` up to, not including, `end`.
  ///
  /// @param lo bounds as stated; set for what is open
  /// @param hi alike
  /// @param open which links state nothing, or the rest
  public static Fault resolve(
      double[] lo, double[] point, double[] hi, boolean[] open, int first, int end) {
    int opens = 0;
    double stated = 0;
    for (int i = first; i < end; i++) {
      if (open[i]) {
        opens++;
        lo[i] = end - first == 1 ? 1 : 0;
        hi[i] = 1;
      } else {
        point[i] = (lo[i] + hi[i]) / 2;
        stated += point[i];
      }
    }
    // What rounding leaves is nothing: it would tell stories that cannot happen.
    double left = 1 - stated > TOLERANCE ? 1 - stated : 0;
    for (int i = first; i < end; i++) {
      if (open[i]) {
        point[i] = left / opens;
      }
    }
    boolean nothingLeft = opens > 0 && opens < end - first && left == 0;
    if (end > first && !reconcile(lo, point, hi, first, end)) {
      return Fault.IRRECONCILABLE;
    }
    return nothingLeft ? Fault.NOTHING_LEFT : Fault.NONE;
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
