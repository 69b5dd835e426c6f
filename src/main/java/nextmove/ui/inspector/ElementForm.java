package nextmove.ui.inspector;

import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nextmove.edit.Edit;
import nextmove.model.Decision;
import nextmove.model.Element;
import nextmove.model.Evidence;
import nextmove.model.Index;
import nextmove.model.When;
import nextmove.text.Messages;
import nextmove.ui.picture.PictureDrop;
import org.jspecify.annotations.Nullable;

/// The form of one element.
final class ElementForm extends VBox {
  private final Desk desk;
  private final ElementHead head;
  private final TitleArea title = new TitleArea();
  private final ActorChoice actor;
  private final PayoffGrid payoffs;
  private final IncomingLinks incoming;
  private final Branches branches;
  private final NotesField notes;
  private final TextField date = new TextField();
  private final TextField tags = new TextField();
  private final SourceChips sources;
  private final OwnMark own;
  private final Reasons reasons;
  private final IndicatorLines indicators;
  private final PictureStrip pictures;
  private final TextEdit titleEdit;
  private final TextEdit dateEdit;
  private final TextEdit tagsEdit;
  private String id = "";

  ElementForm(Desk desk) {
    this.desk = desk;
    Messages messages = desk.messages();
    getStyleClass().add("form");
    head = new ElementHead(desk);
    title.setAccessibleText(messages.say("inspector.title"));
    Field titleField = new Field("", title);
    titleEdit =
        new TextEdit(
            desk, title, titleField, true, (t, typing) -> put(e -> e.withTitle(t), typing));
    actor =
        new ActorChoice(
            desk,
            (chosen, going) ->
                put(e -> e instanceof Decision d ? d.withActor(chosen.orElse(null)) : e, going));
    payoffs = new PayoffGrid(desk);
    incoming = new IncomingLinks(desk);
    branches = new Branches(desk);
    notes =
        new NotesField(
            desk, (t, typing) -> put(e -> e.withEvidence(e.evidence().withNotes(t)), typing));
    date.setPromptText(messages.say("inspector.date.prompt"));
    Field dateField = new Field(messages.say("inspector.date"), date);
    dateEdit = new TextEdit(desk, date, dateField, false, this::takeDate);
    Field tagsField = new Field(messages.say("inspector.tags"), tags);
    tagsEdit = new TextEdit(desk, tags, tagsField, false, this::takeTags);
    sources = new SourceChips(desk);
    own =
        new OwnMark(
            messages,
            "inspector.own.element",
            is -> put(e -> e.withEvidence(e.evidence().withOwn(is)), null));
    HBox dates = new HBox(dateField, tagsField);
    dates.getStyleClass().addAll("columns", "halves");
    HBox.setHgrow(dateField, Priority.ALWAYS);
    HBox.setHgrow(tagsField, Priority.ALWAYS);
    pictures = new PictureStrip(desk);
    Field sourcesField = new Field(messages.say("inspector.sources.element"), sources);
    sourcesField.addBeside(own);
    indicators = new IndicatorLines(desk);
    reasons = new Reasons(desk, indicators);
    HBox evidence = new HBox(sourcesField, reasons.adder(), pictures.adder());
    evidence.getStyleClass().addAll("row", "evidence");
    HBox.setHgrow(sourcesField, Priority.ALWAYS);
    getChildren()
        .setAll(
            head,
            titleField,
            actor.field(),
            incoming,
            payoffs,
            branches,
            notes.field(),
            dates,
            evidence,
            reasons,
            indicators,
            pictures);
    new PictureDrop(_ -> Optional.of(id), desk.around().intake()).listenOn(this);
  }

  void show(Element element) {
    id = element.id();
    Index index = desk.index();
    int at = index.position(id);
    head.show(element, index.actorOf(at));
    titleEdit.show(id, element.title());
    actor.field().setVisible(element instanceof Decision);
    if (element instanceof Decision decision) {
      actor.show(Set.of(Optional.ofNullable(decision.actor())));
    }
    payoffs.setVisible(element.kind().hasPayoffs() && !desk.scenario().actors().isEmpty());
    if (payoffs.isVisible()) {
      payoffs.show(element);
    }
    incoming.show(index, at);
    branches.show(index, at);
    notes.show(id, element.evidence().notes());
    When when = element.details().date();
    dateEdit.show(id, when == null ? "" : DateText.of(when));
    tagsEdit.show(id, String.join(", ", element.details().tags()));
    own.show(element.evidence().own());
    String shown = id;
    Lens<Evidence> evidence =
        new Lens<Element>(() -> desk.index().element(shown), Edit.PutElement::new)
            .part(Element::evidence, Element::withEvidence);
    sources.show(evidence.part(Evidence::sources, Evidence::withSources));
    reasons.show(evidence);
    indicators.show(index, at);
    pictures.show(element);
  }

  void addIndicator() {
    indicators.add();
  }

  Optional<Node> likelihoodInput() {
    return incoming.first().map(Judgment::likelihoodInput);
  }

  Optional<Node> confidence() {
    return incoming.first().map(Judgment::confidence);
  }

  Optional<Node> payoffInput() {
    return payoffs.isVisible() ? payoffs.first().map(f -> f) : Optional.empty();
  }

  Node actorChoice() {
    return actor.choice();
  }

  void editNotes() {
    notes.edit();
  }

  private Optional<String> takeDate(String text, Object typing) {
    if (text.isBlank()) {
      return put(e -> e.withDetails(e.details().withDate(null)), typing);
    }
    return DateText.read(text)
        .map(when -> put(e -> e.withDetails(e.details().withDate(when)), typing))
        .orElseGet(() ->
            Optional.of(
                desk.messages()
                    .say("inspector.date.not-understood", desk.messages().quoted(text))));
  }

  private Optional<String> takeTags(String text, Object typing) {
    return put(e -> e.withDetails(e.details().withTags(Tags.read(text))), typing);
  }

  private Optional<String> put(UnaryOperator<Element> change, @Nullable Object typing) {
    return desk.index()
        .element(id)
        .flatMap(e -> desk.perform(new Edit.PutElement(change.apply(e)), typing));
  }
}
