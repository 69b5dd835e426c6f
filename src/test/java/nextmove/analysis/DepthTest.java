package nextmove.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import nextmove.model.Index;
import org.junit.jupiter.api.Test;

/// Nothing recurses over the depth of a map: a hundred thousand elements in a row, and in a ring,
/// fit into a stack of 256 KiB, whatever is asked.
class DepthTest {
  private static final int N = 100_000;

  /// Element `0` decides whether to go on to `e1`; half way an event may end the story; the last
  /// one leads out, and in a ring also back to `e1`.
  private static Draft row(boolean ring) {
    Draft draft = new Draft("a").decision("0", "a").option("stay", "0.5").option("e1");
    draft.link("0", "stay", "0.3").link("0", "e1", "0.7");
    int half = N / 2;
    for (int i = 2; i < N; i++) {
      String id = "e" + i;
      if (i == half || i == N - 1) {
        draft.event(id);
      } else {
        draft.end(id, i == 10 ? new String[] {"0..4"} : new String[0]);
      }
    }
    draft.end("aside", "-1").end("out", "1").event("e" + N);
    for (int i = 1; i < N; i++) {
      draft.link("e" + i, "e" + (i + 1), i == half ? "0.4..0.6" : i == N - 1 ? "0.8" : "");
    }
    draft.link("e" + half, "aside", "rest").link("e" + (N - 1), "out", "rest");
    draft.link("e" + N, "out", ring ? "0.5" : "1");
    return ring ? draft.link("e" + N, "e1", "0.5") : draft;
  }

  @Test
  void aHundredThousandInARow() throws InterruptedException {
    inASmallStack(() -> ask(row(false).index(), 1));
  }

  @Test
  void aHundredThousandInARing() throws InterruptedException {
    // Behind the half and the end: a story comes round with 0.5 x 0.8 x 0.5.
    inASmallStack(() -> ask(row(true).index(), 1 / (1 - 0.2)));
  }

  private static void inASmallStack(Runnable task) throws InterruptedException {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread thread = new Thread(null, task, "small", 256 * 1024);
    thread.setUncaughtExceptionHandler((_, e) -> failure.set(e));
    thread.start();
    thread.join();
    assertThat(failure.get()).isNull();
  }

  /// @param rounds how often `e1` is entered, if at all
  private static void ask(Index index, double rounds) {
    Compiled map = new Compiled(index);
    int out = index.position("out");
    double worth = rounds * (2 + 0.5 * -1 + 0.5 * (0.2 + 0.8 * (map.hasLoops() ? 0.5 : 1)));
    Play judged = Outlook.of(map);
    assertThat(judged.payoff(0)).isCloseTo(0.3 * 0.5 + 0.7 * worth, within(1e-9));
    double leaves = judged.reach(out) + judged.reach(index.position("aside"));
    assertThat(leaves).isCloseTo(0.7, within(1e-9));
    Totals totals = new Totals(judged);
    assertThat(totals.at(out, 0)).isGreaterThan(2.9);
    assertThat(Why.of(judged, 0, 0).total()).isEqualTo(judged.payoff(0));
    assertThat(Doubts.of(judged).valueAssumed(0)).isFalse();
    Incentives incentives = Incentives.of(map, judged, 20, Cancellation.NEVER);
    assertThat(incentives.play().payoff(0)).isCloseTo(worth, within(1e-6));
    assertThat(Logit.of(map, judged, 1, 20, Cancellation.NEVER).play().payoff(0))
        .isBetween(0.5, worth);
    assertThat(Surprise.of(judged, incentives).getFirst().givesUp()).isZero();
    List<LikelyPaths.Path> paths = LikelyPaths.of(map, 4, Cancellation.NEVER);
    assertThat(paths.get(0).probability()).isCloseTo(0.35, within(1e-12));
    assertThat(paths.get(1).probability()).isCloseTo(0.3, within(1e-12));
    Interval bounds = Bounds.payoff(map, 0, Cancellation.NEVER);
    assertThat(judged.payoff(0)).isBetween(bounds.lo(), bounds.hi());
    Interval reach = Bounds.reach(map, out, Cancellation.NEVER);
    assertThat(judged.reach(out)).isBetween(reach.lo(), reach.hi());
    Sensitivity.Target target = new Sensitivity.Target.OfPayoff(0);
    assertThat(Sensitivity.of(map, judged, target, Cancellation.NEVER).base())
        .isEqualTo(judged.payoff(0));
    List<Flip> flips = FlipPoints.of(map, judged, 0, 1, Cancellation.NEVER);
    assertThat(flips).isNotEmpty();
    Simulation drawn =
        new Simulator(map, 3, 1, List.of(out), 20).run(1, Cancellation.NEVER, _ -> {});
    assertThat(drawn.reach().getFirst().mean()).isBetween(reach.lo(), reach.hi());
    assertThat(PlayTest.of(map, 20, 1, Cancellation.NEVER).coverage()).isGreaterThan(0.9);
    assertThat(HealthCheck.of(index)).isNotEmpty();
  }
}
