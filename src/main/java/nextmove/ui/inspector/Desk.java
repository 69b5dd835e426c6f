package nextmove.ui.inspector;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import nextmove.app.Document;
import nextmove.drawing.Palette;
import nextmove.edit.Edit;
import nextmove.edit.Ids;
import nextmove.model.Actor;
import nextmove.model.Assumption;
import nextmove.model.Extras;
import nextmove.model.Index;
import nextmove.model.Indicator;
import nextmove.model.Picture;
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
  private final Surroundings around;
  private final Map<Object, String> drafts = new HashMap<>();

  /// What holds a text that the document has not got yet; null for none.
  private final ObjectProperty<@Nullable TextEdit> ahead = new SimpleObjectProperty<>();

  Desk(Document document, Messages messages, RandomGenerator random, Surroundings around) {
    this.around = around;
    this.document = document;
    this.random = random;
    this.messages = messages;
  }

  Document document() {
    return document;
  }

  ObjectProperty<@Nullable TextEdit> ahead() {
    return ahead;
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
        .orElse(new Source(id));
  }

  Source freshSource() {
    return source(freshId());
  }

  /// The assumption of that id; one without a text where the file names it and does not have it.
  Assumption assumption(String id) {
    return scenario().assumptions().stream()
        .filter(a -> a.id().equals(id))
        .findFirst()
        .orElse(new Assumption(id, "", List.of(), Extras.NONE));
  }

  Optional<Indicator> indicator(String id) {
    return scenario().indicators().stream().filter(i -> i.id().equals(id)).findFirst();
  }

  String freshId() {
    return Ids.fresh("", random);
  }

  Optional<Actor> actor(String id) {
    return scenario().actors().stream().filter(a -> a.id().equals(id)).findFirst();
  }

  Actor freshActor(String name) {
    return new Actor(Ids.fresh(name, random), name);
  }

  Surroundings around() {
    return around;
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

  /// Why nothing may be edited; empty where it may.
  Optional<String> refusal() {
    return document.refusal().map(new ProblemText(messages)::sentence);
  }

  /// A picture as it is now; empty where another stands in its place, or none.
  Optional<Picture> picture(String element, int at, Picture was) {
    return index().element(element).stream()
        .flatMap(e -> e.details().pictures().stream().skip(at).limit(1))
        .filter(p -> p.data().equals(was.data()))
        .findFirst();
  }

  /// Puts `now` in the place of a picture of an element, or takes it away where that is null; does
  /// nothing where another picture stands there by now.
  ///
  /// @param at the place among the element's pictures
  Optional<String> putPicture(
      String element, int at, Picture was, @Nullable Picture now, @Nullable Object typing) {
    return picture(element, at, was)
        .flatMap(_ -> index().element(element))
        .flatMap(e -> {
          List<Picture> pictures = new ArrayList<>(e.details().pictures());
          if (now == null) {
            pictures.remove(at);
          } else {
            pictures.set(at, now);
          }
          return perform(
              new Edit.PutElement(e.withDetails(e.details().withPictures(pictures))), typing);
        });
  }
}
