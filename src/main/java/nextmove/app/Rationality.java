package nextmove.app;

/// How actors are taken to choose when a map is asked what follows.
public sealed interface Rationality {
  Rationality JUDGED = new Judged();
  Rationality STRICT = new Strict();

  /// As the likelihoods of their options say.
  record Judged() implements Rationality {}

  /// They lean towards what pays.
  ///
  /// @param lambda how much, 0 or more, per unit of payoff
  record Leaning(double lambda) implements Rationality {
    public Leaning {
      if (!(lambda >= 0)) {
        throw new IllegalArgumentException("lambda " + lambda);
      }
    }
  }

  /// They do what pays best, and nothing else.
  record Strict() implements Rationality {}
}
