package nextmove.ui.inspector;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import nextmove.edit.Edit;
import nextmove.model.Actor;
import nextmove.model.Decision;
import nextmove.text.Messages;
import nextmove.text.Names;
import nextmove.ui.sign.ActorChip;
import nextmove.ui.theme.Icon;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What can be done with one actor as a whole: writing about it, moving it in the list, merging it
/// with another, deleting it. Who gets its decisions is asked only where it has any.
final class ActorMenu extends MenuButton {
  private final Desk desk;
  private final String id;
  private final Consumer<Optional<String>> said;

  /// @param said is told why something could not be done; empty where it was done
  ActorMenu(Desk desk, String id, Consumer<Optional<String>> said) {
    super("", new Icon(Feather.MORE_VERTICAL));
    this.desk = desk;
    this.id = id;
    this.said = said;
    getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "no-arrow");
    setTooltip(new Tooltip(desk.messages().say("inspector.actor.more")));
    setAccessibleText(desk.messages().say("inspector.actor.more"));
    setMinWidth(USE_PREF_SIZE);
    // An empty menu would not open.
    getItems().setAll(new SeparatorMenuItem());
    setOnShowing(_ -> getItems().setAll(items()));
  }

  List<MenuItem> items() {
    Messages messages = desk.messages();
    List<Actor> all = desk.scenario().actors();
    List<Actor> others = all.stream().filter(a -> !a.id().equals(id)).toList();
    MenuItem notes = new MenuItem(messages.say("inspector.actor.notes"));
    notes.setOnAction(_ -> desk.around().show().accept(new ActorNotes(desk, id)));
    MenuItem up = item("inspector.actor.up", new Edit.ReorderActor(id, -1));
    up.setDisable(all.isEmpty() || all.getFirst().id().equals(id));
    MenuItem down = item("inspector.actor.down", new Edit.ReorderActor(id, 1));
    down.setDisable(all.isEmpty() || all.getLast().id().equals(id));
    Menu merge = new Menu(messages.say("inspector.actor.merge"));
    others.forEach(a -> merge.getItems().add(item(a, new Edit.MergeActors(id, a.id()))));
    merge.setDisable(others.isEmpty());
    return List.of(
        notes, new SeparatorMenuItem(), up, down, merge, new SeparatorMenuItem(), delete(others));
  }

  private MenuItem delete(List<Actor> others) {
    Edit orphaning = new Edit.RemoveActor(id, null);
    boolean decides =
        desk.scenario().elements().stream()
            .anyMatch(e -> e instanceof Decision d && id.equals(d.actor()));
    if (!decides) {
      return item("inspector.actor.delete", orphaning);
    }
    Menu heirs = new Menu(desk.messages().say("inspector.actor.heir"));
    others.forEach(a -> heirs.getItems().add(item(a, new Edit.RemoveActor(id, a.id()))));
    heirs.getItems().add(item("inspector.actor.heir.none", orphaning));
    return heirs;
  }

  private MenuItem item(Actor actor, Edit edit) {
    MenuItem item =
        item(Names.brief(actor.name()), new ActorChip(desk.palette().of(actor.id())), edit);
    item.setMnemonicParsing(false);
    return item;
  }

  private MenuItem item(String key, Edit edit) {
    return item(desk.messages().say(key), null, edit);
  }

  private MenuItem item(String text, @Nullable ActorChip chip, Edit edit) {
    MenuItem item = new MenuItem(text, chip);
    item.setOnAction(_ -> said.accept(desk.perform(edit)));
    return item;
  }
}
