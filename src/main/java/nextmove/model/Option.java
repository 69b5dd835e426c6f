package nextmove.model;

/// Something that the actor of the decision before it may do there.
public record Option(
    String id, String title, Payoffs payoffs, Evidence evidence, Details details, Extras extras)
    implements Element {
  public Option {
    Guard.id(id);
  }

  public Option(String id, String title) {
    this(id, title, Payoffs.NONE, Evidence.NONE, Details.NONE, Extras.NONE);
  }

  @Override
  public Kind kind() {
    return Kind.OPTION;
  }

  @Override
  public Option withId(String id) {
    return new Option(id, title, payoffs, evidence, details, extras);
  }

  @Override
  public Option withTitle(String title) {
    return new Option(id, title, payoffs, evidence, details, extras);
  }

  @Override
  public Option withEvidence(Evidence evidence) {
    return new Option(id, title, payoffs, evidence, details, extras);
  }

  @Override
  public Option withDetails(Details details) {
    return new Option(id, title, payoffs, evidence, details, extras);
  }

  @Override
  public Option withPayoffs(Payoffs payoffs) {
    return new Option(id, title, payoffs, evidence, details, extras);
  }
}
