package nextmove.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import nextmove.model.Actor;
import nextmove.model.Consequence;
import nextmove.model.Element;
import nextmove.model.Event;
import nextmove.model.Index;
import nextmove.model.Likelihood;
import nextmove.model.Link;
import nextmove.model.Num;
import nextmove.model.Payoffs;
import nextmove.model.Scenario;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class EliminationTest {
  /// Both solve the same loops; the dense way is held to published answers elsewhere.
  @Test
  void elementByElementALoopIsWhatItIsAsALinearSystem() {
    int compared = 0;
    for (int seed = 0; seed < 60; seed++) {
      Compiled map = new Compiled(new Index(Wild.scenario(seed, 10 + seed, true)));
      for (int i = 0; i < map.numbering.loopStart.length; i++) {
        Loop loop =
            new Loop(
                map,
                map.point,
                map.numbering.loopStart[i],
                map.numbering.loopEnd[i],
                Cancellation.NEVER);
        if (loop.trapped(ones(loop.end), 0).length > 0) {
          continue;
        }
        compared++;
        Elimination found = new Elimination(map, map.point, loop, Cancellation.NEVER);
        assertThat(found.returns()).containsExactly(loop.returns(), within(1e-9));
        double[] flow = new double[loop.end - loop.from];
        flow[seed % flow.length] = 1;
        double[] visits = flow.clone();
        loop.visits(flow, loop.from);
        found.visits(visits);
        assertThat(visits).containsExactly(flow, within(1e-9));
        double[] value = new double[map.elements * 2];
        Arrays.setAll(value, k -> k % 7 - 3);
        double[] inside = Arrays.copyOfRange(value, 2 * loop.from, 2 * loop.end);
        loop.outside(value, 2, inside);
        found.values(inside, 2);
        loop.values(value, 2);
        assertThat(inside)
            .containsExactly(Arrays.copyOfRange(value, 2 * loop.from, 2 * loop.end), within(1e-9));
      }
    }
    assertThat(compared).isGreaterThan(30);
  }

  private static double[] ones(int length) {
    double[] ones = new double[length];
    Arrays.fill(ones, 1);
    return ones;
  }

  /// The fair game: from i of N the chance of j before 0 is i / j, and the game lasts i (N - i)
  /// steps (Feller, An Introduction to Probability Theory and Its Applications I, chapter XIV).
  @Test
  void aWalkOverTwentyThousandStatesTakesSecondsAndIsAsFellerSays() {
    int n = 20_000;
    int start = 7_000;
    Compiled map = new Compiled(new Index(walk(n, start)));
    Play play = Assertions.assertTimeoutPreemptively(Duration.ofMinutes(3), () -> Outlook.of(map));
    for (int j : new int[] {start + 1, 10_000, 15_000, n}) {
      assertThat(play.reach(map.index().position("s" + j)))
          .isCloseTo((double) start / j, within(1e-9));
    }
    assertThat(play.reach(map.index().position("s0"))).isCloseTo(0.65, within(1e-9));
    assertThat(play.reach(map.index().position("s1000")))
        .isCloseTo((n - start) / (n - 1000.0), within(1e-9));
    assertThat(play.payoff(0)).isCloseTo((double) start * (n - start), within(1e-3));
  }

  @Test
  void whoDoesNotWaitStopsIt() {
    Compiled map = new Compiled(new Index(walk(2_000, 700)));
    Cancellation stop =
        () -> {
          throw new CancellationException();
        };
    assertThatThrownBy(() -> Outlook.of(map, stop)).isInstanceOf(CancellationException.class);
  }

  private static Scenario walk(int n, int start) {
    List<Element> elements = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    Payoffs step = Payoffs.NONE.with("clock", new Payoffs.Amount(Num.ONE));
    Likelihood half = new Likelihood.Exact(new Num("0.5"));
    for (int i = 0; i <= n; i++) {
      boolean ends = i == 0 || i == n;
      elements.add(ends ? new Consequence("s" + i, "") : new Event("s" + i, "").withPayoffs(step));
      if (!ends) {
        links.add(new Link("s" + i, "s" + (i + 1)).withLikelihood(half));
        links.add(new Link("s" + i, "s" + (i - 1)).withLikelihood(half));
      }
    }
    return Scenario.EMPTY
        .withActors(List.of(new Actor("clock", "Clock")))
        .withMap(elements, links)
        .withStart("s" + start);
  }
}
