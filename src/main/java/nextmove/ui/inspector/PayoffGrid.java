package nextmove.ui.inspector;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import nextmove.drawing.Palette;
import nextmove.edit.Edit;
import nextmove.model.Actor;
import nextmove.model.Element;
import nextmove.model.Payoffs;
import nextmove.model.Payoffs.Amount;
import nextmove.ui.ruler.Axis;

/// What an element gives each actor, one actor in a row.
final class PayoffGrid extends VBox {
  private static final PseudoClass RANGES = PseudoClass.getPseudoClass("ranges");

  private final Desk desk;
  private final VBox rows = new VBox();
  private final Field field;
  private final Map<String, PayoffRow> byActor = new LinkedHashMap<>();
  private List<Actor> actors = List.of();
  private String element = "";

  PayoffGrid(Desk desk) {
    this.desk = desk;
    rows.getStyleClass().add("payoffs");
    field = new Field(desk.messages().say("inspector.payoffs"), rows);
    getChildren().setAll(field);
    managedProperty().bind(visibleProperty());
  }

  Optional<TextField> first() {
    return byActor.values().stream().map(PayoffRow::input).findFirst();
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
    Map<String, Amount> amounts = shown.payoffs().amounts();
    // A field that cuts a range shows another number.
    rows.pseudoClassStateChanged(RANGES, amounts.values().stream().anyMatch(Amount::isRange));
    Axis axis = PayoffAxis.of(desk.scenario().payoffUnit(), amounts.values());
    byActor.forEach(
        (actor, row) -> row.show(element, axis, Optional.ofNullable(amounts.get(actor))));
  }

  private void rebuild() {
    actors = desk.scenario().actors();
    byActor.clear();
    Palette palette = desk.palette();
    for (Actor actor : actors) {
      byActor.put(
          actor.id(),
          new PayoffRow(
              desk, palette.of(actor.id()), field, (amount, going) -> put(actor, amount, going)));
    }
    rows.getChildren().setAll(byActor.values());
  }

  private Optional<String> put(Actor actor, Optional<Amount> amount, Object going) {
    return desk.index()
        .element(element)
        .flatMap(now -> {
          Payoffs old = now.payoffs();
          Payoffs payoffs =
              amount.map(a -> old.with(actor.id(), a)).orElseGet(() -> old.without(actor.id()));
          return desk.perform(new Edit.PutElement(now.withPayoffs(payoffs)), going);
        });
  }
}
