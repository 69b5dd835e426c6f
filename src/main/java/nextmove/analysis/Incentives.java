package nextmove.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import nextmove.model.Index;

/// What would each actor do if it served its own payoffs? Backward induction (Zermelo 1913; Kuhn,
/// Extensive games and the problem of information, 1953): every best option at a tie is named, and
/// play goes on with the first of them in file order. Costs O(n); with loops, O(n) a round.
///
/// @param play how the story goes then
/// @param decisions the positions of all decisions whose actor is known and that have options, in
///   file order
public record Incentives(Play play, List<Integer> decisions) {
  public static final int DEFAULT_ROUNDS = 20;

  /// @throws Impossible if a loop is reached that can never be left
  public static Incentives of(Compiled map, Play judged, int rounds, Cancellation cancel) {
    return new Incentives(induction(map, judged, rounds, cancel).play(), decisions(map));
  }

  static Induction induction(Compiled map, Play judged, int rounds, Cancellation cancel) {
    return new Induction(map, judged, Incentives::best, rounds, cancel);
  }

  /// Takes the first of the best.
  static void best(double[] worth, int first, int end, double[] chance) {
    double best = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < end - first; i++) {
      best = worth[i] > best ? worth[i] : best;
    }
    boolean taken = false;
    for (int i = 0; i < end - first; i++) {
      boolean takes = !taken && Compiled.tie(worth[i], best);
      chance[first + i] = takes ? 1 : 0;
      taken |= takes;
    }
    if (!taken) {
      chance[first] = 1; // none has a value
    }
  }

  static List<Integer> decisions(Compiled map) {
    List<Integer> decisions = new ArrayList<>();
    for (int p = 0; p < map.elements; p++) {
      int rank = map.rank(p);
      if (map.mover[rank] >= 0 && !map.isEnd(rank)) {
        decisions.add(p);
      }
    }
    return List.copyOf(decisions);
  }

  /// The position of the actor who moves at a decision.
  public int mover(int decision) {
    return play.map.mover[play.map.rank(decision)];
  }

  /// What `actor` may expect if the decision's `link` is taken, with all rounds to go.
  public double worth(int link, int actor) {
    return play.valueBehind(link, actor);
  }

  /// The positions of the links out of `decision` that pay its actor best, in file order; all that
  /// tie.
  public List<Integer> best(int decision) {
    Compiled map = play.map;
    List<Integer> links = new ArrayList<>();
    eachBest(map, map.rank(decision), play.value, play.later, s -> links.add(map.link[s]));
    return links;
  }

  /// Names the slots at a decision that pay its actor best, given what everything is worth.
  static void eachBest(Compiled map, int rank, double[] value, double[] later, IntConsumer found) {
    int mover = map.mover[rank];
    double best = Double.NEGATIVE_INFINITY;
    for (int s = map.first[rank]; s < map.first[rank + 1]; s++) {
      double worth = map.behind(rank, s, mover, value, later);
      best = worth > best ? worth : best;
    }
    for (int s = map.first[rank]; s < map.first[rank + 1]; s++) {
      if (Compiled.tie(map.behind(rank, s, mover, value, later), best)) {
        found.accept(s);
      }
    }
  }

  /// How much more the best option of `decision` pays its actor than the next; 0 at a tie, NaN
  /// where there is no other.
  public double margin(int decision) {
    List<Integer> best = best(decision);
    if (best.size() != 1) {
      return best.isEmpty() ? Double.NaN : 0;
    }
    Index index = play.map.index();
    double next = Double.NaN;
    for (int i = 0; i < index.outDegree(decision); i++) {
      double other = worth(index.out(decision, i), mover(decision));
      if (index.out(decision, i) != best.getFirst() && !(other <= next)) {
        next = other;
      }
    }
    return worth(best.getFirst(), mover(decision)) - next;
  }
}
