package nextmove.analysis;

import java.util.List;
import java.util.function.IntConsumer;

/// How sure are we, all ranges together? Many maps are drawn from the ranges of one ({@link Draw}),
/// and each is asked for its Outlook and its Incentives. Costs O(draws x n), on all cores, and
/// memory for each draw of each number; draw `i` depends on the seed and `i` only.
///
/// @param ends the positions that were asked about
/// @param reach how likely each of these is
/// @param payoffs by actor: what it may expect from the start on
/// @param decisions as in {@link Incentives}
/// @param best by link: the share of draws in which it is a best option of its decision; all count
///   at a tie; 0 where no actor decides
public record Simulation(
    int samples,
    long seed,
    List<Integer> ends,
    List<Spread> reach,
    List<Spread> payoffs,
    List<Integer> decisions,
    double[] best) {

  /// @param samples at least 1
  /// @param ends positions of elements
  /// @throws Impossible if a loop is reached, in some draw, that can never be left
  public static Simulation of(
      Compiled map, int samples, long seed, List<Integer> ends, int rounds, Cancellation cancel) {
    return of(map, samples, seed, ends, rounds, cancel, _ -> {});
  }

  /// @param progress is told now and then, on the calling thread, how many draws have been begun
  public static Simulation of(
      Compiled map,
      int samples,
      long seed,
      List<Integer> ends,
      int rounds,
      Cancellation cancel,
      IntConsumer progress) {
    int threads = Runtime.getRuntime().availableProcessors();
    return new Simulator(map, samples, seed, ends, rounds).run(threads, cancel, progress);
  }
}
