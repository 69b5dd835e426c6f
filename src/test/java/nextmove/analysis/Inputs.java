package nextmove.analysis;

import java.util.ArrayList;
import java.util.List;
import nextmove.model.Likelihood;
import nextmove.model.Payoffs;

/// Every judgment of a map that may be moved on its own, and the map with it moved.
final class Inputs {
  private final Truth truth;
  final List<Input> all = new ArrayList<>();

  /// @param link its position, or -1 for a payoff
  /// @param element that the link leaves, or that pays
  /// @param actor who is paid, or -1
  record Input(int link, int element, int actor, double now, double low, double high) {}

  Inputs(Truth truth) {
    this.truth = truth;
    for (int e = 0; e < truth.elements; e++) {
      for (int k : truth.out.get(e)) {
        if (truth.out.get(e).size() > 1 && !truth.pinned[e]) {
          all.add(likelihood(e, k));
        }
      }
      for (int a = 0; a < truth.actors; a++) {
        Payoffs.Amount amount =
            truth
                .scenario
                .elements()
                .get(e)
                .payoffs()
                .amounts()
                .get(truth.scenario.actors().get(a).id());
        if (amount != null && amount.isRange()) {
          double now = truth.own[e][a];
          all.add(new Input(-1, e, a, now, amount.lo().toDouble(), amount.hi().toDouble()));
        }
      }
    }
  }

  private Input likelihood(int e, int k) {
    double p = truth.point[k];
    boolean number =
        truth.open[k] || truth.scenario.links().get(k).likelihood() instanceof Likelihood.Exact;
    double low = number ? Math.max(0, p - 0.1) : truth.lo[k];
    double high = number ? Math.min(1, p + 0.1) : truth.hi[k];
    return new Input(k, e, -1, p, low, high);
  }

  /// Siblings share what is left in proportion to what they had, equally where they had nothing.
  Truth at(Input input, double x) {
    double[] point = truth.point.clone();
    double[][] own = truth.own.clone();
    if (input.link < 0) {
      own[input.element] = own[input.element].clone();
      own[input.element][input.actor] = x;
    } else {
      List<Integer> siblings = new ArrayList<>(truth.out.get(input.element));
      siblings.remove(Integer.valueOf(input.link));
      double had = siblings.stream().mapToDouble(k -> truth.point[k]).sum();
      for (int k : siblings) {
        double share = had > 1e-9 ? truth.point[k] / had : 1.0 / siblings.size();
        point[k] = (1 - x) * share;
      }
      point[input.link] = x;
    }
    return truth.with(point, own);
  }
}
