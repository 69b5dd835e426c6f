package nextmove.model;

/// The four kinds of element, and which may follow which.
public enum Kind {
  DECISION,
  OPTION,
  EVENT,
  CONSEQUENCE;

  /// Whether a link may lead from an element of this kind to one of kind `to`.
  public boolean mayLinkTo(Kind to) {
    return switch (this) {
      case DECISION -> to == OPTION;
      case OPTION, EVENT, CONSEQUENCE -> to != OPTION;
    };
  }

  /// What naturally follows: after a decision an option, after an option or an event a consequence,
  /// after a consequence a decision.
  public Kind next() {
    return switch (this) {
      case DECISION -> OPTION;
      case OPTION, EVENT -> CONSEQUENCE;
      case CONSEQUENCE -> DECISION;
    };
  }

  /// Whether payoffs may stand on an element of this kind.
  public boolean hasPayoffs() {
    return this != DECISION;
  }
}
