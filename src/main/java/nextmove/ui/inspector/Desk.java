package nextmove.ui.inspector;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import nextmove.app.Document;
import nextmove.drawing.Palette;
import nextmove.edit.Edit;
import nextmove.edit.Ids;
import nextmove.model.Actor;
import nextmove.model.Extras;
import nextmove.model.Index;
import nextmove.model.Scenario;
import nextmove.model.Source;
import nextmove.text.Messages;
import nextmove.text.Names;
import nextmove.text.ProblemText;
import org.jspecify.annotations.Nullable;

/// What all fields of the inspector work with: the document, the words for it, and the drafts,
/// which are texts that were typed and not understood, by the field and what it was about.
final class Desk {
  private final Document document;
  private final Messages messages;
  private final RandomGenerator random;
  private final Map<Object, String> drafts = new HashMap<>();

  Desk(Document document, Messages messages, RandomGenerator random) {
    this.document = document;
    this.random = random;
    this.messages = messages;
  }

  Document document() {
    return document;
  }

  Index index() {
    return document.index();
  }

  Scenario scenario() {
    return document.scenario();
  }

  Palette palette() {
    return new Palette(scenario().actors());
  }

  Messages messages() {
    return messages;
  }

  Names names() {
    return new Names(messages);
  }

  /// The source of that id; one without texts where the file names it and does not have it.
  Source source(String id) {
    return scenario().sources().stream()
        .filter(s -> s.id().equals(id))
        .findFirst()
        .orElse(new Source(id, "", "", "", null, "", "", "", Extras.NONE));
  }

  Source freshSource() {
    return source(Ids.fresh("", random));
  }

  Actor freshActor(String name) {
    return new Actor(Ids.fresh(name, random), name);
  }

  Map<Object, String> drafts() {
    return drafts;
  }

  /// @return the sentence that says why not, if the edit was refused
  Optional<String> perform(Edit edit, @Nullable Object typing) {
    return document.perform(edit, typing).map(new ProblemText(messages)::sentence);
  }

  Optional<String> perform(Edit edit) {
    return perform(edit, null);
  }
}
