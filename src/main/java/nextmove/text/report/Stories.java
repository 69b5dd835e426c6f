package nextmove.text.report;

import java.util.ArrayList;
import java.util.List;
import nextmove.analysis.LikelyPaths.Path;
import nextmove.drawing.report.Report.Block;
import nextmove.drawing.report.Report.Cell;
import nextmove.drawing.report.Report.Column;
import nextmove.text.AnalysisText;

/// The likeliest whole stories.
record Stories(Page page) {
  List<Block> blocks() {
    List<Path> paths = page.results().paths();
    if (paths.isEmpty()) {
      return List.of();
    }
    AnalysisText text = page.text();
    List<Column> columns = new ArrayList<>();
    columns.add(page.numbers("report.probability"));
    columns.add(page.words("report.story"));
    columns.addAll(page.actorColumns());
    List<List<Cell>> rows = new ArrayList<>();
    double sum = 0;
    for (Path path : paths) {
      List<Cell> row = new ArrayList<>();
      row.add(page.share(path.probability()));
      row.add(page.cell(text.story(path.elements())));
      page.actors().forEach(a -> row.add(page.number(path.payoffs()[a])));
      rows.add(row);
      sum += path.probability();
    }
    return List.of(
        new Block.Heading(page.say("report.stories")),
        new Block.Table(columns, rows),
        new Block.Paragraph(page.say("report.stories-sum", text.percent(sum))));
  }
}
