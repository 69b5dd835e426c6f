package nextmove.drawing;

import java.util.BitSet;
import nextmove.analysis.Doubts;
import nextmove.analysis.Incentives;
import nextmove.analysis.Play;
import nextmove.model.Index;
import nextmove.model.Link;

/// What has been worked out of one version of a scenario, as a picture shows it: by position of
/// element, link and actor. Immutable.
public final class Findings {
  private static final double NOTHING = 1e-12;

  private final Play play;
  private final Doubts doubts;
  private final BitSet best = new BitSet();
  private final BitSet pinned = new BitSet();

  /// @param play how the story goes
  /// @param incentives say which options pay best
  public Findings(Play play, Incentives incentives, Doubts doubts) {
    this.play = play;
    this.doubts = doubts;
    Index index = index();
    for (int decision : incentives.decisions()) {
      if (index.outDegree(decision) > 1) {
        incentives.best(decision).forEach(best::set);
      }
    }
    for (Link.Key pin : play.map().given().pins()) {
      pinned.set(index.position(pin));
    }
  }

  /// The version that it was worked out of.
  public Index index() {
    return play.map().index();
  }

  public Play play() {
    return play;
  }

  public Doubts doubts() {
    return doubts;
  }

  /// How likely the story comes to the element.
  public double reach(int element) {
    return play.reach(element);
  }

  /// How likely the story takes the link; in a loop, on one round.
  public double linkReach(int link) {
    return play.reach(index().from(link)) * play.chance(link);
  }

  public boolean isOver(int element) {
    return reach(element) < NOTHING;
  }

  public boolean isLinkOver(int link) {
    return linkReach(link) < NOTHING;
  }

  /// Whether the link pays the actor whose move it is best, alone or together with others.
  public boolean isBest(int link) {
    return best.get(link);
  }

  /// Whether the link is supposed to happen.
  public boolean isPinned(int link) {
    return pinned.get(link);
  }

  /// Whether the element's reach rests on likelihoods that nobody stated or that cannot add up.
  public boolean isReachDoubtful(int element) {
    return doubts.reachAssumed(element) || doubts.reachIrreconcilable(element);
  }

  /// The same of what the actors may expect from it.
  public boolean isValueDoubtful(int element) {
    return doubts.valueAssumed(element) || doubts.valueIrreconcilable(element);
  }
}
