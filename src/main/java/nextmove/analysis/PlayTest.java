package nextmove.analysis;

import java.util.ArrayList;
import java.util.List;
import nextmove.model.Kind;
import org.apache.commons.rng.UniformRandomProvider;

/// Can every branch be reached in play? Random walks from the start, each link taken as often as is
/// judged. A walk that has come by as many elements as there are and {@value #ROUNDS} more is cut
/// off: only one that goes round in loops gets there. Walk `i` depends on the seed and `i` only.
/// Costs O(walks x depth).
///
/// @param coverage share of all elements that some walk came by, 0 to 1; 1 in an empty scenario
/// @param neverReached positions of the others, in file order
/// @param deadEnds positions of the decisions and events at which a walk had to stop, in file order
/// @param cutOff how many walks were
public record PlayTest(
    int walks,
    long seed,
    double coverage,
    List<Integer> neverReached,
    List<Integer> deadEnds,
    int cutOff) {
  private static final int ROUNDS = 10_000;

  public static PlayTest of(Compiled map, int walks, long seed, Cancellation cancel) {
    boolean[] seen = new boolean[map.elements];
    int cutOff = 0;
    for (int i = 0; map.start >= 0 && i < walks; i++) {
      cancel.check();
      cutOff += walk(map, Draw.random(seed, i), seen) ? 0 : 1;
    }
    List<Integer> never = new ArrayList<>();
    List<Integer> dead = new ArrayList<>();
    for (int p = 0; p < map.elements; p++) {
      int rank = map.rank(p);
      Kind kind = map.index().element(p).kind();
      if (!seen[rank]) {
        never.add(p);
      } else if (map.isEnd(rank) && (kind == Kind.DECISION || kind == Kind.EVENT)) {
        dead.add(p);
      }
    }
    double coverage = map.elements == 0 ? 1 : 1 - (double) never.size() / map.elements;
    return new PlayTest(walks, seed, coverage, List.copyOf(never), List.copyOf(dead), cutOff);
  }

  /// Says whether it came to an end.
  private static boolean walk(Compiled map, UniformRandomProvider random, boolean[] seen) {
    int rank = map.start;
    for (int steps = 0; steps < map.elements + ROUNDS; steps++) {
      seen[rank] = true;
      if (map.isEnd(rank)) {
        return true;
      }
      rank = map.target[next(map, rank, random.nextDouble())];
    }
    return false;
  }

  /// The slot at `at` of the way through the chances, laid end to end.
  private static int next(Compiled map, int rank, double at) {
    int last = map.first[rank];
    double left = at;
    for (int s = map.first[rank]; s < map.first[rank + 1]; s++) {
      left -= map.point[s];
      if (left < 0) {
        return s;
      }
      // Rounding may leave a crumb behind the last of them.
      last = map.point[s] > 0 ? s : last;
    }
    return last;
  }
}
