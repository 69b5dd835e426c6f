package nextmove.ui.analysis;

import java.util.ArrayList;
import java.util.List;
import nextmove.analysis.Bounds;
import nextmove.analysis.Interval;
import nextmove.analysis.Play;
import nextmove.analysis.Totals;
import nextmove.app.Answer;
import nextmove.app.Job;
import nextmove.app.Rationality;
import nextmove.edit.Selection;

/// How the story may end: each end with its probability, within its bounds where decisions are
/// taken as judged, and what each actor has got by then.
final class EndsTab extends ResultTab<List<EndsTab.End>> {
  private static final int MOST = 100;

  /// @param bounds both ends NaN where there are none
  /// @param totals by actor
  record End(int element, double probability, Interval bounds, double[] totals) {}

  private ResultTable<End> table;
  private List<String> columns = List.of();

  EndsTab(Setting setting) {
    super("results.ends", setting);
    table = table();
  }

  private ResultTable<End> table() {
    return new ResultTable<>(
        setting.say("results.ends"),
        setting.say("results.no-ends"),
        end -> element(end.element()),
        setting.choose());
  }

  @Override
  List<End> compute(Answer.Found found, Job job) {
    Play play = found.play();
    boolean judged = found.rationality() instanceof Rationality.Judged;
    // Round by round, loops are played in ways of their own that no average tells.
    Totals totals = new Totals(play.map().hasLoops() ? found.judged() : play);
    int actors = found.index().scenario().actors().size();
    List<End> ends = new ArrayList<>();
    for (int end : play.ends().stream().limit(MOST).toList()) {
      double[] got = new double[actors];
      for (int a = 0; a < actors; a++) {
        got[a] = totals.at(end, a);
      }
      Interval bounds =
          judged ? Bounds.reach(play.map(), end, job::check) : new Interval(Double.NaN, Double.NaN);
      ends.add(new End(end, play.reach(end), bounds, got));
    }
    return ends;
  }

  @Override
  void show(List<End> ends) {
    if (table.isEmpty() || !columns.equals(actors())) {
      columns = actors();
      table = table();
      addColumns();
      lay(null, table);
    }
    table.show(ends);
  }

  @Override
  void selected(Selection selection) {
    table.follow(selection);
  }

  private void addColumns() {
    table
        .words(setting.say("report.end"), 260, end -> text().title(end.element()))
        .drawn(
            setting.say("results.how-likely"),
            160,
            End::probability,
            end -> text().percent(end.probability()),
            end -> new ShareBar(0, end.probability(), end.bounds().lo(), end.bounds().hi()))
        .numbers(
            setting.say("report.probability"),
            138,
            End::probability,
            end ->
                text().percent(end.probability()) + text().doubt(found().doubts(), end.element()))
        .numbers(
            setting.say("report.bounds"),
            130,
            end -> end.bounds().hi() - end.bounds().lo(),
            end -> Double.isNaN(end.bounds().lo()) ? "" : text().shares(end.bounds()));
    for (int a = 0; a < columns.size(); a++) {
      int actor = a;
      table.numbers(
          columns.get(a),
          ResultTable.FITTED,
          end -> end.totals()[actor],
          end -> text().inColumn(end.totals()[actor]));
    }
  }
}
