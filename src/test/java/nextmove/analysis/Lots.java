package nextmove.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nextmove.model.Payoffs;

/// Draws a map from the ranges of another, as the definition has it.
final class Lots {
  private Lots() {}

  static Truth draw(Truth truth, Random random) {
    double[] point = truth.point.clone();
    double[][] own = new double[truth.elements][];
    for (int e = 0; e < truth.elements; e++) {
      own[e] = payoffs(truth, e, random);
      if (truth.pinned[e]) {
        continue;
      }
      double stated = 0;
      for (int k : truth.out.get(e)) {
        double drawn = truth.lo[k] + random.nextDouble() * (truth.hi[k] - truth.lo[k]);
        point[k] = truth.open[k] ? 0 : drawn;
        stated += point[k];
      }
      List<Integer> open = truth.out.get(e).stream().filter(k -> truth.open[k]).toList();
      double[] pieces = pieces(open.size(), random);
      for (int i = 0; i < pieces.length; i++) {
        point[open.get(i)] = pieces[i] * Math.max(0, 1 - stated);
      }
      truth.reconcile(e, point);
    }
    return truth.with(point, own);
  }

  /// A stick of length 1 broken at places that are drawn uniformly.
  private static double[] pieces(int count, Random random) {
    double[] cuts = new double[count];
    for (int i = 0; i < count - 1; i++) {
      cuts[i] = random.nextDouble();
    }
    if (count > 0) {
      cuts[count - 1] = 1;
    }
    Arrays.sort(cuts);
    double[] pieces = cuts.clone();
    for (int i = 1; i < count; i++) {
      pieces[i] -= cuts[i - 1];
    }
    return pieces;
  }

  private static double[] payoffs(Truth truth, int e, Random random) {
    double[] own = new double[truth.actors];
    Map<String, Payoffs.Amount> amounts = truth.scenario.elements().get(e).payoffs().amounts();
    for (int a = 0; a < truth.actors; a++) {
      Payoffs.Amount amount = amounts.get(truth.scenario.actors().get(a).id());
      if (amount != null) {
        double lo = amount.lo().toDouble();
        own[a] = lo + random.nextDouble() * (amount.hi().toDouble() - lo);
      }
    }
    return own;
  }
}
