package nextmove.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nextmove.analysis.Cancellation;
import nextmove.analysis.Impossible;
import nextmove.analysis.Results;
import nextmove.drawing.FontMeasure;
import nextmove.drawing.report.ReportFormat;
import nextmove.format.Opening;
import nextmove.model.Index;
import nextmove.model.Problem;
import nextmove.model.Scenario;
import nextmove.text.ImpossibleText;
import nextmove.text.Messages;
import nextmove.text.report.AnalysisReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `nextmove analyse FILE`: what follows from a map, as a report or as JSON.
@Command(name = "analyse", mixinStandardHelpOptions = true, resourceBundle = Messages.BUNDLE)
final class AnalyseCommand implements Callable<Integer> {
  private final Console console;
  private final InputStream stream;

  @Parameters(paramLabel = "FILE", descriptionKey = "cli.analyse.file")
  private String file = "";

  @Mixin private final Asked asked = new Asked();

  @Option(names = "--json", descriptionKey = "cli.analyse.json")
  private boolean json;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      descriptionKey = "cli.analyse.output")
  private @Nullable String output;

  AnalyseCommand(Console console, InputStream stream) {
    this.console = console;
    this.stream = stream;
  }

  @Override
  public Integer call() throws IOException {
    Optional<ReportFormat> format = format();
    if (format.isEmpty()) {
      console.warn("cli.analyse.no-format", String.valueOf(output));
      return ExitCode.USAGE.code();
    }
    Optional<String> misused = asked.misused(console.messages());
    if (misused.isPresent()) {
      console.err().println(misused.get());
      return ExitCode.USAGE.code();
    }
    Destination destination =
        new Destination(output == null ? Source.STREAM : output, console.err(), console.messages());
    if (destination.overwrites(file)) {
      console.warn("cli.analyse.same-file", String.valueOf(output));
      return ExitCode.USAGE.code();
    }
    Notices notices = new Notices(console.err(), console.messages(), file);
    return switch (new Source(file).load(stream).opening()) {
      case Opening.Refused refused -> {
        notices.print(refused.problems(), null);
        yield ExitCode.REFUSED.code();
      }
      case Opening.Repaired mended -> {
        notices.print(mended.repairs(), null);
        yield analyse(mended.scenario(), format.get(), destination, true).code();
      }
      case Opening.Opened opened -> {
        List<Problem> newer = opened.readOnly() ? opened.problems().subList(0, 1) : List.of();
        notices.print(newer, null);
        yield analyse(opened.scenario(), format.get(), destination, opened.readOnly()).code();
      }
    };
  }

  /// JSON has no name to tell it from; it may be written to any.
  private Optional<ReportFormat> format() {
    return output == null || output.equals(Source.STREAM) || json
        ? Optional.of(ReportFormat.TXT)
        : ReportFormat.ofFileName(output);
  }

  private ExitCode analyse(
      Scenario scenario, ReportFormat format, Destination destination, boolean warned)
      throws IOException {
    // Charts need no display, even where there is one.
    System.setProperty("java.awt.headless", "true");
    Index index = new Index(scenario);
    Results results;
    List<Integer> why;
    try {
      results = Results.of(index, asked.questions(index), Cancellation.NEVER);
      why = asked.why(index);
    } catch (Impossible e) {
      console.err().println(file + ": " + new ImpossibleText(console.messages()).of(e, index));
      return ExitCode.REFUSED;
    }
    byte[] bytes;
    if (json) {
      bytes =
          new AnalysisJson(results, console.messages()).of(why).getBytes(StandardCharsets.UTF_8);
    } else {
      FontMeasure font = new FontMeasure();
      bytes = format.bytes(AnalysisReport.of(results, why, console.messages(), font), font);
    }
    ExitCode written = write(bytes, destination);
    boolean remarks = warned || !results.wrong().isEmpty();
    return written == ExitCode.FINE && remarks ? ExitCode.WARNINGS : written;
  }

  /// Both reports that go to a stream are text.
  private ExitCode write(byte[] bytes, Destination destination) throws IOException {
    if (!destination.isStream()) {
      return destination.write(bytes);
    }
    console.out().print(new String(bytes, StandardCharsets.UTF_8));
    console.out().flush();
    return console.out().checkError() ? ExitCode.CANNOT_WRITE : ExitCode.FINE;
  }
}
