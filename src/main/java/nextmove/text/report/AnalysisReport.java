package nextmove.text.report;

import java.util.ArrayList;
import java.util.List;
import nextmove.analysis.Given;
import nextmove.analysis.Results;
import nextmove.drawing.FontMeasure;
import nextmove.drawing.report.Report;
import nextmove.drawing.report.Report.Block;
import nextmove.model.Index;
import nextmove.model.Problem;
import nextmove.text.AnalysisText;
import nextmove.text.Messages;
import nextmove.text.ProblemText;

/// Composes the report of an analysis: what was asked, how the story may end and why, what pays,
/// what matters, how sure that is, and what is wrong with the map.
public final class AnalysisReport {
  /// More than these are no help to anybody; a machine gets all of them.
  private static final int MOST = 100;

  private AnalysisReport() {}

  /// @param why positions of elements whose numbers are to be explained
  public static Report of(Results results, List<Integer> why, Messages messages, FontMeasure font) {
    Index index = results.index();
    Page page = new Page(results, new AnalysisText(index, messages), font);
    List<Block> blocks = new ArrayList<>(asked(page));
    blocks.addAll(new Ends(page).blocks());
    blocks.addAll(new Expectations(page).blocks());
    blocks.addAll(new Stories(page).blocks());
    blocks.addAll(new WhatPays(page).blocks());
    blocks.addAll(new WhatMatters(page).blocks());
    blocks.addAll(new Uncertainty(page).blocks());
    blocks.addAll(new Sums(page, why).blocks());
    blocks.addAll(problems(page));
    String title = index.scenario().title().strip();
    return new Report(
        title.isEmpty() ? page.say("text.untitled") : title,
        messages.locale().toLanguageTag(),
        blocks);
  }

  private static List<Block> asked(Page page) {
    List<Block> blocks = new ArrayList<>();
    Given given = page.results().questions().given();
    int start = page.results().judged().map().start();
    if (start < 0) {
      blocks.add(new Block.Paragraph(page.say("report.empty")));
      return blocks;
    }
    blocks.add(
        new Block.Paragraph(
            page.say("report.start", page.text().messages().quoted(page.text().title(start)))));
    if (!given.pins().isEmpty()) {
      blocks.add(new Block.Paragraph(page.say("report.pins")));
      blocks.add(new Block.Bullets(given.pins().stream().map(page.text()::pin).toList()));
    }
    if (page.results().judged().map().hasLoops()) {
      blocks.add(
          new Block.Paragraph(page.say("report.loops", page.results().questions().rounds())));
    }
    return blocks;
  }

  private static List<Block> problems(Page page) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(page.say("report.health")));
    var test = page.results().playTest();
    blocks.add(
        new Block.Paragraph(
            page.say("report.play-test", test.walks(), page.text().percent(test.coverage()))));
    if (!test.neverReached().isEmpty()) {
      blocks.add(
          new Block.Paragraph(
              page.say(
                  "report.never-reached",
                  String.join(
                      "; ",
                      test.neverReached().stream().limit(MOST).map(page.text()::title).toList()),
                  test.neverReached().size() - Math.min(MOST, test.neverReached().size()))));
    }
    ProblemText text = new ProblemText(page.text().messages());
    List<String> sentences = new ArrayList<>();
    List<Problem> problems = page.results().problems();
    for (Problem problem : problems.subList(0, Math.min(MOST, problems.size()))) {
      String grade = "cli.grade." + problem.grade().name().toLowerCase(java.util.Locale.ROOT);
      sentences.add(page.say(grade) + ": " + text.full(problem, page.results().index()));
    }
    if (problems.size() > MOST) {
      sentences.add(page.say("report.more-problems", problems.size() - MOST));
    }
    blocks.add(
        sentences.isEmpty()
            ? new Block.Paragraph(page.say("report.sound"))
            : new Block.Bullets(sentences));
    return blocks;
  }
}
