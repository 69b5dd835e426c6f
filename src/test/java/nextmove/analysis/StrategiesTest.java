package nextmove.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nextmove.analysis.RandomScenario.Case;
import nextmove.model.Link;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// Holds what actors are said to do against all that they might do.
class StrategiesTest {
  private static final Offset<Double> CLOSE = within(1e-9);

  private static Incentives incentives(Compiled map) {
    return Incentives.of(map, Outlook.of(map), 20, Cancellation.NEVER);
  }

  /// Subgame perfect: from no element on does any other pure strategy of an actor pay it more.
  @Test
  void noOtherStrategyOfAnyActorPaysMoreAnywhere() {
    int strategies = 0;
    for (int seed = 0; seed < StoriesTest.SEEDS; seed++) {
      Case c = RandomScenario.acyclic(seed);
      Truth truth = c.truth();
      Play play = incentives(c.compiled()).play();
      double[] chance = new double[truth.to.length];
      for (int k = 0; k < chance.length; k++) {
        chance[k] = play.chance(k);
      }
      for (int a = 0; a < truth.actors; a++) {
        List<double[]> others = Strategies.deviations(truth, chance, a);
        strategies += others.size();
        for (int e = 0; e < truth.elements; e++) {
          assertThat(play.value(e, a))
              .as("seed %d element %d", seed, e)
              .isCloseTo(Strategies.value(truth, chance, e, a), CLOSE);
          for (double[] other : others) {
            assertThat(Strategies.value(truth, other, e, a))
                .as("seed %d element %d", seed, e)
                .isLessThanOrEqualTo(play.value(e, a) + 1e-8);
          }
        }
      }
    }
    assertThat(strategies).isGreaterThan(10_000);
  }

  @Test
  void theFirstOfTheBestIsPlayedAndAllOfThemAreNamed() {
    int ties = 0;
    for (int seed = 0; seed < StoriesTest.SEEDS; seed++) {
      Case c = RandomScenario.acyclic(seed);
      Truth truth = c.truth();
      Strategies strictly = new Strategies(truth, Strategies::strictly);
      Incentives found = incentives(c.compiled());
      assertPlay(found.play(), truth, strictly, seed);
      List<Integer> decisions = new ArrayList<>();
      for (int e = 0; e < truth.elements; e++) {
        if (truth.mover[e] >= 0 && !truth.isEnd(e)) {
          List<Integer> links = truth.out.get(e);
          List<Integer> best = Truth.greatest(strictly.worths(e)).stream().map(links::get).toList();
          assertThat(found.best(e)).as("seed %d decision %d", seed, e).isEqualTo(best);
          ties += best.size() > 1 ? 1 : 0;
          decisions.add(e);
          assertThat(found.mover(e)).isEqualTo(truth.mover[e]);
          double[] worths = strictly.worths(e);
          for (int i = 0; i < worths.length; i++) {
            assertThat(found.worth(links.get(i), truth.mover[e])).isCloseTo(worths[i], CLOSE);
          }
        }
      }
      assertThat(found.decisions()).isEqualTo(decisions);
    }
    assertThat(ties).isGreaterThan(200);
  }

  @Test
  void whoLeansTowardsWhatPaysLeansByTheLogitRule() {
    for (int seed = 0; seed < StoriesTest.SEEDS; seed++) {
      Case c = RandomScenario.acyclic(seed);
      Truth truth = c.truth();
      Compiled map = c.compiled();
      double lambda = List.of(0.0, 0.3, 1.0, 7.5).get(seed % 4);
      Logit found = Logit.of(map, Outlook.of(map), lambda, 20, Cancellation.NEVER);
      assertPlay(found.play(), truth, new Strategies(truth, Strategies.leaning(lambda)), seed);
      assertThat(Logit.defaultLambda(c.scenario().payoffUnit())).isEqualTo(1);
    }
  }

  /// As lambda grows, what pays best is chosen, and what ties is chosen evenly.
  @Test
  void whoLeansHardPlaysWhatPaysWithTiesSplitEvenly() {
    for (int seed = 0; seed < StoriesTest.SEEDS; seed++) {
      Case c = RandomScenario.acyclic(seed);
      Truth truth = c.truth();
      Compiled map = c.compiled();
      Strategies evenly =
          new Strategies(
              truth,
              worth -> {
                double[] shares = new double[worth.length];
                List<Integer> best = Truth.greatest(worth);
                best.forEach(i -> shares[i] = 1.0 / best.size());
                return shares;
              });
      // Values that differ do so by more than 1e-5 on these maps, or by rounding.
      Play play = Logit.of(map, Outlook.of(map), 1e7, 20, Cancellation.NEVER).play();
      for (int k = 0; k < truth.to.length; k++) {
        assertThat(play.chance(k)).as("seed %d", seed).isCloseTo(evenly.chance[k], within(1e-6));
      }
    }
  }

  @Test
  void surprisesAreWhatTheJudgmentGivesUp() {
    for (int seed = 0; seed < StoriesTest.SEEDS; seed++) {
      Case c = RandomScenario.acyclic(seed);
      Truth truth = c.truth();
      Compiled map = c.compiled();
      Play judged = Outlook.of(map);
      Strategies strictly = new Strategies(truth, Strategies::strictly);
      List<Surprise> expected = new ArrayList<>();
      for (int e = 0; e < truth.elements; e++) {
        if (truth.mover[e] >= 0 && !truth.isEnd(e)) {
          List<Integer> links = truth.out.get(e);
          int likeliest =
              Truth.greatest(links.stream().mapToDouble(k -> truth.point[k]).toArray()).getFirst();
          double[] worths = strictly.worths(e);
          List<Integer> best = Truth.greatest(worths);
          double givesUp = worths[best.getFirst()] - worths[likeliest];
          expected.add(
              new Surprise(
                  e, links.get(likeliest), best.stream().map(links::get).toList(), givesUp));
        }
      }
      List<Surprise> found = Surprise.of(judged, incentives(map));
      expected.sort(Comparator.comparingLong(s -> -Math.round(s.givesUp() * 1e8)));
      assertThat(found).as("seed %d", seed).hasSameSizeAs(expected);
      for (int i = 0; i < found.size(); i++) {
        Surprise one = expected.get(i);
        double givesUp = found.get(i).givesUp();
        assertThat(givesUp).as("seed %d", seed).isCloseTo(one.givesUp(), CLOSE);
        assertThat(found.get(i))
            .as("seed %d", seed)
            .isEqualTo(new Surprise(one.decision(), one.judgedBest(), one.paysBest(), givesUp));
      }
    }
  }

  private static void assertPlay(Play play, Truth truth, Strategies expected, int seed) {
    Stories stories = new Stories(truth, expected.chance);
    for (int e = 0; e < truth.elements; e++) {
      assertThat(play.reach(e))
          .as("seed %d element %d", seed, e)
          .isCloseTo(stories.reach(e), CLOSE);
      for (int a = 0; a < truth.actors; a++) {
        assertThat(play.value(e, a))
            .as("seed %d element %d", seed, e)
            .isCloseTo(Strategies.value(truth, expected.chance, e, a), CLOSE);
      }
    }
    for (int k = 0; k < truth.to.length; k++) {
      Link link = truth.scenario.links().get(k);
      assertThat(play.chance(k))
          .as("seed %d %s", seed, link.key())
          .isCloseTo(expected.chance[k], CLOSE);
    }
    for (int a = 0; a < truth.actors; a++) {
      assertThat(play.payoff(a)).isCloseTo(stories.payoff(a), CLOSE);
    }
  }
}
