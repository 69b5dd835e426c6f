package nextmove.analysis;

import java.util.List;

/// A judgment that decides what is best: at `at`, or just beyond it, seen from `now`, the set of
/// best options changes. Elements and links by position, actors by their place in the scenario's
/// list.
public sealed interface Flip {
  /// The present value.
  double now();

  /// The nearest value, on either side, at which or just beyond which the best options are others;
  /// `now` itself where any nudge does it.
  double at();

  /// The best options, as elements in file order: those just beyond `at`, or those right there
  /// where beyond it all is as before.
  List<Integer> best();

  /// The likelihood of a link; its siblings follow in proportion.
  record OfLikelihood(int link, double now, double at, List<Integer> best) implements Flip {
    public OfLikelihood {
      best = List.copyOf(best);
    }
  }

  /// What an element gives an actor.
  record OfPayoff(int element, int actor, double now, double at, List<Integer> best)
      implements Flip {
    public OfPayoff {
      best = List.copyOf(best);
    }
  }
}
