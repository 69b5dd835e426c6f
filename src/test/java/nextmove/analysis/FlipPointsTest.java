package nextmove.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nextmove.model.Actor;
import nextmove.model.Consequence;
import nextmove.model.Decision;
import nextmove.model.Element;
import nextmove.model.Event;
import nextmove.model.Index;
import nextmove.model.Likelihood;
import nextmove.model.Link;
import nextmove.model.Num;
import nextmove.model.Payoffs;
import nextmove.model.Scenario;
import org.junit.jupiter.api.Test;

class FlipPointsTest {
  private static final int ROUNDS = 3;

  /// The answer where the story may never end.
  private static final List<Integer> ENDLESS = List.of();

  /// The gamble gives 10 p, the sure thing 4: they tie at 0.4.
  @Test
  void aGambleIsTakenFromTheChanceOnAtWhichItPays() {
    List<Flip> flips = flips(gamble(0.3, 3.5, 4.5), "d");
    assertThat(flips).hasSize(3);
    Flip win = flips.getFirst();
    assertThat(win.at()).isCloseTo(0.4, within(1e-12));
    assertThat(win.best()).containsExactly(1);
    Flip sure = flips.getLast();
    assertThat(sure.at()).isCloseTo(3, within(1e-12));
    assertThat(sure.best()).containsExactly(1);
  }

  @Test
  void whereOptionsTieAnyNudgeDecides() {
    List<Flip> flips = flips(gamble(0.4, 4, 4), "d");
    assertThat(flips).allSatisfy(f -> assertThat(f.at()).isEqualTo(f.now()));
    assertThat(flips.getFirst().best()).containsExactly(1);
  }

  /// Another actor further on takes another way from 0.5 on, and values jump.
  @Test
  void whatAnotherActorAnswersMayTurnTheBestOptionAtAJump() {
    List<Element> elements =
        List.of(
            new Decision("d", "", "x"),
            new Consequence("go", ""),
            new Consequence("stay", "").withPayoffs(pays("x", 1, 1)),
            new Decision("other", "", "y"),
            new Consequence("good", "").withPayoffs(pays("x", 2, 2)),
            new Consequence("bad", "").withPayoffs(pays("y", 0, 1)));
    List<Link> links =
        List.of(
            new Link("d", "go"),
            new Link("d", "stay"),
            new Link("go", "other"),
            new Link("other", "good"),
            new Link("other", "bad"));
    Scenario scenario =
        Scenario.EMPTY
            .withActors(List.of(new Actor("x", ""), new Actor("y", "")))
            .withMap(elements, links);
    List<Flip> flips = flips(scenario, "d");
    // Now 0.5 for 'bad', so 'other' takes it and x stays; below 0 'other' takes 'good'; right at 0
    // both tie, and it takes the first.
    assertThat(flips).containsExactly(new Flip.OfPayoff(5, 1, 0.5, 0, List.of(1)));
  }

  /// Small steps outwards on both sides, each in a scenario of its own.
  @Test
  void nothingTurnsBeforeAFlipAndSomethingTurnsThere() {
    int found = 0;
    int quiet = 0;
    for (int seed = 0; seed < 250; seed++) {
      Index index = new Index(Wild.scenario(seed, 5 + seed % 4, seed % 3 == 0));
      Compiled map = new Compiled(index);
      Play judged;
      try {
        judged = Outlook.of(map);
      } catch (Impossible never) {
        continue;
      }
      for (int d : Incentives.decisions(map)) {
        List<Flip> flips = FlipPoints.of(map, judged, d, ROUNDS, Cancellation.NEVER);
        List<Integer> best = best(index.scenario(), d);
        for (int k = 0; k < index.linkCount(); k++) {
          int at = k;
          int from = index.from(k);
          int r = map.rank(from);
          if (index.outDegree(from) > 1 && map.mover[r] < 0) {
            Optional<Flip> flip =
                flips.stream()
                    .filter(f -> f instanceof Flip.OfLikelihood l && l.link() == at)
                    .findFirst();
            found += flip.isPresent() ? 1 : 0;
            quiet += flip.isPresent() ? 0 : 1;
            check(
                flip,
                map.point[map.slot(k)],
                0,
                1,
                x -> Wild.likelihood(map, at, x),
                d,
                best,
                seed);
          }
        }
        for (Compiled.PayoffRange range : map.payoffRanges) {
          int element = map.position(range.rank());
          Optional<Flip> flip =
              flips.stream()
                  .filter(f ->
                      f instanceof Flip.OfPayoff p
                          && p.element() == element
                          && p.actor() == range.actor())
                  .findFirst();
          found += flip.isPresent() ? 1 : 0;
          quiet += flip.isPresent() ? 0 : 1;
          double now = (range.lo() + range.hi()) / 2;
          check(
              flip,
              now,
              now - 40,
              now + 40,
              x -> Wild.payoff(index.scenario(), element, range.actor(), x),
              d,
              best,
              seed);
        }
      }
    }
    assertThat(found).isGreaterThan(200);
    assertThat(quiet).isGreaterThan(200);
  }

