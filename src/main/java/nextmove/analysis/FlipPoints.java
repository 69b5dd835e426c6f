package nextmove.analysis;

import java.util.ArrayList;
import java.util.List;
import nextmove.analysis.Impossible.Reason;
import nextmove.analysis.Move.Turn;
import org.jspecify.annotations.Nullable;

/// What must change for the best option to change? Each likelihood with siblings that no actor
/// chooses by its payoffs, and each payoff that is a range, moves on its own, with all later
/// decisions answered anew ({@link Walk}; likelihoods inside loops {@link Search}).
public final class FlipPoints {
  private FlipPoints() {}

  /// Inputs that never change the best options are left out. Costs O(n) for each switch of an
  /// input, with loops times the rounds.
  ///
  /// @param judged the {@link Outlook} of `map`
  /// @param decision its position
  /// @return likelihoods first, then payoffs, in file order
  /// @throws Impossible if there is no such decision, or it has no actor or no option
  public static List<Flip> of(
      Compiled map, Play judged, int decision, int rounds, Cancellation cancel) {
    int at = map.rank(decision);
    if (map.mover[at] < 0 || map.isEnd(at)) {
      throw new Impossible(Reason.NO_DECISION, map.id(at));
    }
    Induction present = new Induction(map, judged, Incentives::best, rounds, cancel);
    Walk walk = new Walk(map, judged, present, at, cancel);
    Search search = new Search(map, judged, at, rounds, walk.best, cancel);
    List<Flip> flips = new ArrayList<>();
    for (int k = 0; k < map.target.length; k++) {
      int r = map.rank(map.index().from(k));
      boolean siblings = map.first[r + 1] - map.first[r] > 1;
      if (siblings && map.mover[r] < 0 && map.pinned[r] < 0 && walk.leadsTo(r)) {
        Move move = Move.likelihood(map, r, map.slot(k));
        @Nullable Turn turn = map.inLoop(r) ? search.turn(move) : walk.turn(move);
        if (turn != null) {
          flips.add(new Flip.OfLikelihood(k, move.now(), turn.at(), turn.best()));
        }
      }
    }
    for (Compiled.PayoffRange range : map.payoffRanges) {
      if (walk.leadsTo(range.rank())) {
        Move move = Move.payoff(map, range.rank(), range.actor());
        @Nullable Turn turn = walk.turn(move);
        if (turn != null) {
          flips.add(
              new Flip.OfPayoff(
                  map.position(range.rank()), range.actor(), move.now(), turn.at(), turn.best()));
        }
      }
    }
    return List.copyOf(flips);
  }
}
