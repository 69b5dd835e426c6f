package nextmove.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nextmove.analysis.RandomScenario.Case;
import nextmove.model.Scenario;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// Holds the passes over maps with loops against whole Markov chains, and against walks by lot.
class ChainTest {
  private static final Offset<Double> CLOSE = within(1e-9);

  @Test
  void theOutlookSolvesTheChain() {
    int loops = 0;
    int refused = 0;
    for (int seed = 0; seed < StoriesTest.SEEDS; seed++) {
      Case c = RandomScenario.looped(seed);
      Truth truth = c.truth();
      Chain chain = new Chain(truth, truth.point);
      Compiled map = c.compiled();
      if (Double.isNaN(chain.values(0)[truth.start])) {
        assertThatThrownBy(() -> Outlook.of(map))
            .as("seed %d", seed)
            .isInstanceOfSatisfying(
                Impossible.class,
                e -> assertThat(e.names()).isNotEmpty().isSubsetOf(endless(c.scenario(), chain)));
        refused++;
        continue;
      }
      loops += map.hasLoops() ? 1 : 0;
      Play play = Outlook.of(map);
      double[] visits = chain.visits();
      for (int e = 0; e < truth.elements; e++) {
        assertThat(play.reach(e))
            .as("seed %d element %d", seed, e)
            .isCloseTo(chain.hit(e)[truth.start], CLOSE);
      }
      Totals totals = new Totals(play);
      for (int a = 0; a < truth.actors; a++) {
        double[] values = chain.values(a);
        for (int e = 0; e < truth.elements; e++) {
          assertClose(play.value(e, a), values[e], seed);
          double reach = chain.hit(e)[truth.start];
          if (truth.isEnd(e) && reach > 0) {
            double sum = 0;
            for (int v = 0; v < truth.elements; v++) {
              sum += visits[v] * truth.own[v][a] * chain.hit(e)[v];
            }
            assertThat(totals.at(e, a))
                .as("seed %d end %d", seed, e)
                .isCloseTo(sum / reach, within(1e-8));
          }
        }
      }
    }
    assertThat(loops).isGreaterThan(1000);
    assertThat(refused).isGreaterThan(20);
  }

  /// What is reached and never left: a loop, and what leads nowhere else.
  private static List<String> endless(Scenario scenario, Chain chain) {
    List<String> names = new ArrayList<>();
    for (int e = 0; e < scenario.elements().size(); e++) {
      if (chain.isReached(e) && !chain.ends(e)) {
        names.add(scenario.elements().get(e).id());
      }
    }
    return names;
  }

  /// Within five standard errors, for every number.
  @Test
  void walksByLotDoAsTheOutlookSays() {
    int walks = 10_000;
    int compared = 0;
    for (int seed = 0; seed < 200; seed++) {
      Case c = RandomScenario.looped(seed);
      Truth truth = c.truth();
      Chain chain = new Chain(truth, truth.point);
      boolean endless = Double.isNaN(chain.values(0)[truth.start]);
      if (endless || !c.compiled().hasLoops() || Arrays.stream(chain.visits()).sum() > 40) {
        continue;
      }
      Play play = Outlook.of(c.compiled());
      Random random = new Random(seed);
      int[] entered = new int[truth.elements];
      double sum = 0;
      double squares = 0;
      for (int i = 0; i < walks; i++) {
        boolean[] seen = new boolean[truth.elements];
        double got = 0;
        for (int e : chain.walk(random)) {
          entered[e] += seen[e] ? 0 : 1;
          seen[e] = true;
          got += truth.own[e][0];
        }
        sum += got;
        squares += got * got;
      }
      for (int e = 0; e < truth.elements; e++) {
        double p = play.reach(e);
        double error = Math.sqrt(Math.max(0, p * (1 - p)) / walks);
        assertThat((double) entered[e] / walks)
            .as("seed %d", seed)
            .isCloseTo(p, within(5 * error + 1e-9));
      }
      double mean = sum / walks;
      double error = Math.sqrt(Math.max(0, squares / walks - mean * mean) / walks);
      assertThat(mean).as("seed %d", seed).isCloseTo(play.payoff(0), within(5 * error + 1e-9));
      compared++;
    }
    assertThat(compared).isGreaterThan(40);
  }

