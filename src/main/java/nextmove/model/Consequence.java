package nextmove.model;

/// A state of affairs that follows.
public record Consequence(
    String id, String title, Payoffs payoffs, Evidence evidence, Details details, Extras extras)
    implements Element {
  public Consequence {
    Guard.id(id);
  }

  public Consequence(String id, String title) {
    this(id, title, Payoffs.NONE, Evidence.NONE, Details.NONE, Extras.NONE);
  }

  @Override
  public Kind kind() {
    return Kind.CONSEQUENCE;
  }

  @Override
  public Consequence withId(String id) {
    return new Consequence(id, title, payoffs, evidence, details, extras);
  }

  @Override
  public Consequence withTitle(String title) {
    return new Consequence(id, title, payoffs, evidence, details, extras);
  }

  @Override
  public Consequence withEvidence(Evidence evidence) {
    return new Consequence(id, title, payoffs, evidence, details, extras);
  }

  @Override
  public Consequence withDetails(Details details) {
    return new Consequence(id, title, payoffs, evidence, details, extras);
  }

  @Override
  public Consequence withPayoffs(Payoffs payoffs) {
    return new Consequence(id, title, payoffs, evidence, details, extras);
  }
}
