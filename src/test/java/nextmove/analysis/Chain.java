package nextmove.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A map under one way of playing it as an absorbing Markov chain with one state for each element,
/// solved whole by Gaussian elimination.
final class Chain {
  private final Truth truth;
  private final double[] chance;

  /// @param chance by link
  Chain(Truth truth, double[] chance) {
    this.truth = truth;
    this.chance = chance;
  }

  /// From each element: the probability of entering `goal` at least once. 0 from where no way leads
  /// there; that leaves equations with one solution.
  double[] hit(int goal) {
    int n = truth.elements;
    double[][] equations = new double[n][n];
    double[] right = new double[n];
    for (int e = 0; e < n; e++) {
      equations[e][e] = 1;
      right[e] = e == goal ? 1 : 0;
      for (int k : truth.out.get(e)) {
        equations[e][truth.to[k]] -= e == goal || !leads(e, goal) ? 0 : chance[k];
      }
    }
    return solve(equations, right);
  }

  /// From each element: what the actor may expect from there on; NaN where a story may never end.
  double[] values(int actor) {
    int n = truth.elements;
    double[][] equations = new double[n][n];
    double[] right = new double[n];
    boolean[] endless = new boolean[n];
    for (int e = 0; e < n; e++) {
      for (int t = 0; t < n; t++) {
        endless[e] |= leads(e, t) && !ends(t);
      }
      equations[e][e] = 1;
      right[e] = truth.own[e][actor];
      for (int k : truth.out.get(e)) {
        equations[e][truth.to[k]] -= endless[e] ? 0 : chance[k];
      }
    }
    double[] values = solve(equations, right);
    for (int e = 0; e < n; e++) {
      values[e] = endless[e] ? Double.NaN : values[e];
    }
    return values;
  }

  /// How often a story from the start may be expected to enter each element, if it surely ends.
  double[] visits() {
    int n = truth.elements;
    double[][] equations = new double[n][n];
    double[] right = new double[n];
    right[truth.start] = 1;
    for (int e = 0; e < n; e++) {
      equations[e][e] += 1;
      for (int k : truth.out.get(e)) {
        equations[truth.to[k]][e] -= leads(truth.start, e) ? chance[k] : 0;
      }
    }
    return solve(equations, right);
  }

  /// Whether a story that is at `e` may sooner or later be at an end.
  boolean ends(int e) {
    for (int t = 0; t < truth.elements; t++) {
      if (truth.isEnd(t) && leads(e, t)) {
        return true;
      }
    }
    return false;
  }

  boolean isReached(int e) {
    return leads(truth.start, e);
  }

  private boolean leads(int from, int goal) {
    return leads(from, goal, new boolean[truth.elements]);
  }

  private boolean leads(int from, int goal, boolean[] seen) {
    if (from == goal) {
      return true;
    }
    seen[from] = true;
    for (int k : truth.out.get(from)) {
      if (chance[k] > 0 && !seen[truth.to[k]] && leads(truth.to[k], goal, seen)) {
        return true;
      }
    }
    return false;
  }

  /// Where a walk from the start comes by.
  List<Integer> walk(Random random) {
    List<Integer> walk = new ArrayList<>(List.of(truth.start));
    while (!truth.isEnd(walk.getLast())) {
      double lot = random.nextDouble();
      int next = -1;
      for (int k : truth.out.get(walk.getLast())) {
        if (chance[k] > 0 && (lot >= 0 || next < 0)) {
          next = truth.to[k];
        }
        lot -= chance[k];
      }
      walk.add(next);
    }
    return walk;
  }

  private static double[] solve(double[][] a, double[] b) {
    int n = b.length;
    for (int i = 0; i < n; i++) {
      int pivot = i;
      for (int r = i + 1; r < n; r++) {
        pivot = Math.abs(a[r][i]) > Math.abs(a[pivot][i]) ? r : pivot;
      }
      double[] row = a[pivot];
      a[pivot] = a[i];
      a[i] = row;
      double value = b[pivot];
      b[pivot] = b[i];
      b[i] = value;
      for (int r = 0; r < n; r++) {
        double factor = r == i ? 0 : a[r][i] / a[i][i];
        for (int c = i; factor != 0 && c < n; c++) {
          a[r][c] -= factor * a[i][c];
        }
        b[r] -= factor * b[i];
      }
    }
    for (int i = 0; i < n; i++) {
      b[i] /= a[i][i];
    }
    return b;
  }
}
