package nextmove.text;

import java.util.ArrayList;
import java.util.List;
import nextmove.analysis.Doubts;
import nextmove.drawing.Findings;
import nextmove.model.Actor;
import nextmove.model.Decision;
import nextmove.model.Element;
import nextmove.model.Index;
import nextmove.model.Link;

/// What has been worked out of a map, in sentences.
public final class FindingsText {
  private static final int LONGEST = 40;

  private final Messages messages;
  private final Names names;
  private final Percent percent;

  public FindingsText(Messages messages) {
    this.messages = messages;
    names = new Names(messages);
    percent = new Percent(messages.locale());
  }

  /// What happens if the link is taken: "Kremlin: Let the talks collapse", "Do sanctions bite? –
  /// yes", "Talks fail → Sanctions".
  public String happens(Index index, Link.Key key) {
    Element source = element(index, key.from());
    Element target = element(index, key.to());
    String title = index.link(key).map(Link::title).orElse("").strip();
    if (!title.isEmpty()) {
      return messages.say("analyse.answer", names.title(source), title);
    }
    return source instanceof Decision
        ? messages.say("analyse.choice", actor(index, source), names.title(target))
        : messages.say("analyse.follows", names.title(source), names.title(target));
  }

  /// The same on a line that a chip has room for.
  public String happensInShort(Index index, Link.Key key) {
    return Messages.shortened(happens(index, key), LONGEST);
  }

  /// "Talks fail → Sanctions": by which way one comes to an element.
  public String way(Index index, Link.Key key) {
    return messages.say(
        "analyse.follows",
        names.title(element(index, key.from())),
        names.title(element(index, key.to())));
  }

  private static Element element(Index index, String id) {
    return index.element(id).orElseThrow();
  }

  private String actor(Index index, Element decision) {
    return index
        .actorOf(index.position(decision.id()))
        .flatMap(
            id -> index.scenario().actors().stream().filter(a -> a.id().equals(id)).findFirst())
        .map(Actor::name)
        .orElse(names.title(decision));
  }

  /// How likely the story comes to the element, and what that rests on.
  public String of(Findings findings, int element) {
    List<String> sentences = new ArrayList<>();
    sentences.add(messages.say("analyse.reach", percent.of(findings.reach(element))));
    Doubts doubts = findings.doubts();
    if (doubts.reachAssumed(element) || doubts.valueAssumed(element)) {
      sentences.add(messages.say("analyse.assumed"));
    }
    if (doubts.reachIrreconcilable(element) || doubts.valueIrreconcilable(element)) {
      sentences.add(messages.say("analyse.irreconcilable"));
    }
    return String.join(" ", sentences);
  }
}
