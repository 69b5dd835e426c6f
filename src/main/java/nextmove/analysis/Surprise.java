package nextmove.analysis;

import java.util.ArrayList;
import java.util.List;
import nextmove.model.Index;

/// One decision where what is judged may disagree with what pays.
///
/// @param decision its position
/// @param judgedBest the link that is judged likeliest; the first in file order at a tie
/// @param paysBest the links that pay its actor best
/// @param givesUp what its actor may expect from the best option, minus what it may expect from the
///   one judged likeliest; 0 where they agree
public record Surprise(int decision, int judgedBest, List<Integer> paysBest, double givesUp) {
  /// All decisions that actors take by their payoffs, the most given up first; ties in file order.
  /// Costs O(n) and a sort.
  public static List<Surprise> of(Play judged, Incentives incentives) {
    List<Surprise> all = new ArrayList<>();
    for (int decision : incentives.decisions()) {
      all.add(at(decision, judged, incentives));
    }
    return Ranking.of(all, Surprise::givesUp);
  }

  private static Surprise at(int decision, Play judged, Incentives incentives) {
    Index index = judged.map().index();
    int likeliest = index.out(decision, 0);
    for (int i = 1; i < index.outDegree(decision); i++) {
      double chance = judged.chance(index.out(decision, i));
      double most = judged.chance(likeliest);
      likeliest = chance > most && !Compiled.tie(chance, most) ? index.out(decision, i) : likeliest;
    }
    List<Integer> best = incentives.best(decision);
    int mover = incentives.mover(decision);
    double givesUp =
        best.isEmpty() || best.contains(likeliest)
            ? 0
            : incentives.worth(best.getFirst(), mover) - incentives.worth(likeliest, mover);
    return new Surprise(decision, likeliest, best, givesUp);
  }
}
