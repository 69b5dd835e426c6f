package nextmove.ui.inspector;

import javafx.scene.control.TextArea;
import nextmove.edit.Edit;
import nextmove.model.Actor;

/// What is written about an actor, shown above the window.
final class ActorNotes extends CardForm {
  /// @param id of the actor
  ActorNotes(Desk desk, String id) {
    super(desk, desk.actor(id).map(Actor::name).orElse(""));
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
    follow(() -> edit.show(id, desk.actor(id).map(Actor::notes).orElse("")));
    getChildren().add(field);
  }
}
