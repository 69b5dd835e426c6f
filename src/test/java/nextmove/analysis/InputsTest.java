package nextmove.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nextmove.analysis.Inputs.Input;
import nextmove.analysis.RandomScenario.Case;
import nextmove.analysis.Sensitivity.Input.OfLikelihood;
import nextmove.analysis.Sensitivity.Input.OfPayoff;
import nextmove.analysis.Sensitivity.Target;
import org.junit.jupiter.api.Test;

/// Holds what is said about a judgment that moves against the map with it moved.
class InputsTest {
  @Test
  void everyInputMovesTheTargetAsTheMovedMapSays() {
    for (int seed = 0; seed < StoriesTest.SEEDS; seed++) {
      assertSwings(RandomScenario.acyclic(seed), seed);
    }
  }

  @Test
  void everyInputInALoopMovesTheTargetAsTheMovedMapSays() {
    for (int seed = 0; seed < StoriesTest.SEEDS / 2; seed++) {
      Case c = RandomScenario.looped(seed);
      Truth truth = c.truth();
      if (!Double.isNaN(new Chain(truth, truth.point).values(0)[truth.start])) {
        assertSwings(c, seed);
      }
    }
  }

  private static void assertSwings(Case c, int seed) {
    Truth truth = c.truth();
    Compiled map = c.compiled();
    Inputs inputs = new Inputs(truth);
    Target target =
        seed % 2 == 0
            ? new Target.OfPayoff(seed % truth.actors)
            : new Target.OfReach(seed / 2 % truth.elements);
    Sensitivity found = Sensitivity.of(map, Outlook.of(map), target, Cancellation.NEVER);
    assertClose(found.base(), number(truth, target), seed);
    assertThat(found.inputs()).as("seed %d", seed).hasSize(inputs.all.size());
    double swing = Double.POSITIVE_INFINITY;
    Input last = null;
    for (Sensitivity.Input one : found.inputs()) {
      Input input = inputs.all.stream().filter(i -> isSame(one, i)).findFirst().orElseThrow();
      assertClose(one.low(), input.low(), seed);
      assertClose(one.high(), input.high(), seed);
      assertClose(one.atLow(), number(inputs.at(input, one.low()), target), seed);
      assertClose(one.atHigh(), number(inputs.at(input, one.high()), target), seed);
      boolean tie = Truth.tie(one.swing(), swing);
      assertThat(tie ? inFileOrder(last, input) : one.swing() < swing).as("seed %d", seed).isTrue();
      swing = one.swing();
      last = input;
    }
  }

  /// Likelihoods first.
  private static boolean inFileOrder(Input a, Input b) {
    return a == null
        || (a.link() >= 0
            ? b.link() < 0 || a.link() < b.link()
            : b.link() < 0 && a.element() <= b.element());
  }

  private static boolean isSame(Sensitivity.Input one, Input input) {
    return switch (one) {
      case OfLikelihood k -> k.link() == input.link();
      case OfPayoff p ->
          input.link() < 0 && p.element() == input.element() && p.actor() == input.actor();
    };
  }

  private static double number(Truth truth, Target target) {
    Chain chain = new Chain(truth, truth.point);
    return switch (target) {
      case Target.OfReach(int element) -> chain.hit(element)[truth.start];
      case Target.OfPayoff(int actor) -> chain.values(actor)[truth.start];
    };
  }

  private static void assertClose(double found, double expected, int seed) {
    boolean close = Math.abs(found - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
    assertThat(close || Double.isNaN(found) && Double.isNaN(expected))
        .as("seed %d: %s, not %s", seed, found, expected)
        .isTrue();
  }

  /// Goes outwards in small steps from where each input is, the game solved anew at each: no step
  /// nearer than a flip changes the best options; at a flip, or just beyond it, they do; and where
  /// no flip is named no step does.
  @Test
  void nothingFlipsBeforeAFlipPointAndSomethingDoesThere() {
    int flips = 0;
    int still = 0;
    for (int seed = 0; seed < 300; seed++) {
      Case c = RandomScenario.acyclic(seed);
      Truth truth = c.truth();
      Compiled map = c.compiled();
      Play judged = Outlook.of(map);
      Inputs inputs = new Inputs(truth);
      for (int decision = 0; decision < truth.elements; decision++) {
        if (truth.mover[decision] < 0 || truth.isEnd(decision)) {
          continue;
        }
        List<Flip> found = FlipPoints.of(map, judged, decision, 20, Cancellation.NEVER);
        flips += found.size();
        for (Input input : inputs.all) {
          boolean answered = input.link() >= 0 && truth.mover[input.element()] >= 0;
          Flip flip = found.stream().filter(f -> isSame(f, input)).findFirst().orElse(null);
          assertThat(answered && flip != null).isFalse();
          if (!answered) {
            assertFlip(inputs, input, decision, flip, seed);
            still += flip == null ? 1 : 0;
          }
        }
      }
    }
    assertThat(flips).isGreaterThan(200);
    assertThat(still).isGreaterThan(200);
  }

  static boolean isSame(Flip flip, Input input) {
    return switch (flip) {
      case Flip.OfLikelihood k -> k.link() == input.link();
      case Flip.OfPayoff p ->
          input.link() < 0 && p.element() == input.element() && p.actor() == input.actor();
    };
  }

  private static void assertFlip(Inputs inputs, Input input, int decision, Flip flip, int seed) {
    List<Integer> now = best(inputs, input, decision, input.now());
    boolean chance = input.link() >= 0;
    double reach = flip == null ? Double.POSITIVE_INFINITY : Math.abs(flip.at() - input.now());
    for (int step = 1; step < 50; step++) {
      double away = chance ? step / 49.0 : 0.03 * Math.pow(1.2, step);
      for (double x : new double[] {input.now() + away, input.now() - away}) {
        boolean inside = !chance || x >= 0 && x <= 1;
        if (inside && away < reach * (1 - 1e-7) - 1e-7) {
          assertThat(best(inputs, input, decision, x))
              .as("seed %d %s at %s", seed, input, x)
              .isEqualTo(now);
        }
      }
    }
    if (flip != null) {
      assertThat(flip.now()).isCloseTo(input.now(), within(1e-9));
      double nudge = 1e-6 * Math.max(1, Math.abs(flip.at()));
      List<List<Integer>> there =
          List.of(
              best(inputs, input, decision, flip.at()),
              best(inputs, input, decision, bound(chance, flip.at() + nudge)),
              best(inputs, input, decision, bound(chance, flip.at() - nudge)));
      assertThat(there).as("seed %d %s", seed, flip).contains(flip.best());
      assertThat(flip.best()).as("seed %d %s", seed, flip).isNotEqualTo(now);
    }
  }

  private static double bound(boolean chance, double x) {
    return chance ? Math.clamp(x, 0, 1) : x;
  }

  /// As elements, in file order.
  private static List<Integer> best(Inputs inputs, Input input, int decision, double x) {
    Truth moved = inputs.at(input, x);
    Strategies solved = new Strategies(moved, Strategies::strictly);
    return Truth.greatest(solved.worths(decision)).stream()
        .map(i -> moved.to[moved.out.get(decision).get(i)])
        .toList();
  }
}
