package nextmove.text.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import nextmove.analysis.Results;
import nextmove.analysis.Simulation;
import nextmove.analysis.Spread;
import nextmove.drawing.Look;
import nextmove.drawing.chart.Histogram;
import nextmove.drawing.report.Report.Block;
import nextmove.drawing.report.Report.Cell;
import nextmove.drawing.report.Report.Column;
import nextmove.model.Index;
import nextmove.text.AnalysisText;
import org.jspecify.annotations.Nullable;

/// How sure that is: all ranges drawn together, many times.
record Uncertainty(Page page) {
  private static final int BINS = 30;
  private static final int MOST_HISTOGRAMS = 3;

  List<Block> blocks() {
    @Nullable Simulation simulation = page.results().simulation();
    if (simulation == null) {
      return List.of();
    }
    AnalysisText text = page.text();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(page.say("report.uncertainty")));
    blocks.add(
        new Block.Paragraph(
            page.say(
                "report.uncertainty-note",
                simulation.samples(),
                String.valueOf(simulation.seed()))));
    List<List<Cell>> ends = new ArrayList<>();
    for (int i = 0; i < simulation.ends().size(); i++) {
      String title = text.title(simulation.ends().get(i));
      ends.add(row(title, simulation.reach().get(i), text::percent));
    }
    blocks.add(table("report.end", ends));
    for (int i = 0; i < Math.min(MOST_HISTOGRAMS, ends.size()); i++) {
      String title = text.title(simulation.ends().get(i));
      blocks.add(histogram(title, simulation.reach().get(i), text::percent));
    }
    List<List<Cell>> payoffs = new ArrayList<>();
    for (int a = 0; a < simulation.payoffs().size(); a++) {
      payoffs.add(row(text.actor(a), simulation.payoffs().get(a), text::inColumn));
    }
    if (!payoffs.isEmpty()) {
      blocks.add(table("report.actor", payoffs));
      for (int a : page.actors()) {
        blocks.add(histogram(text.actor(a), simulation.payoffs().get(a), text::number));
      }
    }
    best(simulation, blocks);
    return blocks;
  }

  private Block histogram(String name, Spread s, DoubleFunction<String> number) {
    return new Block.Figure(
        Histogram.of(s.draws(), BINS, s.mean()).chart(Page.WIDTH, Look.PAPER, page.font(), number),
        page.say("report.histogram", name));
  }

  private List<Cell> row(String name, Spread s, DoubleFunction<String> number) {
    return List.of(
        page.cell(name),
        new Cell(number.apply(s.mean()), s.mean()),
        new Cell(number.apply(s.sd()), s.sd()),
        new Cell(number.apply(s.p05()), s.p05()),
        new Cell(number.apply(s.p50()), s.p50()),
        new Cell(number.apply(s.p95()), s.p95()));
  }

  private Block table(String first, List<List<Cell>> rows) {
    List<Column> columns =
        List.of(
            page.words(first),
            page.numbers("report.mean"),
            page.numbers("report.sd"),
            page.numbers("report.p05"),
            page.numbers("report.p50"),
            page.numbers("report.p95"));
    return new Block.Table(columns, rows);
  }

  private void best(Simulation simulation, List<Block> blocks) {
    Results results = page.results();
    Index index = results.index();
    List<List<Cell>> rows = new ArrayList<>();
    for (int decision : results.incentives().decisions()) {
      for (int i = 0; i < index.outDegree(decision); i++) {
        int link = index.out(decision, i);
        rows.add(
            List.of(
                page.cell(i == 0 ? page.text().title(decision) : ""),
                page.cell(page.text().branch(link)),
                page.share(simulation.best()[link])));
      }
    }
    if (!rows.isEmpty()) {
      blocks.add(
          new Block.Table(
              List.of(
                  page.words("report.decision"),
                  page.words("report.option"),
                  page.numbers("report.how-often-best")),
              rows));
    }
  }
}