  /// The likeliest stories are the first of all walks above some probability.
  @Test
  void theLikeliestStoriesAreTheFirstOfAllWalks() {
    for (int seed = 0; seed < StoriesTest.SEEDS; seed++) {
      Case c = RandomScenario.looped(seed);
      Truth truth = c.truth();
      List<List<Integer>> walks = new ArrayList<>();
      List<Double> chances = new ArrayList<>();
      collect(truth, truth.start, 1, new ArrayList<>(), walks, chances);
      List<LikelyPaths.Path> found =
          LikelyPaths.of(c.compiled(), Math.max(1, walks.size()), Cancellation.NEVER).stream()
              .filter(p -> p.probability() > LEAST)
              .toList();
      assertThat(found.stream().map(LikelyPaths.Path::links))
          .as("seed %d", seed)
          .containsExactlyInAnyOrderElementsOf(walks);
      for (int i = 1; i < found.size(); i++) {
        double p = found.get(i).probability();
        double before = found.get(i - 1).probability();
        boolean tie = Truth.tie(Math.log(p), Math.log(before));
        int place = walks.indexOf(found.get(i).links());
        assertThat(tie ? place > walks.indexOf(found.get(i - 1).links()) : p < before)
            .as("seed %d", seed)
            .isTrue();
        assertThat(p).isCloseTo(chances.get(place), CLOSE);
      }
    }
  }

  /// No round number, so that no story stands on the threshold.
  private static final double LEAST = 0.0171717;

  private static void collect(
      Truth truth,
      int here,
      double p,
      List<Integer> links,
      List<List<Integer>> walks,
      List<Double> chances) {
    if (truth.isEnd(here)) {
      walks.add(List.copyOf(links));
      chances.add(p);
    }
    for (int k : truth.out.get(here)) {
      // A ring of links that are certain would never fall below the threshold.
      if (p * truth.point[k] > LEAST && links.size() < 300) {
        links.add(k);
        collect(truth, truth.to[k], p * truth.point[k], links, walks, chances);
        links.removeLast();
      }
    }
  }

  /// A probability is least and greatest at corners. So is a payoff, of those corners under which
  /// the story ends, if it has a bound; if it has none, what keeps hardly away from corners is
  /// large.
  @Test
  void boundsAreTheWorstAndTheBestCornerOfTheChain() {
    int bounded = 0;
    int boundless = 0;
    for (int seed = 0; seed < StoriesTest.SEEDS; seed++) {
      Case c = RandomScenario.looped(seed);
      Truth truth = c.truth();
      List<double[]> corners = new Corners(truth).everywhere(32);
      if (corners.size() < 2) {
        continue;
      }
      Compiled map = c.compiled();
      int goal = seed % truth.elements;
      double[] hits =
          corners.stream().mapToDouble(p -> new Chain(truth, p).hit(goal)[truth.start]).toArray();
      assertRange(Bounds.reach(map, goal, Cancellation.NEVER), hits, seed);
      double[] values = values(truth, corners);
      if (values.length > 0) {
        Interval found = Bounds.payoff(map, 0, Cancellation.NEVER);
        if (Double.isFinite(found.lo()) && Double.isFinite(found.hi())) {
          assertRange(found, values, seed);
          bounded++;
          continue;
        }
        double[] near = values(truth, nearly(corners));
        if (near.length > 0) {
          double lo = Arrays.stream(near).min().orElseThrow();
          double hi = Arrays.stream(near).max().orElseThrow();
          assertThat(found.lo() < -1e99 ? lo < -100 : found.lo() <= lo + 1e-4)
              .as("seed %d: %s, %s", seed, found, lo)
              .isTrue();
          assertThat(found.hi() > 1e99 ? hi > 100 : found.hi() >= hi - 1e-4)
              .as("seed %d: %s, %s", seed, found, hi)
              .isTrue();
          boundless++;
        }
      }
    }
    assertThat(bounded).isGreaterThan(300);
    assertThat(boundless).isGreaterThan(5);
  }

  /// From the start, for each choice under which the story ends.
  private static double[] values(Truth truth, List<double[]> choices) {
    return choices.stream()
        .mapToDouble(p -> new Chain(truth, p).values(0)[truth.start])
        .filter(value -> !Double.isNaN(value))
        .toArray();
  }

  /// Each corner, with a ten-thousandth of all others in it.
  private static List<double[]> nearly(List<double[]> corners) {
    double[] middle = new double[corners.getFirst().length];
    corners.forEach(p -> Arrays.setAll(middle, k -> middle[k] + p[k] / corners.size()));
    List<double[]> nearly = new ArrayList<>();
    for (double[] corner : corners) {
      double[] near = corner.clone();
      // A way that is closed at all corners stays closed, whatever rounding leaves.
      Arrays.setAll(near, k -> middle[k] < 1e-12 ? 0 : near[k] + 1e-4 * (middle[k] - near[k]));
      nearly.add(near);
    }
    return nearly;
  }

  private static void assertRange(Interval found, double[] values, int seed) {
    assertClose(found.lo(), Arrays.stream(values).min().orElseThrow(), seed);
    assertClose(found.hi(), Arrays.stream(values).max().orElseThrow(), seed);
  }

  /// What has no value has none for both.
  private static void assertClose(double found, double expected, int seed) {
    double width = 1e-9 * Math.max(1, Math.abs(expected));
    boolean close = Math.abs(found - expected) <= width;
    assertThat(close || Double.isNaN(found) && Double.isNaN(expected))
        .as("seed %d: %s, not %s", seed, found, expected)
        .isTrue();
  }
}
