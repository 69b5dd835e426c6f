package nextmove.ui.inspector;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import nextmove.model.Actor;
import nextmove.text.Names;
import nextmove.ui.sign.ActorChip;
import org.jspecify.annotations.Nullable;

/// Who chooses at a decision, or at several.
final class ActorChoice {
  private final Desk desk;
  private final Put put;
  private final ComboBox<Optional<Actor>> choice = new ComboBox<>();
  private final Field field;
  private final TypedChoice typed;
  private boolean showing;

  /// Puts the id of the chosen actor, or nobody, into the document.
  @FunctionalInterface
  interface Put {
    /// @param going equal for all that is chosen in one go
    /// @return a sentence that says why not, if it was refused
    Optional<String> put(Optional<String> actor, Object going);
  }

  ActorChoice(Desk desk, Put put) {
    this.desk = desk;
    this.put = put;
    choice.setMaxWidth(Double.MAX_VALUE);
    choice.setAccessibleText(desk.messages().say("inspector.actor"));
    choice.setCellFactory(_ -> new Cell());
    choice.setButtonCell(new Cell());
    field = new Field(desk.messages().say("inspector.actor"), choice);
    choice.valueProperty().subscribe(this::chosen);
    typed = TypedChoice.in(choice, a -> a.map(Actor::name).orElse(""));
    typed.onEnter(desk.around().back());
  }

  Field field() {
    return field;
  }

  ComboBox<?> choice() {
    return choice;
  }

  /// @param chosen the ids of those who choose now; none stands for nobody
  void show(Set<Optional<String>> chosen) {
    showing = true;
    try {
      List<Optional<Actor>> all =
          java.util.stream.Stream.concat(
                  desk.scenario().actors().stream().map(Optional::of),
                  java.util.stream.Stream.of(Optional.<Actor>empty()))
              .toList();
      if (!choice.getItems().equals(all)) {
        choice.getItems().setAll(all);
      }
      choice.setValue(
          chosen.size() > 1
              ? null
              : all.stream()
                  .filter(a -> a.isPresent() && chosen.contains(a.map(Actor::id)))
                  .findFirst()
                  .orElse(Optional.empty()));
    } finally {
      showing = false;
    }
  }

  private void chosen(@Nullable Optional<Actor> actor) {
    if (!showing && actor != null) {
      field.setFault(put.put(actor.map(Actor::id), typed.going()));
    }
  }

  private final class Cell extends ListCell<Optional<Actor>> {
    @Override
    protected void updateItem(@Nullable Optional<Actor> actor, boolean empty) {
      super.updateItem(actor, empty);
      if (empty || actor == null) {
        setText(getListView() == null ? desk.messages().say("inspector.actor.several") : null);
        setGraphic(null);
      } else {
        setText(
            actor
                .map(a -> Names.brief(a.name()))
                .orElseGet(() -> desk.messages().say("inspector.actor.none")));
        setGraphic(actor.map(a -> new ActorChip(desk.palette().of(a.id()))).orElse(null));
      }
    }
  }
}
