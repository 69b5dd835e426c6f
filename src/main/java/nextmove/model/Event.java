package nextmove.model;

/// A chance: something that no actor on the map controls. Its links are the possible answers.
public record Event(
    String id, String title, Payoffs payoffs, Evidence evidence, Details details, Extras extras)
    implements Element {
  public Event {
    Guard.id(id);
  }

  public Event(String id, String title) {
    this(id, title, Payoffs.NONE, Evidence.NONE, Details.NONE, Extras.NONE);
  }

  @Override
  public Kind kind() {
    return Kind.EVENT;
  }

  @Override
  public Event withId(String id) {
    return new Event(id, title, payoffs, evidence, details, extras);
  }

  @Override
  public Event withTitle(String title) {
    return new Event(id, title, payoffs, evidence, details, extras);
  }

  @Override
  public Event withEvidence(Evidence evidence) {
    return new Event(id, title, payoffs, evidence, details, extras);
  }

  @Override
  public Event withDetails(Details details) {
    return new Event(id, title, payoffs, evidence, details, extras);
  }

  @Override
  public Event withPayoffs(Payoffs payoffs) {
    return new Event(id, title, payoffs, evidence, details, extras);
  }
}
