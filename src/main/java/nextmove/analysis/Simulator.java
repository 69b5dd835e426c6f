package nextmove.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/// Shares the draws of a {@link Simulation} among threads, a few at a time; the calling thread is
/// one of them.
final class Simulator {
  private static final int FEW = 16;

  private final Compiled map;
  private final int samples;
  private final long seed;
  private final List<Integer> ends;
  private final int rounds;

  /// The first draw that nobody has begun.
  private final AtomicInteger next = new AtomicInteger();

  private final double[][] reach;
  private final double[][] payoffs;
  private final List<Integer> decisions;

  /// By link: in how many draws it is best.
  private final int[] best;

  Simulator(Compiled map, int samples, long seed, List<Integer> ends, int rounds) {
    if (samples < 1) {
      throw new IllegalArgumentException(samples + " samples");
    }
    this.map = map;
    this.samples = samples;
    this.seed = seed;
    this.ends = List.copyOf(ends);
    this.rounds = rounds;
    reach = new double[ends.size()][samples];
    payoffs = new double[map.actors][samples];
    decisions = Incentives.decisions(map);
    best = new int[map.link.length];
  }

  Simulation run(int threads, Cancellation cancel, IntConsumer progress) {
    try (ExecutorService others =
        Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory())) {
      List<CompletableFuture<Void>> work = new ArrayList<>();
      for (int i = 1; i < threads; i++) {
        work.add(CompletableFuture.runAsync(() -> work(_ -> {}), others));
      }
      work(begun -> {
        cancel.check();
        progress.accept(begun);
      });
      work.forEach(CompletableFuture::join);
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
    return new Simulation(
        samples,
        seed,
        ends,
        Arrays.stream(reach).map(Spread::of).toList(),
        Arrays.stream(payoffs).map(Spread::of).toList(),
        decisions,
        Arrays.stream(best).mapToDouble(count -> (double) count / samples).toArray());
  }

  private void work(IntConsumer before) {
    Draw draw = new Draw(map);
    int[] counts = new int[best.length];
    int[] ranks = decisions.stream().mapToInt(map::rank).toArray();
    boolean done = false;
    try {
      for (int i; (i = next.getAndAdd(FEW)) < samples; ) {
        before.accept(i);
        for (int end = Math.min(samples, i + FEW); i < end; i++) {
          draw.next(Draw.random(seed, i));
          ask(draw.drawn, i, ranks, counts);
        }
      }
      done = true;
    } finally {
      if (!done) {
        next.set(samples); // the others need not go on
      }
    }
    synchronized (best) {
      for (int s = 0; s < counts.length; s++) {
        best[map.link[s]] += counts[s];
      }
    }
  }

  private void ask(Compiled drawn, int i, int[] ranks, int[] counts) {
    Play play = Outlook.of(drawn);
    for (int e = 0; e < reach.length; e++) {
      reach[e][i] = play.reach(ends.get(e));
    }
    for (int a = 0; a < payoffs.length; a++) {
      payoffs[a][i] = play.payoff(a);
    }
    Induction paying = Incentives.induction(drawn, play, rounds, Cancellation.NEVER);
    for (int rank : ranks) {
      Incentives.eachBest(drawn, rank, paying.values(), paying.later(), s -> counts[s]++);
    }
  }
}
