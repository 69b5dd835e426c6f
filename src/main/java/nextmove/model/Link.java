package nextmove.model;

import org.jspecify.annotations.Nullable;

/// One edge of the scenario: `to` may follow `from`. At most one link leads from one element to
/// another and none from an element to itself, so `from` and `to` together name it.
///
/// @param title the answer that it stands for, empty when it has none
/// @param confidence in the likelihood, or null when not said
public record Link(
    String from,
    String to,
    String title,
    Likelihood likelihood,
    @Nullable Confidence confidence,
    Evidence evidence,
    Extras extras) {
  public Link {
    Guard.id(from);
    Guard.id(to);
    if (from.equals(to)) {
      throw new IllegalArgumentException("a link from '" + from + "' to itself");
    }
  }

  public Link(String from, String to) {
    this(from, to, "", Likelihood.UNSTATED, null, Evidence.NONE, Extras.NONE);
  }

  /// What names a link within its scenario.
  public record Key(String from, String to) {}

  public Key key() {
    return new Key(from, to);
  }

  public Link withEnds(String from, String to) {
    return new Link(from, to, title, likelihood, confidence, evidence, extras);
  }

  public Link withTitle(String title) {
    return new Link(from, to, title, likelihood, confidence, evidence, extras);
  }

  public Link withLikelihood(Likelihood likelihood) {
    return new Link(from, to, title, likelihood, confidence, evidence, extras);
  }

  public Link withConfidence(@Nullable Confidence confidence) {
    return new Link(from, to, title, likelihood, confidence, evidence, extras);
  }

  public Link withEvidence(Evidence evidence) {
    return new Link(from, to, title, likelihood, confidence, evidence, extras);
  }
}
