package nextmove.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import nextmove.analysis.RandomScenario.Case;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// Holds the bounds against what every choice inside the ranges gives.
class CornersTest {
  private static final Offset<Double> CLOSE = within(1e-9);

  /// What is expected is linear in the points of one element while all others stay, so that worst
  /// and best are found at corners; there, by recursion, at each element's own.
  @Test
  void boundsAreTheWorstAndTheBestCorner() {
    for (int seed = 0; seed < StoriesTest.SEEDS; seed++) {
      Case c = RandomScenario.acyclic(seed);
      Truth truth = c.truth();
      Compiled map = c.compiled();
      Corners corners = new Corners(truth);
      List<List<double[]>> of = new ArrayList<>();
      for (int e = 0; e < truth.elements; e++) {
        of.add(corners.of(e));
      }
      for (int goal = 0; goal < truth.elements; goal++) {
        double[] gain = new double[truth.elements];
        gain[goal] = 1;
        assertBounds(Bounds.reach(map, goal, Cancellation.NEVER), truth, of, gain, goal, seed);
      }
      for (int a = 0; a < truth.actors; a++) {
        double[] gain = new double[truth.elements];
        for (int e = 0; e < truth.elements; e++) {
          gain[e] = truth.own[e][a];
        }
        assertBounds(Bounds.payoff(map, a, Cancellation.NEVER), truth, of, gain, -1, seed);
      }
    }
  }

  private static void assertBounds(
      Interval found,
      Truth truth,
      List<List<double[]>> corners,
      double[] gain,
      int goal,
      int seed) {
    assertThat(found.hi())
        .as("seed %d goal %d", seed, goal)
        .isCloseTo(most(truth, corners, gain, 1, goal, truth.start), CLOSE);
    assertThat(found.lo())
        .as("seed %d goal %d", seed, goal)
        .isCloseTo(-most(truth, corners, gain, -1, goal, truth.start), CLOSE);
  }

  private static double most(
      Truth truth, List<List<double[]>> corners, double[] gain, int sign, int goal, int e) {
    if (e == goal) {
      return sign * gain[e];
    }
    List<Integer> links = truth.out.get(e);
    double[] after = new double[links.size()];
    for (int i = 0; i < after.length; i++) {
      after[i] = most(truth, corners, gain, sign, goal, truth.to[links.get(i)]);
    }
    double most = Double.NEGATIVE_INFINITY;
    for (double[] corner : corners.get(e)) {
      double sum = sign * gain[e];
      for (int i = 0; i < after.length; i++) {
        sum += corner[i] * after[i];
      }
      most = Math.max(most, sum);
    }
    return most;
  }

  /// Every corner of the whole map, one element's choice never helped by another's; and points
  /// between corners, which give nothing beyond.
  @Test
  void allCornersTogetherAndAGridBetweenThemStayInside() {
    int compared = 0;
    for (int seed = 0; seed < 400; seed++) {
      Case c = RandomScenario.acyclic(seed);
      Truth truth = c.truth();
      List<double[]> all = new Corners(truth).everywhere(64);
      if (all.size() < 2) {
        continue;
      }
      compared++;
      Interval bounds = Bounds.payoff(c.compiled(), 0, Cancellation.NEVER);
      double lo = Double.POSITIVE_INFINITY;
      double hi = Double.NEGATIVE_INFINITY;
      for (double[] one : all) {
        double value = Strategies.value(truth, one, truth.start, 0);
        lo = Math.min(lo, value);
        hi = Math.max(hi, value);
        for (int tenth = 1; tenth < 10; tenth++) {
          double[] between = one.clone();
          for (int k = 0; k < between.length; k++) {
            between[k] += tenth / 10.0 * (all.getFirst()[k] - between[k]);
          }
          assertThat(Strategies.value(truth, between, truth.start, 0))
              .as("seed %d", seed)
              .isBetween(bounds.lo() - 1e-9, bounds.hi() + 1e-9);
        }
      }
      assertThat(bounds.lo()).as("seed %d", seed).isCloseTo(lo, CLOSE);
      assertThat(bounds.hi()).as("seed %d", seed).isCloseTo(hi, CLOSE);
    }
    assertThat(compared).isGreaterThan(100);
  }
}