  private interface Changed {
    Scenario at(double x);
  }

  private static void check(
      Optional<Flip> flip,
      double now,
      double least,
      double most,
      Changed changed,
      int decision,
      List<Integer> best,
      int seed) {
    double free = flip.map(f -> Math.abs(f.at() - now)).orElse(Double.POSITIVE_INFINITY);
    for (int i = 0; i <= 24; i++) {
      double x = least + (most - least) * i / 24;
      if (Math.abs(x - now) < free - 1e-6) {
        assertThat(best(changed.at(x), decision))
            .as("seed %d decision %d at %s: %s", seed, decision, x, flip)
            .isIn(best, ENDLESS);
      }
    }
    if (flip.isPresent()) {
      double at = flip.get().at();
      double nudge = Math.max(1e-5, 1e-5 * Math.abs(at));
      List<List<Integer>> answers = new ArrayList<>();
      for (double x : new double[] {at, at - nudge, at + nudge}) {
        if (x >= least || most > 1) {
          answers.add(best(changed.at(most > 1 ? x : Math.clamp(x, 0, 1)), decision));
        }
      }
      assertThat(answers)
          .as("seed %d decision %d: %s, was %s", seed, decision, flip, best)
          .contains(flip.get().best());
      assertThat(flip.get().best()).isNotEqualTo(best);
    }
  }

  private static List<Integer> best(Scenario scenario, int decision) {
    Compiled map = new Compiled(new Index(scenario));
    try {
      Incentives incentives = Incentives.of(map, Outlook.of(map), ROUNDS, Cancellation.NEVER);
      return incentives.best(decision).stream().map(k -> map.index().to(k)).toList();
    } catch (Impossible never) {
      return ENDLESS;
    }
  }

  private static List<Flip> flips(Scenario scenario, String decision) {
    Compiled map = new Compiled(new Index(scenario));
    int at = map.index().position(decision);
    return FlipPoints.of(map, Outlook.of(map), at, ROUNDS, Cancellation.NEVER);
  }

  private static Scenario gamble(double p, double low, double high) {
    List<Element> elements =
        List.of(
            new Decision("d", "", "x"),
            new Event("dare", ""),
            new Consequence("sure", "").withPayoffs(pays("x", low, high)),
            new Consequence("won", "").withPayoffs(pays("x", 10, 10)),
            new Consequence("lost", ""));
    List<Link> links =
        List.of(
            new Link("d", "dare"),
            new Link("d", "sure"),
            new Link("dare", "won").withLikelihood(new Likelihood.Exact(Num.of(p))),
            new Link("dare", "lost").withLikelihood(Likelihood.REST));
    return Scenario.EMPTY.withActors(List.of(new Actor("x", ""))).withMap(elements, links);
  }

  private static Payoffs pays(String actor, double lo, double hi) {
    Num low = Num.of(lo);
    return Payoffs.NONE.with(actor, new Payoffs.Amount(low, lo == hi ? low : Num.of(hi)));
  }
}
