package nextmove.model;

/// How likely a link is taken, given that its source has been reached; in shares of 1.
public sealed interface Likelihood {
  Likelihood UNSTATED = new Unstated();
  Likelihood REST = new Rest();

  /// Nothing is said; see {@link Likelihoods} for what is then assumed.
  record Unstated() implements Likelihood {}

  /// What the siblings leave.
  record Rest() implements Likelihood {}

  record Exact(Num p) implements Likelihood {
    public Exact {
      Guard.share(p, p);
    }
  }

  record Range(Num lo, Num hi) implements Likelihood {
    public Range {
      Guard.share(lo, hi);
    }
  }

  /// A term of the scenario's scale, by its id; the scale may turn out not to have it.
  record Word(String term) implements Likelihood {
    public Word {
      Guard.id(term);
      if (term.equals("rest")) {
        throw new IllegalArgumentException("'rest' is no term of a scale");
      }
    }
  }
}
