package nextmove.text;

import java.util.stream.Collectors;
import nextmove.analysis.Impossible;
import nextmove.model.Index;

/// Why a map cannot answer, as a sentence that names what it is about.
public final class ImpossibleText {
  private static final int MOST = 5;

  private final Messages messages;
  private final Names names;

  public ImpossibleText(Messages messages) {
    this.messages = messages;
    names = new Names(messages);
  }

  public String of(Impossible impossible, Index index) {
    String first = impossible.names().isEmpty() ? "" : impossible.names().getFirst();
    return switch (impossible.reason()) {
      case NO_SUCH_ELEMENT -> messages.say("analysis.no-element", first);
      case NO_SUCH_ACTOR -> messages.say("analysis.no-actor", first);
      case NO_SUCH_LINK -> messages.say("analysis.no-link", first, impossible.names().getLast());
      case NO_SUCH_PIN -> messages.say("analysis.no-pin", first);
      case MANY_PINS -> messages.say("analysis.many-pins", first);
      case TWO_PINS -> messages.say("analysis.two-pins", title(first, index));
      case NO_DECISION -> messages.say("analysis.no-decision", title(first, index));
      case NEVER_LEFT ->
          messages.say(
              "analysis.never-left",
              impossible.names().stream()
                  .limit(MOST)
                  .map(id -> title(id, index))
                  .collect(Collectors.joining(", ")),
              impossible.names().size() - Math.min(MOST, impossible.names().size()));
    };
  }

  private String title(String id, Index index) {
    return index.element(id).map(e -> messages.quoted(names.title(e))).orElse(id);
  }
}
