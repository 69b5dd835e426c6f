package nextmove.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
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
import org.junit.jupiter.api.Test;

/// Loops as absorbing Markov chains with published answers.
class LoopsTest {
  /// Gambler's ruin: from i of N, the chance of N before 0 is (1 - (q/p)^i) / (1 - (q/p)^N)
  /// (Feller, An Introduction to Probability Theory and Its Applications I, chapter XIV.2, for p
  /// not q).
  @Test
  void theGamblerIsRuinedAsOftenAsFellerSays() {
    double p = 0.48;
    int n = 10;
    Compiled map = new Compiled(new Index(gambler(n, p, 3)));
    Play play = Outlook.of(map);
    double ratio = (1 - p) / p;
    double won = (1 - Math.pow(ratio, 3)) / (1 - Math.pow(ratio, n));
    assertThat(play.reach(map.index().position("s10"))).isCloseTo(won, within(1e-12));
    assertThat(play.reach(map.index().position("s0"))).isCloseTo(1 - won, within(1e-12));
    // From 3, state 7 is met at least once as often as 7 is won with 7 as the goal.
    double seven = (1 - Math.pow(ratio, 3)) / (1 - Math.pow(ratio, 7));
    assertThat(play.reach(map.index().position("s7"))).isCloseTo(seven, within(1e-12));
    // The expected duration of play, Feller XIV.3: i/(q-p) - N/(q-p) (1-(q/p)^i)/(1-(q/p)^N).
    double steps = 3 / (1 - 2 * p) - n / (1 - 2 * p) * won;
    assertThat(play.payoff(0)).isCloseTo(steps, within(1e-9));
  }

  @Test
  void aLoopThatIsReachedAndNeverLeftIsRefusedByName() {
    List<Element> elements =
        List.of(new Event("a", ""), new Event("b", ""), new Consequence("c", ""));
    List<Link> links = List.of(new Link("a", "b"), new Link("b", "a"));
    Index index = new Index(Scenario.EMPTY.withMap(elements, links));
    Compiled map = new Compiled(index, Given.NOTHING.withStart("a"));
    assertThatThrownBy(() -> Outlook.of(map))
        .isInstanceOfSatisfying(
            Impossible.class, e -> assertThat(e.names()).containsExactly("a", "b"));
    Play play = Outlook.of(new Compiled(index, Given.NOTHING.withStart("c")));
    assertThat(play.reach(2)).isEqualTo(1);
    assertThat(play.reach(0)).isZero();
  }

  /// States 0 to n, of which all between are events that pay 1 a visit.
  private static Scenario gambler(int n, double p, int start) {
    List<Element> elements = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    Payoffs step = Payoffs.NONE.with("clock", new Payoffs.Amount(Num.ONE));
    for (int i = 0; i <= n; i++) {
      boolean ends = i == 0 || i == n;
      elements.add(ends ? new Consequence("s" + i, "") : new Event("s" + i, "").withPayoffs(step));
      if (!ends) {
        links.add(new Link("s" + i, "s" + (i + 1)).withLikelihood(new Likelihood.Exact(Num.of(p))));
        links.add(
            new Link("s" + i, "s" + (i - 1)).withLikelihood(new Likelihood.Exact(Num.of(1 - p))));
      }
    }
    return Scenario.EMPTY
        .withActors(List.of(new Actor("clock", "Clock")))
        .withMap(elements, links)
        .withStart("s" + start);
  }
}
