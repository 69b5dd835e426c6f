package nextmove.model;

import org.jspecify.annotations.Nullable;

/// A point where one actor chooses among the options that its links lead to.
///
/// @param actor the id of the actor that chooses, or null while none has been named
public record Decision(
    String id,
    String title,
    @Nullable String actor,
    Evidence evidence,
    Details details,
    Extras extras)
    implements Element {
  public Decision {
    Guard.id(id);
  }

  public Decision(String id, String title, @Nullable String actor) {
    this(id, title, actor, Evidence.NONE, Details.NONE, Extras.NONE);
  }

  @Override
  public Kind kind() {
    return Kind.DECISION;
  }

  @Override
  public Payoffs payoffs() {
    return Payoffs.NONE;
  }

  public Decision withActor(@Nullable String actor) {
    return new Decision(id, title, actor, evidence, details, extras);
  }

  @Override
  public Decision withId(String id) {
    return new Decision(id, title, actor, evidence, details, extras);
  }

  @Override
  public Decision withTitle(String title) {
    return new Decision(id, title, actor, evidence, details, extras);
  }

  @Override
  public Decision withEvidence(Evidence evidence) {
    return new Decision(id, title, actor, evidence, details, extras);
  }

  @Override
  public Decision withDetails(Details details) {
    return new Decision(id, title, actor, evidence, details, extras);
  }

  @Override
  public Decision withPayoffs(Payoffs payoffs) {
    if (!payoffs.isEmpty()) {
      throw new IllegalArgumentException("payoffs on decision '" + id + "'");
    }
    return this;
  }
}
