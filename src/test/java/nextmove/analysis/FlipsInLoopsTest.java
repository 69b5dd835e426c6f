package nextmove.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nextmove.analysis.Inputs.Input;
import nextmove.analysis.RandomScenario.Case;
import nextmove.model.Element;
import nextmove.model.Likelihood;
import nextmove.model.Link;
import nextmove.model.Num;
import nextmove.model.Payoffs;
import org.junit.jupiter.api.Test;

/// Holds flip points of maps with loops against maps that state what has moved, written out round
/// by round.
class FlipsInLoopsTest {
  private static final int ROUNDS = 2;

  @Test
  void nothingFlipsBeforeAFlipPointAndSomethingDoesThere() {
    int flips = 0;
    for (int seed = 0; seed < 80; seed++) {
      Case c = RandomScenario.looped(seed);
      Truth truth = c.truth();
      Compiled map = c.compiled();
      if (!map.hasLoops() || !isBounded(truth)) {
        continue;
      }
      for (int decision = 0; decision < truth.elements; decision++) {
        if (truth.mover[decision] >= 0 && !truth.isEnd(decision)) {
          List<Flip> found =
              FlipPoints.of(map, Outlook.of(map), decision, ROUNDS, Cancellation.NEVER);
          flips += found.size();
          for (Input input : new Inputs(truth).all) {
            if (input.link() < 0 || truth.mover[input.element()] < 0) {
              Flip flip =
                  found.stream().filter(f -> InputsTest.isSame(f, input)).findFirst().orElse(null);
              check(c, input, decision, flip, seed);
            }
          }
        }
      }
    }
    assertThat(flips).isGreaterThan(30);
  }

  /// Whether the story ends wherever it is, and soon: with hardly a way out values grow so large
  /// that rounding hides a tie.
  private static boolean isBounded(Truth truth) {
    for (double value : new Chain(truth, truth.point).values(0)) {
      if (!(Math.abs(value) < 1000)) {
        return false;
      }
    }
    return true;
  }

  private static void check(Case c, Input input, int decision, Flip flip, int seed) {
    List<Integer> now = best(c, input, decision, input.now());
    boolean chance = input.link() >= 0;
    double reach = flip == null ? Double.POSITIVE_INFINITY : Math.abs(flip.at() - input.now());
    for (int step = 1; step < 12; step++) {
      double away = chance ? step / 12.0 : 0.1 * Math.pow(1.7, step);
      for (double x : new double[] {input.now() + away, input.now() - away}) {
        boolean inside = !chance || x > 0 && x < 1;
        if (inside && away < reach * (1 - 1e-6) - 1e-6) {
          List<Integer> there = best(c, input, decision, x);
          assertThat(there.isEmpty() ? now : there)
              .as("seed %d %s at %s", seed, input, x)
              .isEqualTo(now);
        }
      }
    }
    if (flip != null) {
      double nudge = 1e-5 * Math.max(1, Math.abs(flip.at()));
      List<List<Integer>> there = new ArrayList<>();
      for (double x : new double[] {flip.at(), flip.at() + nudge, flip.at() - nudge}) {
        if (!chance || x >= 0 && x <= 1) {
          there.add(best(c, input, decision, x));
        }
      }
      assertThat(there.contains(List.of()) || there.contains(flip.best()))
          .as("seed %d %s %s", seed, flip, there)
          .isTrue();
      assertThat(flip.best()).as("seed %d %s", seed, flip).isNotEqualTo(now);
    }
  }

  /// As elements; empty where the story may never end.
  private static List<Integer> best(Case c, Input input, int decision, double x) {
    Case moved = moved(c, input, x);
    Truth truth = moved.truth();
    if (!isBounded(truth)) {
      return List.of();
    }
    Strategies solved = new Strategies(new Rounds(moved, ROUNDS).unrolled, Strategies::strictly);
    return Truth.greatest(solved.worths(decision)).stream()
        .map(i -> truth.to[truth.out.get(decision).get(i)])
        .toList();
  }

  /// The map in which the input is stated as `x`.
  private static Case moved(Case c, Input input, double x) {
    Truth truth = new Inputs(c.truth()).at(input, x);
    List<Element> elements = new ArrayList<>(c.scenario().elements());
    List<Link> links = new ArrayList<>(c.scenario().links());
    if (input.link() >= 0) {
      for (int k : truth.out.get(input.element())) {
        Num p = Num.of(truth.point[k]);
        links.set(k, links.get(k).withLikelihood(new Likelihood.Exact(p)));
      }
    } else {
      Element e = elements.get(input.element());
      String actor = c.scenario().actors().get(input.actor()).id();
      Payoffs payoffs = e.payoffs().with(actor, new Payoffs.Amount(Num.of(x)));
      elements.set(input.element(), e.withPayoffs(payoffs));
    }
    return new Case(c.scenario().withMap(elements, links), c.given());
  }
}
