package nextmove.ui.inspector;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nextmove.edit.Edit;
import nextmove.edit.Selection;
import nextmove.model.Decision;
import nextmove.model.Element;
import nextmove.model.Kind;
import nextmove.text.Messages;
import nextmove.ui.sign.KindSign;

/// The form of several things at once: what they are, and what can be said of all of the elements
/// among them.
final class SeveralForm extends VBox {
  private final Desk desk;
  private final Label heading = new Label();
  private final VBox kinds = new VBox();
  private final ActorChoice actor;
  private final Field tagsField;
  private final TextEdit tags;
  private List<Element> elements = List.of();

  SeveralForm(Desk desk) {
    this.desk = desk;
    Messages messages = desk.messages();
    getStyleClass().add("form");
    heading.getStyleClass().add("heading");
    heading.setWrapText(true);
    kinds.getStyleClass().add("fields");
    actor =
        new ActorChoice(
            desk,
            (chosen, going) ->
                put(e -> e instanceof Decision d ? d.withActor(chosen.orElse(null)) : e, going));
    TextField input = new TextField();
    tagsField = new Field(messages.say("inspector.tags.common"), input);
    tags = new TextEdit(desk, input, tagsField, false, this::takeTags);
    getChildren().setAll(heading, kinds, actor.field(), tagsField);
  }

  void show(Selection selection) {
    elements =
        selection.elements().stream().flatMap(id -> desk.index().element(id).stream()).toList();
    heading.setText(
        desk.messages().say("inspector.several", elements.size(), selection.links().size()));
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    elements.forEach(e -> counts.merge(e.kind(), 1, Integer::sum));
    kinds.getChildren().setAll(counts.entrySet().stream().map(this::line).toList());
    Set<Optional<String>> actors =
        elements.stream()
            .filter(Decision.class::isInstance)
            .map(e -> Optional.ofNullable(((Decision) e).actor()))
            .collect(Collectors.toSet());
    actor.field().setVisible(!actors.isEmpty());
    actor.show(actors);
    tagsField.setVisible(!elements.isEmpty());
    tags.show(selection.elements(), String.join(", ", common()));
  }

  private Node line(Map.Entry<Kind, Integer> count) {
    Label name = new Label(desk.names().kind(count.getKey()));
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox line =
        new HBox(
            new KindSign(count.getKey(), null),
            name,
            between,
            new Label(String.valueOf(count.getValue())));
    line.getStyleClass().add("row");
    return line;
  }

  /// The tags that all of the elements have.
  private Set<String> common() {
    Set<String> common = new LinkedHashSet<>();
    for (int i = 0; i < elements.size(); i++) {
      List<String> own = elements.get(i).details().tags();
      if (i == 0) {
        common.addAll(own);
      } else {
        common.retainAll(own);
      }
    }
    return common;
  }

  /// Those that all have come and go together; what only some have stays with them.
  private Optional<String> takeTags(String text, Object typing) {
    Set<String> old = common();
    List<String> now = Tags.read(text);
    return put(
        e -> {
          Set<String> all = new LinkedHashSet<>(e.details().tags());
          all.removeIf(t -> old.contains(t) && !now.contains(t));
          all.addAll(now);
          return e.withDetails(e.details().withTags(List.copyOf(all)));
        },
        typing);
  }

  private Optional<String> put(UnaryOperator<Element> change, Object typing) {
    List<Edit> edits = new ArrayList<>();
    for (Element element : elements) {
      Element changed = change.apply(element);
      if (!changed.equals(element)) {
        edits.add(new Edit.PutElement(changed));
      }
    }
    nextmove.edit.Label label =
        new nextmove.edit.Label("edit.elements", String.valueOf(edits.size()));
    return edits.isEmpty() ? Optional.empty() : desk.perform(new Edit.Batch(label, edits), typing);
  }
}
