package nextmove.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nextmove.analysis.RandomScenario.Case;
import nextmove.model.Kind;
import org.junit.jupiter.api.Test;

/// Holds what is drawn by lot against lots of our own.
class LotsTest {
  private static final int SAMPLES = 2000;

  private static Simulation simulation(Compiled map, Truth truth, long seed) {
    List<Integer> all = IntStream.range(0, truth.elements).boxed().toList();
    return Simulation.of(map, SAMPLES, seed, all, 20, Cancellation.NEVER);
  }

  /// Two simulations that know nothing of each other, within five standard errors of both.
  @Test
  void aSimulationAgreesWithAnother() {
    for (int seed = 0; seed < 30; seed++) {
      Case c = RandomScenario.acyclic(seed);
      Truth truth = c.truth();
      Simulation found = simulation(c.compiled(), truth, seed);
      double[][] reach = new double[truth.elements][SAMPLES];
      double[][] payoffs = new double[truth.actors][SAMPLES];
      double[] best = new double[truth.to.length];
      Random random = new Random(seed);
      for (int i = 0; i < SAMPLES; i++) {
        Truth drawn = Lots.draw(truth, random);
        double[] visits = new Chain(drawn, drawn.point).visits();
        for (int e = 0; e < truth.elements; e++) {
          reach[e][i] = visits[e];
          for (int a = 0; a < truth.actors; a++) {
            payoffs[a][i] += visits[e] * drawn.own[e][a];
          }
        }
        countBest(drawn, best);
      }
      for (int e = 0; e < truth.elements; e++) {
        assertAlike(found.reach().get(e), reach[e], seed);
      }
      for (int a = 0; a < truth.actors; a++) {
        assertAlike(found.payoffs().get(a), payoffs[a], seed);
      }
      for (int k = 0; k < best.length; k++) {
        double error = Math.sqrt(2 * 0.25 / SAMPLES);
        assertThat(found.best()[k]).as("seed %d", seed).isCloseTo(best[k], within(5 * error));
      }
    }
  }

  private static void countBest(Truth drawn, double[] best) {
    Strategies strictly = new Strategies(drawn, Strategies::strictly);
    for (int e = 0; e < drawn.elements; e++) {
      if (drawn.mover[e] >= 0 && !drawn.isEnd(e)) {
        for (int i : Truth.greatest(strictly.worths(e))) {
          best[drawn.out.get(e).get(i)] += 1.0 / SAMPLES;
        }
      }
    }
  }

  private static void assertAlike(Spread found, double[] drawn, int seed) {
    double mean = Arrays.stream(drawn).average().orElseThrow();
    double variance =
        Arrays.stream(drawn).map(x -> (x - mean) * (x - mean)).sum() / (drawn.length - 1);
    double error = Math.sqrt(2 * variance / drawn.length);
    assertThat(found.mean()).as("seed %d", seed).isCloseTo(mean, within(5 * error + 1e-9));
    // Distributions with few values far out need more draws for their breadth to settle.
    assertThat(found.sd())
        .as("seed %d", seed)
        .isCloseTo(Math.sqrt(variance), within(0.25 * Math.sqrt(variance) + 1e-9));
  }

  /// No draw is beyond what the ranges allow.
  @Test
  void noDrawLeavesTheRanges() {
    for (int seed = 0; seed < 30; seed++) {
      Case c = RandomScenario.acyclic(seed);
      Truth truth = c.truth();
      Compiled map = c.compiled();
      Simulation found = simulation(map, truth, seed);
      for (int e = 0; e < truth.elements; e++) {
        Interval bounds = Bounds.reach(map, e, Cancellation.NEVER);
        // Points that cannot sum to 1 count as exact for the bounds, but are drawn.
        if (!hasBent(truth)) {
          double[] draws = found.reach().get(e).draws();
          assertThat(draws[0]).as("seed %d", seed).isGreaterThanOrEqualTo(bounds.lo() - 1e-9);
          assertThat(draws[SAMPLES - 1])
              .as("seed %d", seed)
              .isLessThanOrEqualTo(bounds.hi() + 1e-9);
        }
      }
    }
  }

  private static boolean hasBent(Truth truth) {
    return IntStream.range(0, truth.elements).anyMatch(e -> truth.irreconcilable[e]);
  }

  @Test
  void anyNumberOfThreadsDrawsTheSame() {
    for (int seed = 0; seed < 10; seed++) {
      Case c = RandomScenario.acyclic(seed);
      Truth truth = c.truth();
      List<Integer> ends = List.of(0, truth.elements - 1);
      List<Simulation> runs = new ArrayList<>();
      for (int threads : new int[] {1, 2, 5}) {
        runs.add(
            new Simulator(c.compiled(), 300, seed, ends, 20)
                .run(threads, Cancellation.NEVER, _ -> {}));
      }
      assertThat(runs).usingRecursiveFieldByFieldElementComparator().containsOnly(runs.getFirst());
    }
  }

  /// Walks come by all that is likely, and by nothing that cannot be.
  @Test
  void playTestsComeByWhatCanBeReached() {
    for (int seed = 0; seed < 400; seed++) {
      Case c = seed % 2 == 0 ? RandomScenario.acyclic(seed) : RandomScenario.looped(seed);
      Truth truth = c.truth();
      PlayTest test = PlayTest.of(c.compiled(), 300, seed, Cancellation.NEVER);
      List<Integer> dead = new ArrayList<>();
      Chain chain = new Chain(truth, truth.point);
      for (int e = 0; e < truth.elements; e++) {
        double reach = chain.hit(e)[truth.start];
        boolean missed = test.neverReached().contains(e);
        assertThat(missed || chain.isReached(e)).as("seed %d element %d", seed, e).isTrue();
        assertThat(missed && reach > 0.06).as("seed %d element %d", seed, e).isFalse();
        Kind kind = truth.scenario.elements().get(e).kind();
        boolean open = kind == Kind.DECISION || kind == Kind.EVENT;
        if (open && truth.isEnd(e) && !missed) {
          dead.add(e);
        }
      }
      assertThat(test.deadEnds()).as("seed %d", seed).isEqualTo(dead);
      assertThat(test.coverage())
          .isCloseTo(1 - (double) test.neverReached().size() / truth.elements, within(1e-12));
      if (seed % 2 == 0) {
        assertThat(test.cutOff()).isZero();
      }
    }
  }
}
