package nextmove.ui.inspector;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nextmove.edit.Edit;
import nextmove.model.Actor;
import nextmove.text.Messages;
import nextmove.ui.theme.Icon;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The actors of a scenario: colour and symbol, name, and what can be done with each.
final class ActorList extends VBox {
  private record Line(
      HBox box,
      ColorButton color,
      TextField name,
      TextEdit nameEdit,
      TextEdit symbolEdit,
      ActorMenu menu) {}

  private final Desk desk;
  private final VBox lines = new VBox();
  private final Map<String, Line> byId = new LinkedHashMap<>();
  private final Field field;

  ActorList(Desk desk) {
    this.desk = desk;
    Messages messages = desk.messages();
    lines.getStyleClass().add("lines");
    new ActorDrag(desk, lines);
    field = new Field(messages.say("inspector.actors"), lines);
    Button add = new Button(messages.say("inspector.actor.add"), new Icon(Feather.PLUS));
    add.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
    add.setOnAction(_ -> add());
    getChildren().setAll(field, add);
  }

  void show(List<Actor> actors) {
    byId.keySet().removeIf(id -> actors.stream().noneMatch(a -> a.id().equals(id)));
    List<HBox> boxes = new ArrayList<>();
    for (Actor actor : actors) {
      Line line = byId.computeIfAbsent(actor.id(), this::line);
      line.color.show(desk.palette().of(actor.id()));
      line.nameEdit.show(actor.id(), actor.name());
      line.symbolEdit.show(actor.id(), actor.symbol());
      boxes.add(line.box);
    }
    if (!lines.getChildren().equals(boxes)) {
      lines.getChildren().setAll(boxes);
    }
  }

  void focus(String id) {
    @Nullable Line line = byId.get(id);
    if (line != null) {
      // It hears no key before it has been dressed, which would otherwise be a pulse later.
      line.name.applyCss();
      line.name.selectAll();
      line.name.requestFocus();
    }
  }

  /// What can be done with an actor as a whole.
  List<MenuItem> items(String id) {
    @Nullable Line line = byId.get(id);
    return line == null ? List.of() : line.menu.items();
  }

  void add() {
    Actor actor = desk.freshActor("");
    desk.perform(new Edit.PutActor(actor));
    focus(actor.id());
  }

  private Line line(String id) {
    Messages messages = desk.messages();
    ColorButton color =
        new ColorButton(
            messages,
            hex ->
                put(
                    id,
                    a -> new Actor(a.id(), a.name(), hex, a.symbol(), a.notes(), a.extras()),
                    null));
    TextField symbol = new TextField();
    symbol.getStyleClass().add("symbol");
    symbol.setAccessibleText(messages.say("inspector.actor.symbol"));
    symbol.setTooltip(new Tooltip(messages.say("inspector.actor.symbol.long")));
    TextField name = new TextField();
    name.setPromptText(messages.say("inspector.actor.name"));
    name.setAccessibleText(messages.say("inspector.actor.name"));
    HBox.setHgrow(name, Priority.ALWAYS);
    name.addEventFilter(KeyEvent.KEY_PRESSED, key -> move(id, key));
    ActorMenu menu = new ActorMenu(desk, id, field::setFault);
    HBox box = new HBox(color, name, symbol, menu);
    box.setOnContextMenuRequested(_ -> menu.show());
    box.getStyleClass().add("row");
    return new Line(
        box,
        color,
        name,
        new TextEdit(
            desk,
            name,
            field,
            true,
            (t, typing) ->
                put(
                    id,
                    a -> new Actor(a.id(), t, a.color(), a.symbol(), a.notes(), a.extras()),
                    typing)),
        new TextEdit(
            desk,
            symbol,
            field,
            true,
            (t, typing) ->
                put(
                    id,
                    a -> new Actor(a.id(), a.name(), a.color(), t, a.notes(), a.extras()),
                    typing)),
        menu);
  }

  /// Alt with an arrow moves the actor in the list.
  private void move(String id, KeyEvent key) {
    int steps =
        switch (key.getCode()) {
          case UP -> -1;
          case DOWN -> 1;
          default -> 0;
        };
    if (key.isAltDown() && steps != 0) {
      field.setFault(desk.perform(new Edit.ReorderActor(id, steps)));
      focus(id);
      key.consume();
    }
  }

  private Optional<String> put(String id, UnaryOperator<Actor> change, @Nullable Object typing) {
    return desk.actor(id).flatMap(a -> desk.perform(new Edit.PutActor(change.apply(a)), typing));
  }
}
