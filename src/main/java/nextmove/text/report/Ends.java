package nextmove.text.report;

import java.util.ArrayList;
import java.util.List;
import nextmove.analysis.Results;
import nextmove.drawing.Look;
import nextmove.drawing.chart.Bars;
import nextmove.drawing.report.Report.Block;
import nextmove.drawing.report.Report.Cell;
import nextmove.drawing.report.Report.Column;
import nextmove.text.AnalysisText;

/// How the story may end: each end with its probability, bounds and what each actor has got by
/// then.
record Ends(Page page) {
  List<Block> blocks() {
    Results results = page.results();
    if (results.ends().isEmpty()) {
      return List.of();
    }
    AnalysisText text = page.text();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(page.say("report.ends")));
    List<Bars.Row> bars = new ArrayList<>();
    List<List<Cell>> rows = new ArrayList<>();
    boolean assumed = false;
    boolean irreconcilable = false;
    for (Results.End end : results.ends()) {
      int e = end.element();
      assumed |= results.doubts().reachAssumed(e);
      irreconcilable |= results.doubts().reachIrreconcilable(e);
      String share = text.percent(end.probability()) + text.doubt(results.doubts(), e);
      List<Cell> row = new ArrayList<>();
      row.add(page.cell(text.title(e)));
      row.add(new Cell(share, end.probability()));
      row.add(page.cell(text.shares(end.bounds())));
      page.actors().forEach(a -> row.add(page.number(results.totals().at(e, a))));
      rows.add(row);
      bars.add(
          new Bars.Row(
              text.title(e), end.probability(), end.bounds().lo(), end.bounds().hi(), share));
    }
    blocks.add(
        new Block.Figure(
            new Bars(bars, 0, 1).chart(Page.WIDTH, Look.PAPER, page.font(), text::percent),
            page.say("report.ends")));
    List<Column> columns = new ArrayList<>();
    columns.add(page.words("report.end"));
    columns.add(page.numbers("report.probability"));
    columns.add(page.numbers("report.bounds"));
    columns.addAll(page.actorColumns());
    blocks.add(new Block.Table(columns, rows));
    int all = results.judged().ends().size();
    if (all > rows.size()) {
      blocks.add(new Block.Paragraph(page.say("report.more-ends", rows.size(), all)));
    }
    blocks.add(new Block.Paragraph(page.say("report.ends-note")));
    List<String> notes = text.doubtNotes(assumed, irreconcilable);
    notes.forEach(note -> blocks.add(new Block.Paragraph(note)));
    return blocks;
  }
}
