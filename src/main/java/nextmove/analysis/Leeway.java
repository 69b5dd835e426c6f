package nextmove.analysis;

import java.util.Comparator;
import java.util.stream.IntStream;
import nextmove.model.Resolution;

/// What the bounds of likelihoods leave open: each link has at least its lower bound, and what is
/// then missing to 1 is spread over the siblings, to each not more than it has room for.
final class Leeway {
  /// From here on links are sorted by the library.
  private static final int MANY = 64;

  /// Nothing else can be left to spread that is so little.
  private static final double ROUNDING = 1e-12;

  private final Compiled map;

  /// By slot.
  private final double[] least;

  private final double[] room;

  /// By rank: what is to be spread.
  private final double[] spare;

  private int[] order = new int[MANY];

  Leeway(Compiled map) {
    this.map = map;
    least = map.lo.clone();
    room = new double[least.length];
    spare = new double[map.elements];
    for (int r = 0; r < map.elements; r++) {
      int begin = map.first[r];
      int end = map.first[r + 1];
      if (map.irreconcilable[r]) {
        System.arraycopy(map.point, begin, least, begin, end - begin);
      } else {
        double missing = 1;
        for (int s = begin; s < end; s++) {
          missing -= least[s];
        }
        if (missing > Resolution.TOLERANCE) {
          spare[r] = missing;
          for (int s = begin; s < end; s++) {
            room[s] = Math.min(map.hi[s] - least[s], missing);
          }
        }
      }
    }
  }

  /// Sets the chances of the links out of `r` so that their targets are worth most together: what
  /// is worth most is filled first.
  ///
  /// @param worth by rank; minus infinity for what must not be entered
  /// @return the sum of chance times worth; minus infinity if something has to be entered that must
  ///   not
  double fill(int r, double[] worth, double[] chance) {
    int begin = map.first[r];
    int count = map.first[r + 1] - begin;
    if (count == 0) {
      return 0;
    }
    double left = spare[r];
    double sum = 0;
    if (left == 0) {
      for (int s = begin; s < begin + count; s++) {
        chance[s] = least[s];
        sum += least[s] == 0 ? 0 : least[s] * worth[map.target[s]];
      }
    } else {
      sort(begin, count, worth);
      for (int i = 0; i < count; i++) {
        int s = order[i];
        double w = worth[map.target[s]];
        double little = w == Double.NEGATIVE_INFINITY ? Resolution.TOLERANCE : ROUNDING;
        double more = left <= little ? 0 : Math.min(room[s], left);
        left -= more;
        double p = least[s] + more;
        chance[s] = p;
        sum += p == 0 ? 0 : p * w;
      }
    }
    return Double.isNaN(sum) ? Double.NEGATIVE_INFINITY : sum;
  }

  /// Puts the slots into the order of what they lead to, the most first; ties in file order.
  private void sort(int begin, int count, double[] worth) {
    int[] target = map.target;
    if (count > MANY) {
      Comparator<Integer> most = Comparator.comparingDouble(s -> -worth[target[s]]);
      order = IntStream.range(begin, begin + count).boxed().sorted(most).mapToInt(s -> s).toArray();
      return;
    }
    for (int i = 0; i < count; i++) {
      double w = worth[target[begin + i]];
      int at = i;
      while (at > 0 && worth[target[order[at - 1]]] < w) {
        order[at] = order[at - 1];
        at--;
      }
      order[at] = begin + i;
    }
  }

  /// Sets the chances of the links out of `r` so that all that may be taken are taken, but for
  /// those to what is worth minus infinity.
  ///
  /// @return whether that is possible
  boolean spread(int r, double[] worth, double[] chance) {
    double open = 0;
    for (int s = map.first[r]; s < map.first[r + 1]; s++) {
      if (worth[map.target[s]] != Double.NEGATIVE_INFINITY) {
        open += room[s];
      } else if (least[s] > 0) {
        return false;
      }
    }
    if (open < spare[r] - Resolution.TOLERANCE) {
      return false;
    }
    double share = open == 0 ? 0 : Math.min(1, spare[r] / open);
    for (int s = map.first[r]; s < map.first[r + 1]; s++) {
      boolean shut = worth[map.target[s]] == Double.NEGATIVE_INFINITY;
      chance[s] = shut ? 0 : least[s] + share * room[s];
    }
    return true;
  }

  /// Whether the links out of `r` can all lead to what is worth 0.
  boolean canKeepTo(int r, double[] worth) {
    double open = 0;
    for (int s = map.first[r]; s < map.first[r + 1]; s++) {
      if (worth[map.target[s]] == 0) {
        open += room[s];
      } else if (least[s] > 0) {
        return false;
      }
    }
    return open >= spare[r] - Resolution.TOLERANCE;
  }
}
