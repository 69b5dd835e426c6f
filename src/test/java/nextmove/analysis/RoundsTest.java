package nextmove.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nextmove.analysis.RandomScenario.Case;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// Holds play in rounds against the map written out with a copy for each round.
class RoundsTest {
  private static final Offset<Double> CLOSE = within(1e-8);

  @Test
  void playInRoundsIsPlayOnTheMapWrittenOut() {
    int compared = 0;
    for (int seed = 0; seed < StoriesTest.SEEDS; seed++) {
      Case c = RandomScenario.looped(seed);
      Compiled map = c.compiled();
      Truth truth = c.truth();
      if (!map.hasLoops() || isEndless(truth)) {
        continue;
      }
      compared++;
      Rounds rounds = new Rounds(c, 1 + seed % 3);
      Play judged = Outlook.of(map);
      Strategies strictly = new Strategies(rounds.unrolled, Strategies::strictly);
      Incentives incentives = Incentives.of(map, judged, rounds.rounds, Cancellation.NEVER);
      assertPlay(incentives.play(), truth, rounds, strictly, seed);
      for (int decision : incentives.decisions()) {
        assertThat(incentives.best(decision))
            .as("seed %d", seed)
            .isEqualTo(
                Truth.greatest(strictly.worths(decision)).stream()
                    .map(truth.out.get(decision)::get)
                    .toList());
      }
      double lambda = seed % 2 == 0 ? 1 : 0.2;
      Logit logit = Logit.of(map, judged, lambda, rounds.rounds, Cancellation.NEVER);
      Strategies leaning = new Strategies(rounds.unrolled, Strategies.leaning(lambda));
      assertPlay(logit.play(), truth, rounds, leaning, seed);
    }
    assertThat(compared).isGreaterThan(800);
  }

  private static boolean isEndless(Truth truth) {
    for (double value : new Chain(truth, truth.point).values(0)) {
      if (Double.isNaN(value)) {
        return true;
      }
    }
    return false;
  }

  /// The first of all copies are those with all rounds to go: they stand where the originals stand.
  private static void assertPlay(
      Play play, Truth truth, Rounds rounds, Strategies expected, int seed) {
    for (int e = 0; e < truth.elements; e++) {
      assertThat(play.reach(e))
          .as("seed %d element %d", seed, e)
          .isCloseTo(rounds.hit(e, expected.chance), CLOSE);
    }
    for (int a = 0; a < truth.actors; a++) {
      double payoff = Strategies.value(rounds.unrolled, expected.chance, rounds.unrolled.start, a);
      assertThat(play.payoff(a)).as("seed %d", seed).isCloseTo(payoff, CLOSE);
    }
    for (int k = 0; k < truth.to.length; k++) {
      assertThat(play.chance(k))
          .as("seed %d link %d", seed, k)
          .isCloseTo(expected.chance[k], CLOSE);
    }
  }
}
