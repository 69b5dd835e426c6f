package nextmove.analysis;

import nextmove.model.Num;
import nextmove.model.PayoffUnit;
import org.jspecify.annotations.Nullable;

/// What would each actor do if it only leaned towards what pays? Logit response with precision
/// lambda, continuation values under the same lambda: the agent quantal response equilibrium of
/// McKelvey and Palfrey, Quantal response equilibria for extensive form games, Experimental
/// Economics 1 (1998). At lambda 0 every option is as likely as any other; as lambda grows play
/// tends to {@link Incentives}, with ties split evenly. Costs O(n); with loops, O(n) a round.
public record Logit(double lambda, Play play) {
  /// @param lambda 0 or more
  /// @throws Impossible if a loop is reached that can never be left
  public static Logit of(
      Compiled map, Play judged, double lambda, int rounds, Cancellation cancel) {
    if (!(lambda >= 0)) {
      throw new IllegalArgumentException("lambda " + lambda);
    }
    Response response = (worth, first, end, chance) -> lean(worth, first, end, chance, lambda);
    return new Logit(lambda, new Induction(map, judged, response, rounds, cancel).play());
  }

  /// 20 over the breadth of the payoff unit; 1 where the unit does not say.
  public static double defaultLambda(PayoffUnit unit) {
    @Nullable Num min = unit.min();
    @Nullable Num max = unit.max();
    double breadth = min == null || max == null ? 0 : max.toDouble() - min.toDouble();
    return breadth > 0 ? 20 / breadth : 1;
  }

  private static void lean(double[] worth, int first, int end, double[] chance, double lambda) {
    double best = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < end - first; i++) {
      best = worth[i] > best ? worth[i] : best;
    }
    double sum = 0;
    for (int i = 0; i < end - first; i++) {
      // What has no value is not chosen, unless nothing has one.
      boolean counts = !Double.isNaN(worth[i]) || best == Double.NEGATIVE_INFINITY;
      double weight =
          counts ? Math.exp(Double.isNaN(worth[i]) ? 0 : lambda * (worth[i] - best)) : 0;
      chance[first + i] = weight;
      sum += weight;
    }
    for (int s = first; s < end; s++) {
      chance[s] /= sum;
    }
  }
}
