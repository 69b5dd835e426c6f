package nextmove.model;

/// One vertex of the scenario. Ids are non-empty and unique within the scenario; a title may be
/// empty and may have several lines.
public sealed interface Element permits Decision, Option, Event, Consequence {
  String id();

  String title();

  Evidence evidence();

  Details details();

  Extras extras();

  /// What this element itself gives each actor; always none on a decision.
  Payoffs payoffs();

  Kind kind();

  Element withId(String id);

  Element withTitle(String title);

  Element withEvidence(Evidence evidence);

  Element withDetails(Details details);

  /// @throws IllegalArgumentException if this is a decision and there are any
  Element withPayoffs(Payoffs payoffs);

  /// The same as an element of `kind`. A decision has no payoffs and still lacks its actor.
  default Element as(Kind kind) {
    return switch (kind) {
      case DECISION -> new Decision(id(), title(), null, evidence(), details(), extras());
      case OPTION -> new Option(id(), title(), payoffs(), evidence(), details(), extras());
      case EVENT -> new Event(id(), title(), payoffs(), evidence(), details(), extras());
      case CONSEQUENCE ->
          new Consequence(id(), title(), payoffs(), evidence(), details(), extras());
    };
  }

  /// A new element of `kind` that has only an id and a title; a decision still lacks its actor.
  static Element of(Kind kind, String id, String title) {
    return switch (kind) {
      case DECISION -> new Decision(id, title, null);
      case OPTION -> new Option(id, title);
      case EVENT -> new Event(id, title);
      case CONSEQUENCE -> new Consequence(id, title);
    };
  }
}
