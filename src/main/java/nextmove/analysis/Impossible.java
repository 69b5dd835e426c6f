package nextmove.analysis;

import java.util.List;

/// A question that the map cannot answer: something asked for is not there, or a loop that is
/// reached can never be left.
public final class Impossible extends RuntimeException {
  private static final long serialVersionUID = 1;

  /// Why, as what names a sentence.
  public enum Reason {
    NO_SUCH_ELEMENT,
    NO_SUCH_ACTOR,
    NO_SUCH_LINK,
    /// A text of the form `from=to` that makes no link.
    NO_SUCH_PIN,
    /// A text of the form `from=to` that makes more than one link.
    MANY_PINS,
    /// Two pins on links of one element.
    TWO_PINS,
    NO_DECISION,
    /// The names are those of the elements that are never left.
    NEVER_LEFT
  }

  private final Reason reason;
  private final transient List<String> names;

  public Impossible(Reason reason, List<String> names) {
    super(reason + " " + names, null, false, false);
    this.reason = reason;
    this.names = List.copyOf(names);
  }

  public Impossible(Reason reason, String... names) {
    this(reason, List.of(names));
  }

  public Reason reason() {
    return reason;
  }

  /// The ids that it is about.
  public List<String> names() {
    return names;
  }
}
