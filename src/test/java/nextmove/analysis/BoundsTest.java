package nextmove.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
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
import nextmove.model.Resolution;
import nextmove.model.Scenario;
import org.junit.jupiter.api.Test;

class BoundsTest {
  /// What two thirds at most can have, the best gets first: 0.2..0.6 for 10, 0.1..0.5 for 4, the
  /// rest for 0. At best 0.6 x 10 + 0.4 x 4, at worst 0.2 x 10 + 0.1 x 4.
  @Test
  void theBestBranchIsFilledFirst() {
    Compiled map = map(fan(range(0.2, 0.6), range(0.1, 0.5), Likelihood.REST));
    Interval payoff = Bounds.payoff(map, 0, Cancellation.NEVER);
    assertThat(payoff.hi()).isCloseTo(7.6, within(1e-12));
    assertThat(payoff.lo()).isCloseTo(2.4, within(1e-12));
    Interval rest = Bounds.reach(map, 3, Cancellation.NEVER);
    assertThat(rest.hi()).isCloseTo(0.7, within(1e-12));
    assertThat(rest.lo()).isCloseTo(0, within(1e-12));
  }

  @Test
  void whatCannotAddUpCountsAsNormalised() {
    Compiled map = map(fan(range(0.8, 1), range(0.8, 1), new Likelihood.Exact(Num.of(0.2))));
    Interval first = Bounds.reach(map, 1, Cancellation.NEVER);
    assertThat(first.lo()).isCloseTo(0.45, within(1e-12));
    assertThat(first.hi()).isCloseTo(0.45, within(1e-12));
  }

  /// A round gives 1 and goes on with 0.5 to 0.8: 1 / (1 - p) rounds.
  @Test
  void aLoopIsPlayedAsOftenAsItsBoundsAllow() {
    Interval rounds = Bounds.payoff(map(rounds(range(0.5, 0.8))), 0, Cancellation.NEVER);
    assertThat(rounds.lo()).isCloseTo(2, within(1e-12));
    assertThat(rounds.hi()).isCloseTo(5, within(1e-12));
  }

  @Test
  void aLoopThatNeedNeverBeLeftHasNoUpperBoundAndMayNeverReachItsExit() {
    Compiled map = map(rounds(Likelihood.REST));
    assertThat(Bounds.payoff(map, 0, Cancellation.NEVER))
        .isEqualTo(new Interval(1, Double.POSITIVE_INFINITY));
    assertThat(Bounds.reach(map, 2, Cancellation.NEVER)).isEqualTo(new Interval(0, 1));
    assertThat(Bounds.reach(map, 1, Cancellation.NEVER)).isEqualTo(new Interval(0, 1));
    assertThat(Bounds.reach(map, 0, Cancellation.NEVER)).isEqualTo(new Interval(1, 1));
  }

  @Test
  void aLoopThatCanNeverBeLeftIsRefusedByName() {
    Scenario scenario = rounds(new Likelihood.Exact(Num.ONE));
    Given pinned = Given.NOTHING.with(new Link.Key("again", "more"));
    Compiled map = new Compiled(new Index(scenario), pinned);
    assertThatThrownBy(() -> Bounds.payoff(map, 0, Cancellation.NEVER))
        .isInstanceOfSatisfying(
            Impossible.class, e -> assertThat(e.names()).containsExactly("again", "more"));
    assertThat(Bounds.reach(map, 2, Cancellation.NEVER)).isEqualTo(new Interval(0, 0));
  }

  /// An optimum lies at a corner: some order in which the links of each element are filled.
  @Test
  void noCornerOfTheBoundsIsBeyondThem() {
    int compared = 0;
    for (int seed = 0; seed < 400; seed++) {
      Compiled map = map(Wild.scenario(seed, 4 + seed % 4, seed % 2 == 0));
      List<List<double[]>> corners = corners(map);
      if (corners.stream().mapToInt(List::size).reduce(1, (a, b) -> a * b) > 3000) {
        continue;
      }
      compared++;
      for (int e = 0; e < map.elements; e++) {
        double[] gain = new double[map.elements];
        gain[map.rank(e)] = 1;
        assertBounds(
            Bounds.reach(map, e, Cancellation.NEVER), map, corners, gain, map.rank(e), seed);
      }
      for (int a = 0; a < map.actors; a++) {
        double[] gain = new double[map.elements];
        for (int r = 0; r < map.elements; r++) {
          gain[r] = map.own[r * map.actors + a];
        }
        try {
          assertBounds(Bounds.payoff(map, a, Cancellation.NEVER), map, corners, gain, -1, seed);
        } catch (Impossible never) {
          assertThatThrownBy(() -> Outlook.of(map)).isInstanceOf(Impossible.class);
        }
      }
    }
    assertThat(compared).isGreaterThan(200);
  }

