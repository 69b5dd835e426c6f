package nextmove.text.report;

import java.util.ArrayList;
import java.util.List;
import nextmove.analysis.Results;
import nextmove.drawing.FontMeasure;
import nextmove.drawing.report.Report.Cell;
import nextmove.drawing.report.Report.Column;
import nextmove.text.AnalysisText;

/// What every section is written from.
record Page(Results results, AnalysisText text, FontMeasure font) {
  /// As wide as charts are, in world units: what a sheet of A4 leaves between its margins.
  static final double WIDTH = 640;

  /// Actors that get a column of their own; more would not fit.
  private static final int MOST_ACTORS = 5;

  String say(String key, Object... arguments) {
    return text.messages().say(key, arguments);
  }

  Column words(String key) {
    return new Column(say(key), false);
  }

  Column numbers(String key) {
    return new Column(say(key), true);
  }

  Cell cell(String words) {
    return new Cell(words);
  }

  Cell share(double share) {
    return new Cell(text.percent(share), share);
  }

  /// @param mark behind the number
  Cell share(double share, String mark) {
    return new Cell(text.percent(share) + mark, share);
  }

  Cell number(double number) {
    return new Cell(text.inColumn(number), number);
  }

  /// The positions of the actors that tables have columns for.
  List<Integer> actors() {
    List<Integer> actors = new ArrayList<>();
    int all = results.index().scenario().actors().size();
    for (int a = 0; a < Math.min(all, MOST_ACTORS); a++) {
      actors.add(a);
    }
    return actors;
  }

  List<Column> actorColumns() {
    return actors().stream().map(a -> new Column(text.actor(a), true)).toList();
  }
}
