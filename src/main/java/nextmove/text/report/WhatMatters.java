package nextmove.text.report;

import java.util.ArrayList;
import java.util.List;
import nextmove.analysis.Results;
import nextmove.analysis.Sensitivity;
import nextmove.drawing.Look;
import nextmove.drawing.chart.Tornado;
import nextmove.drawing.report.Report.Block;
import nextmove.drawing.report.Report.Cell;
import nextmove.text.AnalysisText;
import org.jspecify.annotations.Nullable;

/// Which judgment matters most to one number, and what would change a decision.
record WhatMatters(Page page) {
  private static final int MOST = 12;

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    @Nullable Sensitivity sensitivity = page.results().sensitivity();
    if (sensitivity != null) {
      swings(sensitivity, blocks);
    }
    if (page.results().questions().decision() >= 0) {
      flips(blocks);
    }
    return blocks;
  }

  private void swings(Sensitivity sensitivity, List<Block> blocks) {
    AnalysisText text = page.text();
    List<Tornado.Row> bars = new ArrayList<>();
    List<List<Cell>> rows = new ArrayList<>();
    for (Sensitivity.Input input : sensitivity.inputs()) {
      if (rows.size() == MOST || input.atLow() == input.atHigh()) {
        break;
      }
      bars.add(new Tornado.Row(text.input(input), input.atLow(), input.atHigh()));
      rows.add(
          List.of(
              page.cell(text.input(input)),
              new Cell(text.end(input, input.low()), input.low()),
              new Cell(text.end(input, input.high()), input.high()),
              new Cell(text.at(sensitivity.target(), input.atLow()), input.atLow()),
              new Cell(text.at(sensitivity.target(), input.atHigh()), input.atHigh())));
    }
    blocks.add(new Block.Heading(page.say("report.matters", text.target(sensitivity.target()))));
    String base = text.at(sensitivity.target(), sensitivity.base());
    if (rows.isEmpty()) {
      blocks.add(new Block.Paragraph(page.say("report.nothing-matters", base)));
      return;
    }
    blocks.add(new Block.Paragraph(page.say("report.matters-note", base)));
    blocks.add(
        new Block.Figure(
            new Tornado(bars, sensitivity.base())
                .chart(
                    Page.WIDTH,
                    Look.PAPER,
                    page.font(),
                    value -> text.at(sensitivity.target(), value)),
            page.say("report.matters", text.target(sensitivity.target()))));
    blocks.add(
        new Block.Table(
            List.of(
                page.words("report.input"),
                page.numbers("report.low"),
                page.numbers("report.high"),
                page.numbers("report.at-low"),
                page.numbers("report.at-high")),
            rows));
  }

  private void flips(List<Block> blocks) {
    Results results = page.results();
    int decision = results.questions().decision();
    blocks.add(
        new Block.Heading(
            page.say("report.flips", page.text().messages().quoted(page.text().title(decision)))));
    List<String> flips =
        results.flips().stream()
            .map(flip -> page.text().flip(flip, decision, results.incentives()))
            .toList();
    blocks.add(
        flips.isEmpty()
            ? new Block.Paragraph(page.say("report.no-flips"))
            : new Block.Bullets(flips));
  }
}
