package nextmove.text.report;

import java.util.ArrayList;
import java.util.List;
import nextmove.analysis.Results;
import nextmove.drawing.report.Report.Block;
import nextmove.drawing.report.Report.Cell;
import nextmove.text.AnalysisText;

/// What each actor may expect, as judged, leaning towards what pays, and strictly by payoffs.
record Expectations(Page page) {
  List<Block> blocks() {
    Results results = page.results();
    AnalysisText text = page.text();
    int actors = results.payoffBounds().size();
    if (actors == 0 || results.judged().map().start() < 0) {
      return List.of();
    }
    List<List<Cell>> rows = new ArrayList<>();
    int start = results.judged().map().start();
    for (int a = 0; a < actors; a++) {
      rows.add(
          List.of(
              page.cell(text.actor(a)),
              new Cell(
                  text.inColumn(results.judged().payoff(a))
                      + text.valueDoubt(results.doubts(), start),
                  results.judged().payoff(a)),
              page.cell(text.numbers(results.payoffBounds().get(a))),
              page.number(results.logit().play().payoff(a)),
              page.number(results.incentives().play().payoff(a))));
    }
    String unit = results.index().scenario().payoffUnit().name().strip();
    return List.of(
        new Block.Heading(
            unit.isEmpty()
                ? page.say("report.expectations")
                : page.say("report.expectations-in", unit)),
        new Block.Table(
            List.of(
                page.words("report.actor"),
                page.numbers("report.judged"),
                page.numbers("report.bounds"),
                page.numbers("report.leaning"),
                page.numbers("report.strictly")),
            rows),
        new Block.Paragraph(
            page.say("report.expectations-note", text.number(results.logit().lambda()))));
  }
}
