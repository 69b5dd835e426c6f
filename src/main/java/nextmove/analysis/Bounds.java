package nextmove.analysis;

import nextmove.analysis.Impossible.Reason;

/// What do the ranges allow at worst and at best? Looks at all points inside the bounds that sum to
/// 1 at each element; where bounds are irreconcilable the normalised points count as exact, and
/// payoffs count with their middle. See {@link Extreme} for how.
public final class Bounds {
  private Bounds() {}

  /// The probability of entering `element` at least once. Where the bounds allow a story to stay in
  /// a loop for ever, such a story counts as one that does not enter it. Costs O(n), and a sort of
  /// the links of each element.
  public static Interval reach(Compiled map, int element, Cancellation cancel) {
    int goal = map.rank(element);
    Leeway leeway = new Leeway(map);
    double[] gain = new double[map.elements];
    gain[goal] = 1;
    double hi = new Extreme(map, leeway, gain, goal, cancel).fromStart();
    gain[goal] = -1;
    double lo = 0 - new Extreme(map, leeway, gain, goal, cancel).fromStart();
    return new Interval(lo, hi);
  }

  /// What `actor` may expect from the start on, over all choices under which the story ends. Costs
  /// as much as {@link #reach}.
  ///
  /// @throws Impossible if a loop is reached that can never be left
  public static Interval payoff(Compiled map, int actor, Cancellation cancel) {
    if (map.start < 0) {
      return new Interval(0, 0);
    }
    Leeway leeway = new Leeway(map);
    double[] gain = new double[map.elements];
    for (int r = 0; r < map.elements; r++) {
      gain[r] = map.own[r * map.actors + actor];
    }
    double hi = ended(new Extreme(map, leeway, gain, -1, cancel));
    for (int r = 0; r < map.elements; r++) {
      gain[r] = 0 - gain[r];
    }
    return new Interval(0 - ended(new Extreme(map, leeway, gain, -1, cancel)), hi);
  }

  private static double ended(Extreme extreme) {
    double worth = extreme.fromStart();
    if (worth == Double.NEGATIVE_INFINITY) {
      throw new Impossible(Reason.NEVER_LEFT, extreme.endless());
    }
    return worth;
  }
}
