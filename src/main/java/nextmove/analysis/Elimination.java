package nextmove.analysis;

import java.util.Arrays;
import java.util.PriorityQueue;

/// A loop solved by taking its elements out one by one: what led to an element then leads, in
/// proportion, to what the element led to, until none is left (Grassmann, Taksar and Heyman,
/// Regenerative analysis and steady state distributions for Markov chains, Operations Research 33,
/// 1985: nothing is ever subtracted, so nothing cancels). The element with the fewest ways through
/// it goes first (Markowitz, The elimination form of the inverse, 1957), which keeps what is sparse
/// sparse: a ring costs O(n log n).
///
/// Elements are numbered from 0 here, their rank minus the loop's first.
final class Elimination {
  private final int size;

  /// By number: what it leads to, what leads to it, and the likelihoods of that, when it was taken
  /// out; before that, in no order and with room behind `outs` and `ins`.
  private final int[][] to;

  private final double[][] toChance;
  private final int[][] into;
  private final double[][] intoChance;

  private final int[] outs;
  private final int[] ins;

  /// By number: the probability of leaving the loop from here on, not counting what is still there.
  private final double[] exit;

  /// By number: the probability of going anywhere else, when it was taken out.
  private final double[] away;

  private final boolean[] gone;

  /// Numbers in the order in which they were taken out.
  private final int[] order;

  /// By number, while one row is worked on: where in it an element stands, plus 1.
  private final int[] place;

  Elimination(Compiled map, double[] chance, Loop loop, Cancellation cancel) {
    size = loop.end - loop.from;
    to = new int[size][];
    toChance = new double[size][];
    into = new int[size][4];
    intoChance = new double[size][0];
    outs = new int[size];
    ins = new int[size];
    exit = new double[size];
    away = new double[size];
    gone = new boolean[size];
    order = new int[size];
    place = new int[size];
    for (int i = 0; i < size; i++) {
      row(map, chance, loop, i);
    }
    PriorityQueue<Long> queue = new PriorityQueue<>();
    for (int i = 0; i < size; i++) {
      queue.add(ways(i));
    }
    for (int count = 0; count < size; ) {
      long next = queue.remove();
      int k = (int) next;
      if (!gone[k] && next == ways(k)) {
        cancel.check();
        order[count++] = k;
        takeOut(k);
        for (int i : to[k]) {
          queue.add(ways(i));
        }
        for (int i : into[k]) {
          queue.add(ways(i));
        }
      }
    }
  }

  private void row(Compiled map, double[] chance, Loop loop, int i) {
    int begin = map.first[loop.from + i];
    int end = map.first[loop.from + i + 1];
    to[i] = new int[end - begin];
    toChance[i] = new double[end - begin];
    if (!loop.leaves(loop.from + i)) {
      exit[i] = 1; // has no value, and leads nowhere
      return;
    }
    for (int s = begin; s < end; s++) {
      if (map.target[s] >= loop.end) {
        exit[i] += chance[s];
      } else if (chance[s] != 0) {
        add(i, map.target[s] - loop.from, chance[s]);
      }
    }
    exit[i] = outs[i] == 0 ? 1 : exit[i];
  }

  /// The ways through an element, and behind that its number, so that no two are equal.
  private long ways(int i) {
    return Math.min(Integer.MAX_VALUE, (long) outs[i] * ins[i]) << 32 | i;
  }

  private void add(int i, int j, double p) {
    if (outs[i] == to[i].length) {
      to[i] = Arrays.copyOf(to[i], 2 * outs[i] + 2);
      toChance[i] = Arrays.copyOf(toChance[i], to[i].length);
    }
    to[i][outs[i]] = j;
    toChance[i][outs[i]++] = p;
    if (ins[j] == into[j].length) {
      into[j] = Arrays.copyOf(into[j], 2 * ins[j]);
    }
    into[j][ins[j]++] = i;
  }

