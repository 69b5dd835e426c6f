package nextmove.analysis;

import java.util.List;
import nextmove.model.Link;

/// A map solved by its actors' payoffs, asked by ids.
final class Solved {
  private final Compiled map;
  final Incentives incentives;

  Solved(Draft draft) {
    map = draft.compiled();
    incentives = Incentives.of(map, Outlook.of(map), 20, Cancellation.NEVER);
  }

  double payoff(int actor) {
    return incentives.play().payoff(actor);
  }

  double reach(String element) {
    return incentives.play().reach(map.index().position(element));
  }

  /// What an option is worth to an actor.
  double worth(String decision, String option, int actor) {
    return incentives.worth(map.index().position(new Link.Key(decision, option)), actor);
  }

  List<String> best(String decision) {
    return incentives.best(map.index().position(decision)).stream()
        .map(k -> map.index().link(k).to())
        .toList();
  }
}
