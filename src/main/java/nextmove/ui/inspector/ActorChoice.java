package nextmove.ui.inspector;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import nextmove.edit.Edit;
import nextmove.model.Actor;
import nextmove.model.Decision;
import nextmove.ui.sign.ActorChip;
import org.jspecify.annotations.Nullable;

/// Who chooses at a decision.
final class ActorChoice {
  private final Desk desk;
  private final ComboBox<Optional<Actor>> choice = new ComboBox<>();
  private final Field field;
  private final TypedChoice typed;
  private String decision = "";
  private boolean showing;

  ActorChoice(Desk desk) {
    this.desk = desk;
    choice.setMaxWidth(Double.MAX_VALUE);
    choice.setAccessibleText(desk.messages().say("inspector.actor"));
    choice.setCellFactory(_ -> new Cell());
    choice.setButtonCell(new Cell());
    field = new Field(desk.messages().say("inspector.actor"), choice);
    choice.valueProperty().subscribe(this::chosen);
    typed = TypedChoice.in(choice, a -> a.map(Actor::name).orElse(""));
  }

  Field field() {
    return field;
  }

  ComboBox<?> choice() {
    return choice;
  }

  void show(Decision shown) {
    showing = true;
    try {
      decision = shown.id();
      List<Optional<Actor>> all =
          java.util.stream.Stream.concat(
                  desk.scenario().actors().stream().map(Optional::of),
                  java.util.stream.Stream.of(Optional.<Actor>empty()))
              .toList();
      if (!choice.getItems().equals(all)) {
        choice.getItems().setAll(all);
      }
      choice.setValue(
          all.stream()
              .filter(a -> a.map(x -> x.id().equals(shown.actor())).orElse(false))
              .findFirst()
              .orElse(Optional.empty()));
    } finally {
      showing = false;
    }
  }

  private void chosen(@Nullable Optional<Actor> actor) {
    if (showing || actor == null) {
      return;
    }
    desk.index()
        .element(decision)
        .filter(Decision.class::isInstance)
        .map(Decision.class::cast)
        .ifPresent(d ->
            field.setFault(
                desk.perform(
                    new Edit.PutElement(d.withActor(actor.map(Actor::id).orElse(null))),
                    typed.going())));
  }

  private final class Cell extends ListCell<Optional<Actor>> {
    @Override
    protected void updateItem(@Nullable Optional<Actor> actor, boolean empty) {
      super.updateItem(actor, empty);
      if (empty || actor == null) {
        setText(null);
        setGraphic(null);
      } else {
        setText(
            actor.map(Actor::name).orElseGet(() -> desk.messages().say("inspector.actor.none")));
        setGraphic(actor.map(a -> new ActorChip(desk.palette().of(a.id()))).orElse(null));
      }
    }
  }
}
