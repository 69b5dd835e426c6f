package nextmove.analysis;

import java.util.List;
import java.util.stream.IntStream;

/// One way in which the story of a map may be played: how likely each link then is, how likely each
/// element, and what each actor may expect. Elements and links are named by position, actors by
/// their place in the scenario's list.
public final class Play {
  final Compiled map;

  /// By slot, with all rounds to go.
  final double[] chance;

  /// By rank: the probability of being entered at least once.
  final double[] reach;

  /// By rank and actor, with all rounds to go.
  final double[] value;

  /// By rank and actor, with one round less to go: what a back link leads to.
  final double[] later;

  Play(Compiled map, double[] chance, double[] reach, double[] value, double[] later) {
    this.map = map;
    this.chance = chance;
    this.reach = reach;
    this.value = value;
    this.later = later;
  }

  public Compiled map() {
    return map;
  }

  /// The probability that the element is entered at least once; NaN inside a loop with so many back
  /// links that it is not worked out.
  public double reach(int element) {
    return reach[map.rank(element)];
  }

  /// The probability of the link, given its source.
  public double chance(int link) {
    return chance[map.slot(link)];
  }

  /// What `actor` may expect from the element on, its own payoff included; NaN where the story may
  /// never end.
  public double value(int element, int actor) {
    return value[map.rank(element) * map.actors + actor];
  }

  /// What `actor` may expect from the link's target on, when it is taken from its source.
  public double valueBehind(int link, int actor) {
    int s = map.slot(link);
    int source = map.rank(map.index().from(link));
    return map.behind(source, s, actor, value, later);
  }

  /// What `actor` may expect from the start on; 0 in an empty scenario.
  public double payoff(int actor) {
    return map.start < 0 ? 0 : value[map.start * map.actors + actor];
  }

  /// The positions of all ends, likeliest first; ties in file order.
  public List<Integer> ends() {
    return Ranking.of(
        IntStream.range(0, map.elements).filter(p -> map.isEnd(map.rank(p))).boxed().toList(),
        this::reach);
  }
}
