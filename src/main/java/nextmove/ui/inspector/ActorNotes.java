package nextmove.ui.inspector;

import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import nextmove.edit.Edit;
import nextmove.model.Actor;

/// What is written about an actor, shown above the window.
final class ActorNotes extends VBox {
  /// @param id of the actor
  ActorNotes(Desk desk, String id) {
    getStyleClass().addAll("form", "card-form");
    setMaxHeight(USE_PREF_SIZE);
    TextArea area = new TextArea();
    area.setWrapText(true);
    area.setPrefRowCount(8);
    area.setPromptText(desk.messages().say("inspector.notes.prompt"));
    area.setAccessibleText(desk.messages().say("inspector.notes"));
    Field field = new Field(desk.messages().say("inspector.notes"), area);
    TextEdit edit =
        new TextEdit(
            desk,
            area,
            field,
            true,
            (text, typing) ->
                desk.actor(id)
                    .flatMap(a ->
                        desk.perform(
                            new Edit.PutActor(
                                new Actor(
                                    a.id(), a.name(), a.color(), a.symbol(), text, a.extras())),
                            typing)));
    Label heading = new Label(desk.actor(id).map(Actor::name).orElse(""));
    heading.getStyleClass().add("heading");
    heading.setWrapText(true);
    edit.show(id, desk.actor(id).map(Actor::notes).orElse(""));
    getChildren().setAll(heading, field);
  }
}