  private static void assertBounds(
      Interval found,
      Compiled map,
      List<List<double[]>> corners,
      double[] gain,
      int goal,
      int seed) {
    double lo = Double.POSITIVE_INFINITY;
    double hi = Double.NEGATIVE_INFINITY;
    int[] at = new int[map.elements];
    int r = 0;
    while (r < map.elements) {
      double value = value(map, corners, at, gain, goal);
      lo = Math.min(lo, Double.isNaN(value) ? lo : value);
      hi = Math.max(hi, Double.isNaN(value) ? hi : value);
      for (r = 0; r < map.elements && ++at[r] == corners.get(r).size(); r++) {
        at[r] = 0;
      }
    }
    if (Double.isFinite(found.lo()) && Double.isFinite(lo)) {
      assertThat(found.lo()).as("seed %d goal %d", seed, goal).isCloseTo(lo, within(1e-9));
    }
    if (Double.isFinite(found.hi()) && Double.isFinite(hi)) {
      assertThat(found.hi()).as("seed %d goal %d", seed, goal).isCloseTo(hi, within(1e-9));
    }
  }

  /// What is gathered from the start on, step by step until nothing moves; NaN if that goes on.
  private static double value(
      Compiled map, List<List<double[]>> corners, int[] at, double[] gain, int goal) {
    double[] here = new double[map.elements];
    here[map.start] = 1;
    double value = 0;
    double moving = 1;
    for (int step = 0; step < 3000 && moving > 1e-13; step++) {
      double[] next = new double[map.elements];
      moving = 0;
      for (int r = 0; r < map.elements; r++) {
        value += here[r] * gain[r];
        for (int i = 0; r != goal && i < corners.get(r).get(at[r]).length; i++) {
          double p = here[r] * corners.get(r).get(at[r])[i];
          next[map.target[map.first[r] + i]] += p;
          moving += p;
        }
      }
      here = next;
    }
    return goal < 0 && moving > 1e-13 ? Double.NaN : value;
  }

  private static List<List<double[]>> corners(Compiled map) {
    List<List<double[]>> all = new ArrayList<>();
    for (int r = 0; r < map.elements; r++) {
      int begin = map.first[r];
      int end = map.first[r + 1];
      List<double[]> corners = new ArrayList<>();
      double[] lo = Arrays.copyOfRange(map.lo, begin, end);
      if (map.irreconcilable[r]) {
        corners.add(Arrays.copyOfRange(map.point, begin, end));
      } else {
        fill(lo, Arrays.copyOfRange(map.hi, begin, end), 1 - Arrays.stream(lo).sum(), 0, corners);
      }
      all.add(corners);
    }
    return all;
  }

  private static void fill(
      double[] p, double[] hi, double left, int filled, List<double[]> corners) {
    if (left <= Resolution.TOLERANCE || filled == (1 << p.length) - 1) {
      if (corners.stream().noneMatch(c -> Arrays.equals(c, p))) {
        corners.add(p);
      }
      return;
    }
    for (int i = 0; i < p.length; i++) {
      if ((filled & 1 << i) == 0) {
        double more = Math.min(hi[i] - p[i], left);
        double[] q = p.clone();
        q[i] += more;
        fill(q, hi, left - more, filled | 1 << i, corners);
      }
    }
  }

  private static Compiled map(Scenario scenario) {
    return new Compiled(new Index(scenario));
  }

  private static Likelihood range(double lo, double hi) {
    return new Likelihood.Range(Num.of(lo), Num.of(hi));
  }

  /// One event with three answers that pay 10, 4 and nothing.
  private static Scenario fan(Likelihood ten, Likelihood four, Likelihood nothing) {
    List<Element> elements =
        List.of(
            new Event("e", ""),
            new Consequence("ten", "").withPayoffs(pays(10)),
            new Consequence("four", "").withPayoffs(pays(4)),
            new Consequence("nothing", ""));
    List<Link> links =
        List.of(
            new Link("e", "ten").withLikelihood(ten),
            new Link("e", "four").withLikelihood(four),
            new Link("e", "nothing").withLikelihood(nothing));
    return Scenario.EMPTY.withActors(List.of(new Actor("x", "X"))).withMap(elements, links);
  }

  private static Scenario rounds(Likelihood again) {
    List<Element> elements =
        List.of(
            new Event("again", "").withPayoffs(pays(1)),
            new Consequence("more", ""),
            new Consequence("out", ""));
    List<Link> links =
        List.of(
            new Link("again", "more").withLikelihood(again),
            new Link("again", "out").withLikelihood(Likelihood.REST),
            new Link("more", "again"));
    return Scenario.EMPTY
        .withActors(List.of(new Actor("x", "X")))
        .withMap(elements, links)
        .withStart("again");
  }

  private static Payoffs pays(double amount) {
    return Payoffs.NONE.with("x", new Payoffs.Amount(Num.of(amount)));
  }
}
