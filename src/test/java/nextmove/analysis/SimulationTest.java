package nextmove.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import nextmove.model.Link;
import org.junit.jupiter.api.Test;

/// Distributions that are known in closed form, within four standard errors.
class SimulationTest {
  private static final int DRAWS = 20_000;

  private static Simulation simulate(Compiled map, int draws, String... ends) {
    List<Integer> positions = Arrays.stream(ends).map(map.index()::position).toList();
    return Simulation.of(map, draws, 1, positions, 20, Cancellation.NEVER);
  }

  private static void isAbout(double actual, double expected, double sd) {
    assertThat(actual).isCloseTo(expected, within(4 * sd / Math.sqrt(DRAWS)));
  }

  @Test
  void aRangeIsDrawnUniformlyAndTheRestFollows() {
    Compiled map =
        new Draft("us")
            .event("e")
            .end("a", "10")
            .end("b", "-2..4")
            .link("e", "a", "0.2..0.6")
            .link("e", "b", "rest")
            .compiled();
    Simulation s = simulate(map, DRAWS, "a", "b");
    double sd = 0.4 / Math.sqrt(12);
    Spread a = s.reach().getFirst();
    isAbout(a.mean(), 0.4, sd);
    assertThat(a.sd()).isCloseTo(sd, within(0.002));
    assertThat(a.p05()).isCloseTo(0.22, within(0.005));
    assertThat(a.p50()).isCloseTo(0.4, within(0.01));
    assertThat(a.p95()).isCloseTo(0.58, within(0.005));
    assertThat(s.reach().getLast().mean()).isCloseTo(1 - a.mean(), within(1e-12));
    // x 10 + (1 - x) y, with x and y apart: 4 + 0.6 on average.
    isAbout(s.payoffs().getFirst().mean(), 4.6, 2);
    assertThat(a.draws()).hasSize(DRAWS).isSorted();
    assertThat(Arrays.stream(a.histogram(0.2, 0.6, 4)).sum()).isEqualTo(DRAWS);
    assertThat(Arrays.stream(a.histogram(0.2, 0.6, 4)).boxed())
        .allMatch(count -> Math.abs(count - DRAWS / 4) < 300);
  }

  @Test
  void whatIsUnstatedIsSplitUniformlyOverTheSimplex() {
    Compiled map =
        new Draft()
            .event("e")
            .end("a")
            .end("b")
            .end("c")
            .link("e", "a", "")
            .link("e", "b", "")
            .link("e", "c", "")
            .compiled();
    // Each share is beta distributed with 1 and 2: F(x) = 1 - (1 - x)^2.
    for (Spread share : simulate(map, DRAWS, "a", "b", "c").reach()) {
      isAbout(share.mean(), 1 / 3.0, Math.sqrt(2 / 36.0));
      assertThat(share.sd()).isCloseTo(Math.sqrt(2 / 36.0), within(0.005));
      assertThat(share.p50()).isCloseTo(1 - Math.sqrt(0.5), within(0.01));
      assertThat(share.p95()).isCloseTo(1 - Math.sqrt(0.05), within(0.01));
    }
  }

  @Test
  void severalRestsSplitWhatIsLeft() {
    Compiled map =
        new Draft()
            .event("e")
            .end("a")
            .end("b")
            .end("c")
            .link("e", "a", "0.4")
            .link("e", "b", "rest")
            .link("e", "c", "rest")
            .compiled();
    Simulation s = simulate(map, DRAWS, "a", "b");
    assertThat(s.reach().getFirst().draws()).containsOnly(0.4);
    assertThat(s.reach().getFirst().sd()).isZero();
    Spread b = s.reach().getLast();
    isAbout(b.mean(), 0.3, 0.6 / Math.sqrt(12));
    assertThat(b.p05()).isCloseTo(0.03, within(0.01));
    assertThat(b.p95()).isCloseTo(0.57, within(0.01));
  }

  @Test
  void anOptionIsBestAsOftenAsItPaysMost() {
    Compiled map =
        new Draft("us")
            .decision("d", "us")
            .option("risky", "0..1")
            .option("safe", "0.25")
            .option("as safe", "0.25")
            .link("d", "risky", "")
            .link("d", "safe", "")
            .link("d", "as safe", "")
            .compiled();
    Simulation s = simulate(map, DRAWS);
    assertThat(s.decisions()).containsExactly(0);
    isAbout(s.best()[0], 0.75, Math.sqrt(0.75 * 0.25));
    assertThat(s.best()[1]).isEqualTo(s.best()[2]).isCloseTo(1 - s.best()[0], within(1e-12));
  }

