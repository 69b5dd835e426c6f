package nextmove.ui.inspector;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nextmove.edit.Edit;
import nextmove.edit.Selection;
import nextmove.model.Element;
import nextmove.model.Evidence;
import nextmove.model.Index;
import nextmove.model.Link;
import nextmove.text.Messages;
import nextmove.ui.theme.Icon;
import org.kordamp.ikonli.feather.Feather;

/// The form of one link.
final class LinkForm extends VBox {
  private final Desk desk;
  private final Hyperlink from = new Hyperlink();
  private final Hyperlink to = new Hyperlink();
  private final TextEdit title;
  private final Judgment judgment;
  private final NotesField notes;
  private final SourceChips sources;
  private final Reasons reasons;
  private final IndicatorLines indicators;
  private Link.Key key = new Link.Key("-", "--");

  LinkForm(Desk desk) {
    this.desk = desk;
    Messages messages = desk.messages();
    getStyleClass().add("form");
    Label heading = new Label(messages.say("inspector.link"));
    heading.getStyleClass().add("heading");
    from.setOnAction(_ -> desk.document().select(Selection.of(key.from())));
    to.setOnAction(_ -> desk.document().select(Selection.of(key.to())));
    to.setGraphic(new Icon(Feather.CORNER_DOWN_RIGHT));
    VBox ends = new VBox(from, to);
    ends.getStyleClass().add("ends");
    TextField name = new TextField();
    name.setPromptText(messages.say("inspector.link.title.prompt"));
    Field nameField = new Field(messages.say("inspector.link.title"), name);
    title =
        new TextEdit(desk, name, nameField, true, (t, typing) -> put(l -> l.withTitle(t), typing));
    judgment = new Judgment(desk);
    notes =
        new NotesField(
            desk, (t, typing) -> put(l -> l.withEvidence(l.evidence().withNotes(t)), typing));
    sources = new SourceChips(desk);
    Field sourcesField = new Field(messages.say("inspector.sources"), sources);
    indicators = new IndicatorLines(desk);
    reasons = new Reasons(desk, indicators);
    HBox evidence = new HBox(sourcesField, reasons.adder());
    evidence.getStyleClass().addAll("row", "evidence");
    HBox.setHgrow(sourcesField, Priority.ALWAYS);
    getChildren()
        .setAll(heading, ends, nameField, judgment, notes.field(), evidence, reasons, indicators);
  }

  void show(Link link) {
    key = link.key();
    Index index = desk.index();
    from.setText(name(index, link.from()));
    to.setText(name(index, link.to()));
    title.show(key, link.title());
    judgment.show(link, true);
    notes.show(key, link.evidence().notes());
    Link.Key shown = key;
    Lens<Evidence> evidence =
        new Lens<Link>(() -> desk.index().link(shown), Edit.PutLink::new)
            .part(Link::evidence, Link::withEvidence);
    sources.show(evidence.part(Evidence::sources, Evidence::withSources));
    reasons.show(evidence);
    indicators.show(key);
  }

  void addIndicator() {
    indicators.add();
  }

  Node likelihoodInput() {
    return judgment.likelihoodInput();
  }

  Node confidence() {
    return judgment.confidence();
  }

  void editNotes() {
    notes.edit();
  }

  private String name(Index index, String id) {
    Element element = index.element(id).orElseThrow();
    return desk.names().title(element);
  }

  private Optional<String> put(UnaryOperator<Link> change, Object typing) {
    return desk.index()
        .link(key)
        .flatMap(l -> desk.perform(new Edit.PutLink(change.apply(l)), typing));
  }
}
