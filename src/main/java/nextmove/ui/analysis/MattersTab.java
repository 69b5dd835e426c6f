package nextmove.ui.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nextmove.analysis.Play;
import nextmove.analysis.Sensitivity;
import nextmove.analysis.Sensitivity.Target;
import nextmove.app.Answer;
import nextmove.app.Job;
import nextmove.edit.Selection;
import nextmove.ui.theme.WrapRow;
import org.jspecify.annotations.Nullable;

/// Which judgment matters most to one number: a tornado whose bars are rows; beside it what would
/// change a decision.
final class MattersTab extends ResultTab<MattersTab.Matters> {
  private static final int MOST_TARGETS = 50;

  /// @param targets that one may choose from
  /// @param sensitivity null where there is nothing to aim at
  record Matters(List<Target> targets, @Nullable Sensitivity sensitivity) {}

  private final ResultTable<Sensitivity.Input> table;
  private final ComboBox<Target> target = new ComboBox<>();
  private final Label base = new Label();
  private final Flips flips;
  private volatile @Nullable Target aim;
  private double least;
  private double greatest;
  private boolean filling;

  MattersTab(Setting setting) {
    super("results.matters", setting);
    flips = new Flips(setting, e -> setting.choose().accept(element(e)));
    table =
        new ResultTable<>(
            setting.say("results.matters"),
            setting.say("results.no-inputs"),
            this::about,
            setting.choose());
    table
        .words(setting.say("report.input"), 340, input -> text().input(input))
        .numbers(
            setting.say("report.low"), 70, Sensitivity.Input::low, in -> text().end(in, in.low()))
        .numbers(
            setting.say("report.high"),
            70,
            Sensitivity.Input::high,
            in -> text().end(in, in.high()))
        .drawn(
            setting.say("results.swing"),
            180,
            in -> Math.abs(in.atHigh() - in.atLow()),
            in -> at(in.atLow()) + " – " + at(in.atHigh()),
            in -> new ShareBar(place(in.atLow()), place(in.atHigh()), Double.NaN, Double.NaN))
        .numbers(setting.say("report.at-low"), 90, Sensitivity.Input::atLow, in -> at(in.atLow()))
        .numbers(
            setting.say("report.at-high"), 90, Sensitivity.Input::atHigh, in -> at(in.atHigh()));
    TextCells.of(target, this::named);
    target.setAccessibleText(setting.say("results.target"));
    target
        .valueProperty()
        .subscribe((_, chosen) -> {
          if (!filling && chosen != null) {
            aim = chosen;
            again();
          }
        });
    Label asks = new Label(setting.say("results.target"));
    asks.setLabelFor(target);
    WrapRow top = new WrapRow(asks, target, base);
    top.getStyleClass().add("results-bar");
    VBox left = new VBox(top, table);
    VBox.setVgrow(table, Priority.ALWAYS);
    HBox both = new HBox(left, flips);
    both.getStyleClass().add("results-split");
    HBox.setHgrow(left, Priority.ALWAYS);
    lay(null, both);
  }

  @Override
  Matters compute(Answer.Found found, Job job) {
    Play judged = found.judged();
    List<Target> targets = new ArrayList<>();
    judged.ends().stream().limit(MOST_TARGETS).map(Target.OfReach::new).forEach(targets::add);
    for (int a = 0; a < found.index().scenario().actors().size(); a++) {
      targets.add(new Target.OfPayoff(a));
    }
    @Nullable Target wanted = aim;
    Target target =
        wanted != null && targets.contains(wanted)
            ? wanted
            : targets.isEmpty() ? null : targets.getFirst();
    return new Matters(
        targets, target == null ? null : Sensitivity.of(judged.map(), judged, target, job::check));
  }

  @Override
  void show(Matters matters) {
    flips.show(found(), text());
    Sensitivity sensitivity = matters.sensitivity();
    filling = true;
    target.getItems().setAll(matters.targets());
    target.setValue(sensitivity == null ? null : sensitivity.target());
    filling = false;
    if (sensitivity == null) {
      table.show(List.of());
      return;
    }
    base.setText(setting.say("results.now", at(sensitivity.base())));
    least = sensitivity.base();
    greatest = least;
    for (Sensitivity.Input input : sensitivity.inputs()) {
      least = Math.min(least, Math.min(input.atLow(), input.atHigh()));
      greatest = Math.max(greatest, Math.max(input.atLow(), input.atHigh()));
    }
    table.show(sensitivity.inputs().stream().filter(in -> in.atLow() != in.atHigh()).toList());
  }

  @Override
  void selected(Selection selection) {
    table.follow(selection);
  }

  private double place(double value) {
    return greatest > least ? (value - least) / (greatest - least) : 0;
  }

  private String at(double value) {
    return text().at(Objects.requireNonNull(target.getValue()), value);
  }

  private String named(Target target) {
    return text().target(target);
  }

  private Selection about(Sensitivity.Input input) {
    return switch (input) {
      case Sensitivity.Input.OfLikelihood l -> link(l.link());
      case Sensitivity.Input.OfPayoff p -> element(p.element());
    };
  }
}
