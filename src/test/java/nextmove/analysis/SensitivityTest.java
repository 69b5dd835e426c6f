package nextmove.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import nextmove.analysis.Sensitivity.Input;
import nextmove.analysis.Sensitivity.Target;
import nextmove.model.Index;
import nextmove.model.Scenario;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SensitivityTest {
  private static final Offset<Double> CLOSE = within(1e-9);

  /// As defined: each input at each end in a scenario of its own, whose outlook is asked.
  @Test
  void everyInputGoesWhereAScenarioWithItWouldBe() {
    int compared = 0;
    for (int seed = 0; seed < 300; seed++) {
      Index index = new Index(Wild.scenario(seed, 4 + seed % 5, seed % 2 == 0));
      Compiled map = new Compiled(index);
      Play judged;
      try {
        judged = Outlook.of(map);
      } catch (Impossible never) {
        continue;
      }
      compared++;
      List<Target> targets = new ArrayList<>();
      for (int a = 0; a < map.actors; a++) {
        targets.add(new Target.OfPayoff(a));
      }
      for (int e = 0; e < map.elements; e++) {
        targets.add(new Target.OfReach(e));
      }
      for (Target target : targets) {
        Sensitivity found = Sensitivity.of(map, judged, target, Cancellation.NEVER);
        assertThat(found.base()).isEqualTo(of(judged, target));
        for (Input input : found.inputs()) {
          assertAt(map, target, input, input.low(), input.atLow(), seed);
          assertAt(map, target, input, input.high(), input.atHigh(), seed);
        }
      }
    }
    assertThat(compared).isGreaterThan(200);
  }

  private static void assertAt(
      Compiled map, Target target, Input input, double x, double found, int seed) {
    Scenario changed =
        switch (input) {
          case Input.OfLikelihood i -> Wild.likelihood(map, i.link(), x);
          case Input.OfPayoff i -> Wild.payoff(map.index().scenario(), i.element(), i.actor(), x);
        };
    try {
      double expected = of(Outlook.of(new Compiled(new Index(changed))), target);
      assertThat(found).as("%s %s seed %d", target, input, seed).isCloseTo(expected, CLOSE);
    } catch (Impossible never) {
      assertThat(target instanceof Target.OfReach || Double.isNaN(found)).isTrue();
    }
  }

  private static double of(Play play, Target target) {
    return switch (target) {
      case Target.OfReach(int element) -> play.reach(element);
      case Target.OfPayoff(int actor) -> play.payoff(actor);
    };
  }
}
