package nextmove.ui.inspector;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
  /// Makes an edit of a change of the evidence that is shown; none where what carried it is gone.
  interface Owner extends Function<UnaryOperator<Evidence>, Optional<Edit>> {
    /// The evidence as it is now; none where what carried it is gone.
    default Evidence evidence() {
      List<Evidence> now = new ArrayList<>();
      var _ =
          apply(e -> {
            now.add(e);
            return e;
          });
      return now.isEmpty() ? Evidence.NONE : now.getFirst();
    }

    /// Of the sources among the evidence.
    default SourceChips.Owner sources() {
      return change -> apply(e -> e.withSources(change.apply(e.sources())));
    }
  }

  private final Desk desk;
  private final MenuButton adder = new MenuButton("", new Icon(Feather.MORE_HORIZONTAL));
  private final IndicatorLines indicators;
  private Evidence evidence = Evidence.NONE;
  private Owner owner = _ -> Optional.empty();

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

  void show(Evidence shown, Owner of) {
    evidence = shown;
    owner = of;
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
          item.setOnAction(_ -> owner.apply(with(a)).ifPresent(desk::perform));
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
    owner
        .apply(with(fresh))
        .ifPresent(edit -> {
          Label label = new Label("edit.assumption.add");
          desk.perform(new Edit.Batch(label, List.of(new Edit.PutAssumption(fresh), edit)));
          desk.around().show().accept(ReasonSheet.of(desk, fresh.id()));
        });
  }

  private void addDissent() {
    Dissent fresh = new Dissent("", "", Likelihood.UNSTATED, List.of(), Extras.NONE);
    int at = evidence.dissents().size();
    Owner here = owner;
    here.apply(
            e -> {
              List<Dissent> all = new ArrayList<>(e.dissents());
              all.add(fresh);
              return e.withDissents(all);
            })
        .ifPresent(edit -> {
          desk.perform(edit);
          desk.around().show().accept(ReasonSheet.of(desk, here, at));
        });
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
    Owner here = owner;
    Messages messages = desk.messages();
    String said = messages.quoted(dissent.text());
    String text =
        dissent.by().isBlank()
            ? messages.say("reasons.dissent", said)
            : messages.say("reasons.dissent.by", dissent.by(), said);
    return line(
        text,
        () -> ReasonSheet.of(desk, here, at),
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
    remove.setOnAction(_ -> owner.apply(without).ifPresent(desk::perform));
    HBox line = new HBox(open, remove);
    line.getStyleClass().add("row");
    return line;
  }
}