  @Test
  void inALoopEveryDrawIsALoopOfItsOwn() {
    Compiled map =
        new Draft("us")
            .event("e", "1")
            .event("again", "0")
            .end("out", "0")
            .link("e", "again", "0.2..0.6")
            .link("e", "out", "rest")
            .link("again", "e", "1")
            .compiled();
    // The mean of 1 / (1 - x) for x from 0.2 to 0.6.
    isAbout(simulate(map, DRAWS).payoffs().getFirst().mean(), Math.log(2) / 0.4, 0.36);
  }

  @Test
  void wordsAreDrawnInsideTheirRangesAndStillSumToOne() {
    Compiled map =
        new Draft()
            .event("e")
            .end("a")
            .end("b")
            .link("e", "a", "likely")
            .link("e", "b", "unlikely")
            .compiled();
    Simulation s = simulate(map, 2000, "a", "b");
    assertThat(Arrays.stream(s.reach().getFirst().draws()).boxed())
        .allMatch(p -> p >= 0.55 - 1e-9 && p <= 0.8 + 1e-9);
    assertThat(s.reach().getFirst().mean() + s.reach().getLast().mean()).isCloseTo(1, within(1e-9));
  }

  @Test
  void pinsStay() {
    Compiled free =
        new Draft().event("e").end("a").end("b").link("e", "a", "").link("e", "b", "").compiled();
    Given pin = Given.NOTHING.with(new Link.Key("e", "b"));
    Simulation s = simulate(new Compiled(free.index(), pin), 100, "a", "b");
    assertThat(s.reach().getFirst().draws()).containsOnly(0);
    assertThat(s.reach().getLast().draws()).containsOnly(1);
  }

  @Test
  void aDrawDependsOnTheSeedAndItsNumberAlone() {
    Draft draft = new Draft("us");
    draft.decision("d", "us");
    for (int i = 0; i < 20; i++) {
      draft.option("o" + i, "0..1").link("d", "o" + i, i % 2 == 0 ? "" : "0.01..0.05");
    }
    Compiled map = draft.compiled();
    List<Integer> ends = List.of(3, 4);
    List<String> seen = new ArrayList<>();
    for (int threads = 1; threads <= 3; threads++) {
      Simulation s =
          new Simulator(map, 1000, 7, ends, 20).run(threads, Cancellation.NEVER, _ -> {});
      seen.add(
          Arrays.toString(s.reach().getFirst().draws())
              + Arrays.toString(s.payoffs().getFirst().draws())
              + s.payoffs().getFirst().mean()
              + Arrays.toString(s.best()));
    }
    assertThat(seen.get(1)).isEqualTo(seen.get(0));
    assertThat(seen.get(2)).isEqualTo(seen.get(0));
    Spread few = Simulation.of(map, 30, 7, ends, 20, Cancellation.NEVER).reach().getFirst();
    Spread many = Simulation.of(map, 60, 7, ends, 20, Cancellation.NEVER).reach().getFirst();
    assertThat(many.draws()).contains(few.draws());
    Spread other = Simulation.of(map, 30, 8, ends, 20, Cancellation.NEVER).reach().getFirst();
    assertThat(other.draws()).doesNotContain(few.draws()[0]);
  }

  @Test
  void itStopsWhenItIsToldTo() {
    Compiled map = new Draft().event("e").end("a").link("e", "a", "").compiled();
    Cancellation late =
        new Cancellation() {
          private int asked;

          @Override
          public void check() {
            if (++asked > 2) {
              throw new CancellationException();
            }
          }
        };
    assertThatThrownBy(() -> Simulation.of(map, 10_000_000, 1, List.of(1), 20, late))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void aLoopThatIsNeverLeftIsRefused() {
    Compiled map =
        new Draft()
            .event("s")
            .event("a")
            .event("b")
            .link("s", "a", "")
            .link("a", "b", "")
            .link("b", "a", "")
            .compiled();
    assertThatThrownBy(() -> simulate(map, 100)).isInstanceOf(Impossible.class);
  }
}
