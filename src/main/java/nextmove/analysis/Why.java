package nextmove.analysis;

import java.util.ArrayList;
import java.util.List;
import nextmove.model.Index;

/// Why an actor may expect what it may expect from an element on: its own payoff there, and each
/// branch's chance times what the branch is worth.
///
/// @param element its position
/// @param actor its place in the scenario's list
/// @param own what the element itself gives
/// @param terms one for each link out, in file order
/// @param total the sum
public record Why(int element, int actor, double own, List<Term> terms, double total) {
  /// @param link its position
  /// @param chance of the link in this play
  /// @param value of what it leads to
  public record Term(int link, double chance, double value) {
    public double product() {
      return chance == 0 ? 0 : chance * value;
    }
  }

  public static Why of(Play play, int element, int actor) {
    Compiled map = play.map();
    Index index = map.index();
    double own = map.own[map.rank(element) * map.actors + actor];
    List<Term> terms = new ArrayList<>();
    for (int i = 0; i < index.outDegree(element); i++) {
      int link = index.out(element, i);
      terms.add(new Term(link, play.chance(link), play.valueBehind(link, actor)));
    }
    return new Why(element, actor, own, terms, play.value(element, actor));
  }
}
