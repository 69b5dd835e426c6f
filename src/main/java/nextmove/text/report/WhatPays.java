package nextmove.text.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nextmove.analysis.Incentives;
import nextmove.analysis.Results;
import nextmove.analysis.Surprise;
import nextmove.drawing.report.Report.Block;
import nextmove.drawing.report.Report.Cell;
import nextmove.text.AnalysisText;

/// What each actor would do if it served its own payoffs, and where that is not what is judged.
record WhatPays(Page page) {
  List<Block> blocks() {
    Results results = page.results();
    Incentives incentives = results.incentives();
    if (incentives.decisions().isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(page.say("report.pays")));
    List<List<Cell>> rows = new ArrayList<>();
    incentives.decisions().forEach(d -> rows.add(row(d)));
    blocks.add(
        new Block.Table(
            List.of(
                page.words("report.decision"),
                page.words("report.actor"),
                page.words("report.best"),
                page.numbers("report.worth"),
                page.numbers("report.margin"),
                page.numbers("report.judged"),
                page.numbers("report.leaning")),
            rows));
    List<String> surprises = new ArrayList<>();
    for (Surprise surprise : results.surprises()) {
      if (surprise.givesUp() > 0) {
        surprises.add(page.text().surprise(surprise, incentives));
      }
    }
    if (!surprises.isEmpty()) {
      blocks.add(new Block.Paragraph(page.say("report.surprises")));
      blocks.add(new Block.Bullets(surprises));
    }
    return blocks;
  }

  private List<Cell> row(int decision) {
    Results results = page.results();
    Incentives incentives = results.incentives();
    AnalysisText text = page.text();
    List<Integer> best = incentives.best(decision);
    int mover = incentives.mover(decision);
    double worth = best.isEmpty() ? Double.NaN : incentives.worth(best.getFirst(), mover);
    return List.of(
        page.cell(text.title(decision)),
        page.cell(text.actor(mover)),
        page.cell(
            best.stream().map(text::branch).collect(Collectors.joining(page.say("analysis.or")))),
        page.number(worth),
        page.number(incentives.margin(decision)),
        page.share(best.isEmpty() ? Double.NaN : results.judged().chance(best.getFirst())),
        page.share(best.isEmpty() ? Double.NaN : results.logit().play().chance(best.getFirst())));
  }
}
