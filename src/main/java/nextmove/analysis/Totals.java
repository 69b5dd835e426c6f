package nextmove.analysis;

/// What each actor has got by the time the story ends at a given end: the payoffs of all that was
/// visited on the way, on average over the stories that end there. The probability-weighted sum
/// over all ends is the {@linkplain Play#payoff payoff} of the play. Costs O(n) per actor.
public final class Totals {
  private final Play play;

  /// By actor, then by rank: total times the probability of ending there.
  private final double[][] weighted;

  /// @param judged the {@link Outlook}
  public Totals(Play judged) {
    play = judged;
    Compiled map = judged.map;
    Flow flow = new Flow(map, judged.chance);
    double[] visits = flow.visits();
    weighted = new double[map.actors][map.elements];
    for (int a = 0; a < map.actors; a++) {
      for (int r = 0; r < map.elements; r++) {
        weighted[a][r] = visits[r] * map.own[r * map.actors + a];
      }
      flow.spread(weighted[a]);
    }
  }

  /// NaN for an end that is never reached.
  ///
  /// @param end its position
  public double at(int end, int actor) {
    return weighted[actor][play.map.rank(end)] / play.reach(end);
  }
}