  private void takeOut(int k) {
    gone[k] = true;
    sort(k);
    away[k] = exit[k];
    for (double p : toChance[k]) {
      away[k] += p;
    }
    for (int j : to[k]) {
      ins[j] = without(into[j], ins[j], k);
    }
    into[k] = Arrays.copyOf(into[k], ins[k]);
    Arrays.sort(into[k]);
    intoChance[k] = new double[ins[k]];
    for (int n = 0; n < ins[k]; n++) {
      int i = into[k][n];
      for (int m = 0; m < outs[i]; m++) {
        place[to[i][m]] = m + 1;
      }
      double p = toChance[i][place[k] - 1];
      intoChance[k][n] = p;
      exit[i] += p * exit[k] / away[k];
      int known = outs[i];
      for (int m = 0; m < to[k].length; m++) {
        int j = to[k][m];
        double through = p * toChance[k][m] / away[k];
        if (j != i && place[j] > 0) {
          toChance[i][place[j] - 1] += through;
        } else if (j != i) {
          add(i, j, through);
        }
      }
      for (int m = 0; m < known; m++) {
        place[to[i][m]] = 0;
      }
      int last = --outs[i];
      for (int m = 0; m < last; m++) {
        if (to[i][m] == k) {
          to[i][m] = to[i][last];
          toChance[i][m] = toChance[i][last];
        }
      }
    }
  }

  /// Leaves what `k` leads to in order.
  private void sort(int k) {
    double[] chance = new double[outs[k]];
    int[] sorted = Arrays.copyOf(to[k], outs[k]);
    Arrays.sort(sorted);
    for (int m = 0; m < outs[k]; m++) {
      chance[Arrays.binarySearch(sorted, to[k][m])] = toChance[k][m];
    }
    to[k] = sorted;
    toChance[k] = chance;
  }

  private static int without(int[] numbers, int count, int number) {
    for (int m = 0; m < count; m++) {
      if (numbers[m] == number) {
        numbers[m] = numbers[count - 1];
      }
    }
    return count - 1;
  }

  /// Turns what comes in from outside, by number, into expected visits.
  void visits(double[] flow) {
    for (int k : order) {
      for (int m = 0; m < to[k].length; m++) {
        flow[to[k][m]] += flow[k] * toChance[k][m] / away[k];
      }
    }
    for (int n = size - 1; n >= 0; n--) {
      int k = order[n];
      for (int m = 0; m < into[k].length; m++) {
        flow[k] += flow[into[k][m]] * intoChance[k][m];
      }
      flow[k] /= away[k];
    }
  }

  /// Turns what each element gives, with what it leads to outside, into what is to be expected from
  /// there on; by number times width plus column.
  void values(double[] value, int width) {
    for (int k : order) {
      for (int m = 0; m < into[k].length; m++) {
        for (int j = 0; j < width; j++) {
          value[into[k][m] * width + j] += intoChance[k][m] * value[k * width + j] / away[k];
        }
      }
    }
    for (int n = size - 1; n >= 0; n--) {
      int k = order[n];
      for (int j = 0; j < width; j++) {
        for (int m = 0; m < to[k].length; m++) {
          value[k * width + j] += toChance[k][m] * value[to[k][m] * width + j];
        }
        value[k * width + j] /= away[k];
      }
    }
  }

  /// By number: expected visits to an element from itself on, its own included. The other way round
  /// than taken out, each from those with which it was linked then (Takahashi, Fagan and Chin,
  /// Formation of a sparse bus impedance matrix, 1973).
  double[] returns() {
    double[] own = new double[size];
    double[][] back = new double[size][];
    double[][] there = new double[size][];
    for (int n = size - 1; n >= 0; n--) {
      int k = order[n];
      back[k] = new double[to[k].length];
      there[k] = new double[into[k].length];
      for (int a = 0; a < to[k].length; a++) {
        for (int b = 0; b < into[k].length; b++) {
          double visits = between(to[k][a], into[k][b], own, back, there);
          back[k][a] += visits * intoChance[k][b] / away[k];
          there[k][b] += toChance[k][a] / away[k] * visits;
        }
      }
      own[k] = 1;
      for (int a = 0; a < to[k].length; a++) {
        own[k] += toChance[k][a] * back[k][a];
      }
      own[k] /= away[k];
    }
    return own;
  }

  /// Expected visits to `i` from `j` on, where a link led from `i` to `j`.
  ///
  /// @param back from what an element led to, back to it
  /// @param there from the element to what led to it
  private double between(int j, int i, double[] own, double[][] back, double[][] there) {
    if (i == j) {
      return own[i];
    }
    int at = Arrays.binarySearch(to[i], j);
    return at >= 0 ? back[i][at] : there[j][Arrays.binarySearch(into[j], i)];
  }
}
