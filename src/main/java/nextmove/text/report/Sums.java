package nextmove.text.report;

import java.util.ArrayList;
import java.util.List;
import nextmove.analysis.Why;
import nextmove.drawing.report.Report.Block;
import nextmove.drawing.report.Report.Cell;
import nextmove.text.AnalysisText;

/// Where numbers come from, as one would write it on a blackboard.
///
/// @param elements positions
record Sums(Page page, List<Integer> elements) {
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    for (int element : elements) {
      AnalysisText text = page.text();
      blocks.add(
          new Block.Heading(page.say("report.why", text.messages().quoted(text.title(element)))));
      int actors = page.results().payoffBounds().size();
      List<String> sums = new ArrayList<>();
      List<List<Cell>> rows = new ArrayList<>();
      for (int a = 0; a < actors; a++) {
        Why why = Why.of(page.results().judged(), element, a);
        sums.add(text.sum(why));
        rows.addAll(rows(why));
      }
      if (sums.isEmpty()) {
        blocks.add(new Block.Paragraph(page.say("report.no-actors")));
        continue;
      }
      blocks.add(new Block.Bullets(sums));
      blocks.add(
          new Block.Table(
              List.of(
                  page.words("report.actor"),
                  page.words("report.branch"),
                  page.numbers("report.likelihood"),
                  page.numbers("report.worth"),
                  page.numbers("report.product")),
              rows));
    }
    return blocks;
  }

  private List<Cell> row(String actor, String what, double number) {
    return List.of(
        page.cell(actor), page.cell(what), page.cell(""), page.cell(""), page.number(number));
  }

  private List<List<Cell>> rows(Why why) {
    AnalysisText text = page.text();
    List<List<Cell>> rows = new ArrayList<>();
    String name = text.actor(why.actor());
    rows.add(row(name, page.say("report.own"), why.own()));
    for (Why.Term term : why.terms()) {
      rows.add(
          List.of(
              page.cell(""),
              page.cell(text.branch(term.link())),
              page.share(term.chance()),
              page.number(term.value()),
              page.number(term.product())));
    }
    rows.add(row("", page.say("report.total"), why.total()));
    return rows;
  }
}
