package nextmove.ui.inspector;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nextmove.edit.Edit;
import nextmove.edit.Label;
import nextmove.model.Assumption;
import nextmove.model.Dissent;
import nextmove.model.Evidence;
import nextmove.model.Extras;
import nextmove.model.Likelihood;
import nextmove.text.Messages;
import nextmove.ui.theme.Icon;
import nextmove.ui.theme.Tip;
import org.kordamp.ikonli.feather.Feather;

/// What else a judgment rests on: assumptions, and other readings. One line each, which opens it.
final class Reasons extends VBox {
  private final Desk desk;
  private final MenuButton adder = new MenuButton("", new Icon(Feather.MORE_HORIZONTAL));
  private final IndicatorLines indicators;
  private Evidence evidence = Evidence.NONE;
  private Lens<Evidence> where = Lens.none();

  /// @param indicators what the same judgment is watched by
  Reasons(Desk desk, IndicatorLines indicators) {
    this.desk = desk;
    this.indicators = indicators;
    getStyleClass().add("reasons");
    managedProperty().bind(visibleProperty());
    String what = desk.messages().say("reasons.add");
    adder.getStyleClass().addAll(Styles.SMALL, Styles.BUTTON_ICON, Styles.FLAT, "no-arrow");
    adder.setTooltip(new Tooltip(what));
    adder.setAccessibleText(what);
    // An empty menu would not open.
    adder.getItems().setAll(new SeparatorMenuItem());
    adder.setOnShowing(_ -> offer());
  }

  /// A button that adds an assumption, another reading or an indicator.
  MenuButton adder() {
    return adder;
  }

  void show(Lens<Evidence> of) {
    where = of;
    Evidence shown = of.now().orElse(Evidence.NONE);
    evidence = shown;
    List<Node> lines = new ArrayList<>();
    shown.assumptions().forEach(id -> lines.add(line(id)));
    for (int i = 0; i < shown.dissents().size(); i++) {
      lines.add(line(shown.dissents().get(i), i));
    }
    getChildren().setAll(lines);
    setVisible(!lines.isEmpty());
  }

  private void offer() {
    Messages messages = desk.messages();
    adder.getItems().clear();
    desk.scenario().assumptions().stream()
        .filter(a -> !evidence.assumptions().contains(a.id()))
        .forEach(a -> {
          MenuItem item = new MenuItem(messages.quoted(a.text()));
          item.setMnemonicParsing(false);
          item.setOnAction(_ -> where.edit(with(a)).ifPresent(desk::perform));
          adder.getItems().add(item);
        });
    MenuItem assumption = new MenuItem(messages.say("reasons.assumption.new"));
    assumption.setOnAction(_ -> addAssumption());
    MenuItem dissent = new MenuItem(messages.say("reasons.dissent.new"));
    dissent.setOnAction(_ -> addDissent());
    adder.getItems().addAll(assumption, dissent, new SeparatorMenuItem());
    adder.getItems().addAll(indicators.offers());
  }

  private static UnaryOperator<Evidence> with(Assumption assumption) {
    return e -> {
      List<String> all = new ArrayList<>(e.assumptions());
      all.add(assumption.id());
      return e.withAssumptions(all);
    };
  }

  private void addAssumption() {
    Assumption fresh = desk.assumption(desk.freshId());
    where
        .edit(with(fresh))
        .ifPresent(edit -> {
          Label label = new Label("edit.assumption.add");
          desk.perform(new Edit.Batch(label, List.of(new Edit.PutAssumption(fresh), edit)));
          desk.around().show().accept(ReasonSheet.of(desk, fresh.id()));
        });
  }

  private void addDissent() {
    Dissent fresh = new Dissent("", "", Likelihood.UNSTATED, List.of(), Extras.NONE);
    int at = evidence.dissents().size();
    Lens<Dissent> reading = reading(at);
    where
        .edit(e -> {
          List<Dissent> all = new ArrayList<>(e.dissents());
          all.add(fresh);
          return e.withDissents(all);
        })
        .ifPresent(edit -> {
          desk.perform(edit);
          desk.around().show().accept(ReasonSheet.of(desk, reading));
        });
  }

  private Lens<Dissent> reading(int at) {
    return Lens.at(where.part(Evidence::dissents, Evidence::withDissents), at);
  }

  private Node line(String assumption) {
    Messages messages = desk.messages();
    String text =
        messages.say("reasons.assumption", messages.quoted(desk.assumption(assumption).text()));
    return line(
        text,
        () -> ReasonSheet.of(desk, assumption),
        e ->
            e.withAssumptions(
                e.assumptions().stream().filter(a -> !a.equals(assumption)).toList()));
  }

  private Node line(Dissent dissent, int at) {
    Lens<Dissent> reading = reading(at);
    Messages messages = desk.messages();
    String said = messages.quoted(dissent.text());
    String text =
        dissent.by().isBlank()
            ? messages.say("reasons.dissent", said)
            : messages.say("reasons.dissent.by", dissent.by(), said);
    return line(
        text,
        () -> ReasonSheet.of(desk, reading),
        e -> {
          List<Dissent> rest = new ArrayList<>(e.dissents());
          rest.remove(dissent);
          return e.withDissents(rest);
        });
  }

  private HBox line(String text, Supplier<Node> sheet, UnaryOperator<Evidence> without) {
    Hyperlink open = new Hyperlink(text);
    open.setMinWidth(0);
    open.setMaxWidth(Double.MAX_VALUE);
    open.setTooltip(new Tip(text));
    open.setOnAction(_ -> desk.around().show().accept(sheet.get()));
    HBox.setHgrow(open, Priority.ALWAYS);
    Button remove = new Button("", new Icon(Feather.X));
    remove.getStyleClass().addAll(Styles.SMALL, Styles.BUTTON_ICON, Styles.FLAT);
    remove.setMinWidth(USE_PREF_SIZE);
    remove.setAccessibleText(desk.messages().say("inspector.source.remove", text));
    remove.setOnAction(_ -> where.edit(without).ifPresent(desk::perform));
    HBox line = new HBox(open, remove);
    line.getStyleClass().add("row");
    return line;
  }
}
