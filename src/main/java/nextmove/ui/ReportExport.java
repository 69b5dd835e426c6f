package nextmove.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.ProgressBar;
import nextmove.analysis.Impossible;
import nextmove.analysis.Questions;
import nextmove.analysis.Results;
import nextmove.app.Document;
import nextmove.app.Job;
import nextmove.drawing.FontMeasure;
import nextmove.drawing.report.ReportFormat;
import nextmove.format.SafeFile;
import nextmove.model.Index;
import nextmove.text.ImpossibleText;
import nextmove.text.Messages;
import nextmove.text.report.AnalysisReport;
import nextmove.ui.dialog.Sheet;
import org.jspecify.annotations.Nullable;

/// Writes what follows from the map into a file, as it is asked in the window: with what is
/// supposed and how actors lean, and with the arithmetic of the element that is selected.
final class ReportExport {
  private static final int SAMPLES = 10_000;

  private final MainWindow window;
  private final DocumentWindow document;
  private final Program program;
  private final Messages messages;

  ReportExport(MainWindow window, DocumentWindow document) {
    this.window = window;
    this.document = document;
    program = window.windows().program();
    messages = program.messages();
  }

  /// Asks where to, and begins.
  void ask() {
    program
        .dialogs()
        .report(window.stage(), document.folder(), document.name())
        .ifPresent(this::write);
  }

  private void write(Path target) {
    Document asked = document.file().document();
    Index index = asked.index();
    Questions questions = document.pane().analyse().inquiry().questions(SAMPLES);
    List<Integer> why = asked.now().selection().element().map(index::position).stream().toList();
    ProgressBar progress = new ProgressBar();
    progress.setMaxWidth(Double.MAX_VALUE);
    progress.setAccessibleText(messages.say("export.reporting"));
    AtomicReference<@Nullable Job> job = new AtomicReference<>();
    Sheet sheet =
        new Sheet(
            messages.say("export.reporting"),
            progress,
            List.of(
                new Sheet.Choice(
                    messages.say("dialog.cancel"),
                    false,
                    true,
                    () -> Optional.ofNullable(job.get()).ifPresent(Job::cancel))),
            window.overlay()::hide);
    window.overlay().showCentered(sheet);
    Job started =
        program
            .work()
            .start(
                "export.reporting",
                running -> write(target, index, questions, why, running),
                said -> {
                  // By now something else may stand there.
                  if (window.overlay().getContent() == sheet) {
                    window.overlay().hide();
                  }
                  window.say(said);
                });
    job.set(started);
    progress.progressProperty().bind(started.progress());
  }

  /// Says how it went.
  private String write(
      Path target, Index index, Questions questions, List<Integer> why, Job running) {
    try {
      Results results =
          Results.of(index, questions, running::check, done -> running.at((double) done / SAMPLES));
      FontMeasure font = new FontMeasure();
      ReportFormat format = ReportFormat.ofFileName(target.toString()).orElse(ReportFormat.HTML);
      byte[] bytes = format.bytes(AnalysisReport.of(results, why, messages, font), font);
      running.check();
      return FileCommands.said(
          SafeFile.overwrite(target, bytes), target, "export.report-failed", messages);
    } catch (Impossible e) {
      return new ImpossibleText(messages).of(e, index);
    }
  }
}
