package nextmove.ui.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nextmove.analysis.Incentives;
import nextmove.analysis.Simulation;
import nextmove.analysis.Spread;
import nextmove.app.Answer;
import nextmove.app.Job;
import nextmove.drawing.chart.Histogram;
import nextmove.model.Index;

/// How sure is that, all ranges drawn together: how each end's probability and each actor's payoff
/// spread, and how often each option pays best.
final class UncertaintyTab extends ResultTab<Simulation> {
  private static final int SAMPLES = 10_000;
  private static final int ENDS = 12;
  private static final int BINS = 30;
  private static final long SEED = 1;

  private final ProgressBar progress = new ProgressBar();
  private final Button cancel;
  private final HBox bar;
  private final FlowPane charts = new FlowPane();
  private final VBox best = new VBox();

  UncertaintyTab(Setting setting) {
    super("results.uncertainty", setting);
    Label note = new Label(setting.say("report.uncertainty-note", SAMPLES, String.valueOf(SEED)));
    note.setWrapText(true);
    cancel = new Button(setting.say("results.cancel"));
    cancel.setMinWidth(Region.USE_PREF_SIZE);
    cancel.setOnAction(_ -> cancelled());
    progress.setAccessibleText(setting.say("work.analysis"));
    bar = new HBox(note, progress, cancel);
    bar.getStyleClass().add("results-bar");
    charts.getStyleClass().add("charts");
    best.getStyleClass().add("charts");
    VBox all = new VBox(charts, best);
    ScrollPane scroll = new ScrollPane(all);
    scroll.setFitToWidth(true);
    lay(bar, scroll);
    underWay(false);
  }

  @Override
  Simulation compute(Answer.Found found, Job job) {
    List<Integer> ends = found.judged().ends().stream().limit(ENDS).toList();
    return Simulation.of(
        found.judged().map(),
        SAMPLES,
        SEED,
        ends,
        Incentives.DEFAULT_ROUNDS,
        job::check,
        done -> job.at((double) done / SAMPLES));
  }

  @Override
  void started(Job job) {
    progress.progressProperty().bind(job.progress());
    underWay(true);
  }

  private void cancelled() {
    stop();
    underWay(false);
  }

  private void underWay(boolean is) {
    progress.setVisible(is);
    cancel.setVisible(is);
  }

  @Override
  void show(Simulation simulation) {
    underWay(false);
    List<Node> all = new ArrayList<>();
    for (int i = 0; i < simulation.ends().size(); i++) {
      String title = text().title(simulation.ends().get(i));
      all.add(histogram(title, simulation.reach().get(i), text()::percent));
    }
    for (int a = 0; a < simulation.payoffs().size(); a++) {
      all.add(histogram(text().actor(a), simulation.payoffs().get(a), text()::number));
    }
    charts.getChildren().setAll(all);
    best.getChildren().setAll(best(simulation));
  }

  private Node histogram(String title, Spread spread, DoubleFunction<String> number) {
    Label name = new Label(title);
    name.getStyleClass().add("strong");
    Label numbers =
        new Label(
            setting.say(
                "results.spread",
                number.apply(spread.mean()),
                number.apply(spread.p05()),
                number.apply(spread.p95())));
    ChartView chart = new ChartView(setting);
    chart.show(
        (width, look, font) ->
            Histogram.of(spread.draws(), BINS, spread.mean()).chart(width, look, font, number),
        setting.say("report.histogram", title) + ". " + numbers.getText());
    VBox card = new VBox(name, chart, numbers);
    card.getStyleClass().add("chart");
    return card;
  }

  private List<Node> best(Simulation simulation) {
    Index index = found().index();
    List<Node> rows = new ArrayList<>();
    Label head = new Label(setting.say("report.how-often-best"));
    head.getStyleClass().add("strong");
    rows.add(head);
    for (int decision : simulation.decisions()) {
      for (int i = 0; i < index.outDegree(decision) && index.outDegree(decision) > 1; i++) {
        int link = index.out(decision, i);
        double share = simulation.best()[link];
        Label name =
            new Label(setting.say("results.option", text().title(decision), text().branch(link)));
        name.getStyleClass().add("name");
        Label number = new Label(text().percent(share));
        number.getStyleClass().add("share");
        HBox row = new HBox(number, new ShareBar(0, share, Double.NaN, Double.NaN), name);
        row.getStyleClass().add("row");
        row.setOnMouseClicked(_ -> setting.choose().accept(link(link)));
        rows.add(row);
      }
    }
    return rows.size() == 1 ? List.of() : rows;
  }
}
