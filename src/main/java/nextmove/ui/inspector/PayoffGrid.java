package nextmove.ui.inspector;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nextmove.drawing.Palette;
import nextmove.edit.Edit;
import nextmove.model.Actor;
import nextmove.model.Element;
import nextmove.model.Payoffs;
import nextmove.ui.sign.ActorChip;

/// What an element gives each actor, two actors in a row.
final class PayoffGrid extends VBox {
  /// The least width of one actor's line, in em.
  private static final double LEAST = 10;

  private record Line(HBox row, Label name, TextField input, TextEdit edit) {}

  private final Desk desk;
  private final GridPane grid = new GridPane();
  private final Field field;
  private final Map<String, Line> lines = new LinkedHashMap<>();
  private List<Actor> actors = List.of();
  private String element = "";
  private int columns;

  PayoffGrid(Desk desk) {
    this.desk = desk;
    grid.getStyleClass().add("payoffs");
    grid.widthProperty().subscribe(this::arrange);
    field = new Field(desk.messages().say("inspector.payoffs"), grid);
    getChildren().setAll(field);
    managedProperty().bind(visibleProperty());
  }

  Optional<TextField> first() {
    return lines.values().stream().map(Line::input).findFirst();
  }

  void show(Element shown) {
    element = shown.id();
    String unit = desk.scenario().payoffUnit().name();
    field.setCaption(
        unit.isBlank()
            ? desk.messages().say("inspector.payoffs")
            : desk.messages().say("inspector.payoffs-in", unit));
    if (desk.scenario().actors() != actors) {
      rebuild();
    }
    lines.forEach((actor, line) -> {
      Payoffs.Amount amount = shown.payoffs().amounts().get(actor);
      line.edit.show(element, amount == null ? "" : PayoffText.of(amount));
    });
  }

  private void rebuild() {
    actors = desk.scenario().actors();
    lines.clear();
    Palette palette = desk.palette();
    actors.forEach(a -> lines.put(a.id(), line(a, palette.of(a.id()))));
    columns = 0;
    arrange();
  }

  private Line line(Actor actor, Palette.Badge badge) {
    Label name = new Label(actor.name());
    name.setMinWidth(0);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    TextField input = new TextField();
    input.getStyleClass().add("number");
    input.setPromptText("0");
    input.setAccessibleText(desk.messages().say("inspector.payoff-of", actor.name()));
    HBox row = new HBox(new ActorChip(badge), name, input);
    row.getStyleClass().add("row");
    TextEdit edit = new TextEdit(desk, input, field, false, (t, typing) -> take(actor, t, typing));
    return new Line(row, name, input, edit);
  }

  /// Two actors side by side where their names have room, else one.
  private void arrange() {
    double em =
        lines.values().stream().mapToDouble(l -> l.name.getFont().getSize()).max().orElse(1);
    int fitting = grid.getWidth() == 0 || grid.getWidth() > 2 * LEAST * em ? 2 : 1;
    if (fitting == columns) {
      return;
    }
    columns = fitting;
    ColumnConstraints share = new ColumnConstraints();
    share.setPercentWidth(100.0 / columns);
    grid.getColumnConstraints().setAll(Collections.nCopies(columns, share));
    grid.getChildren().clear();
    int i = 0;
    for (Line line : lines.values()) {
      grid.add(line.row, i % columns, i / columns);
      i++;
    }
  }

  private Optional<String> take(Actor actor, String text, Object typing) {
    Optional<Element> now = desk.index().element(element);
    if (now.isEmpty()) {
      return Optional.empty();
    }
    Payoffs old = now.get().payoffs();
    if (text.isBlank()) {
      return put(now.get(), old.without(actor.id()), typing);
    }
    return PayoffText.read(text)
        .map(amount -> put(now.get(), old.with(actor.id(), amount), typing))
        .orElseGet(() ->
            Optional.of(
                desk.messages()
                    .say("inspector.payoff.not-understood", desk.messages().quoted(text))));
  }

  private Optional<String> put(Element element, Payoffs payoffs, Object typing) {
    return desk.perform(new Edit.PutElement(element.withPayoffs(payoffs)), typing);
  }
}
