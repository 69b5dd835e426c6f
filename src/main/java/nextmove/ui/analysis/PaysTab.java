package nextmove.ui.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nextmove.analysis.Incentives;
import nextmove.analysis.Logit;
import nextmove.analysis.Surprise;
import nextmove.app.Answer;
import nextmove.app.Job;
import nextmove.edit.Selection;

/// What each actor would do if it served its own payoffs: decisions, best options, margins; above
/// them where that is not what is judged.
final class PaysTab extends ResultTab<PaysTab.Pays> {
  private static final int MOST_SURPRISES = 3;

  /// @param lambda of the lean that is shown beside
  record Pays(List<Row> rows, List<Surprise> surprises, double lambda) {}

  /// @param best links that tie
  /// @param worth of the best, to the actor who moves
  /// @param judged how likely the first of the best is as judged
  /// @param leaning the same for an actor who leans towards what pays
  record Row(
      int decision,
      List<Integer> best,
      double worth,
      double margin,
      double judged,
      double leaning) {}

  private final ResultTable<Row> table;
  private final VBox surprises = new VBox();
  private final ScrollPane aside = new ScrollPane(surprises);

  PaysTab(Setting setting) {
    super("results.pays", setting);
    surprises.getStyleClass().add("surprises");
    table =
        new ResultTable<>(
            setting.say("results.pays"),
            setting.say("results.no-decisions"),
            row -> element(row.decision()),
            setting.choose());
    table
        .words(setting.say("report.decision"), 280, row -> text().title(row.decision()))
        .words(
            setting.say("report.actor"),
            120,
            row -> text().actor(found().incentives().mover(row.decision())))
        .words(
            setting.say("report.best"),
            260,
            row ->
                row.best().stream()
                    .map(text()::branch)
                    .collect(Collectors.joining(setting.say("analysis.or"))))
        .numbers(
            setting.say("report.worth"),
            ResultTable.FITTED,
            Row::worth,
            row -> text().inColumn(row.worth()))
        .numbers(
            setting.say("report.margin"),
            ResultTable.FITTED,
            Row::margin,
            row -> text().inColumn(row.margin()))
        .numbers(
            setting.say("report.judged"), 100, Row::judged, row -> text().percent(row.judged()))
        .numbers(
            setting.say("report.leaning"), 100, Row::leaning, row -> text().percent(row.leaning()));
    aside.getStyleClass().add("surprises-scroll");
    aside.setFitToWidth(true);
    HBox both = new HBox(table, aside);
    both.getStyleClass().add("results-split");
    HBox.setHgrow(table, Priority.ALWAYS);
    lay(null, both);
  }

  @Override
  Pays compute(Answer.Found found, Job job) {
    Incentives incentives = found.incentives();
    double lambda = Logit.defaultLambda(found.index().scenario().payoffUnit());
    Logit logit =
        Logit.of(
            found.judged().map(), found.judged(), lambda, Incentives.DEFAULT_ROUNDS, job::check);
    List<Row> rows = new ArrayList<>();
    for (int decision : incentives.decisions()) {
      List<Integer> best = incentives.best(decision);
      if (!best.isEmpty()) {
        int first = best.getFirst();
        rows.add(
            new Row(
                decision,
                best,
                incentives.worth(first, incentives.mover(decision)),
                incentives.margin(decision),
                found.judged().chance(first),
                logit.play().chance(first)));
      }
    }
    return new Pays(rows, Surprise.of(found.judged(), incentives), lambda);
  }

  @Override
  void selected(Selection selection) {
    table.follow(selection);
  }

  @Override
  void show(Pays pays) {
    surprises.getChildren().clear();
    List<Surprise> told =
        pays.surprises().stream().filter(s -> s.givesUp() > 0).limit(MOST_SURPRISES).toList();
    if (!told.isEmpty()) {
      Label head = new Label(setting.say("report.surprises"));
      head.setWrapText(true);
      head.getStyleClass().add("strong");
      surprises.getChildren().add(head);
    }
    for (Surprise surprise : told) {
      Hyperlink sentence = new Hyperlink(text().surprise(surprise, found().incentives()));
      sentence.setWrapText(true);
      sentence.setOnAction(_ -> setting.choose().accept(link(surprise.paysBest().getFirst())));
      surprises.getChildren().add(sentence);
    }
    aside.setVisible(!told.isEmpty());
    aside.setManaged(!told.isEmpty());
    table.show(pays.rows());
  }
}
