package nextmove.cli;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import nextmove.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `nextmove validate FILE...`: what is wrong with scenarios, and where. The report is the result
/// and goes to standard output.
@Command(name = "validate", mixinStandardHelpOptions = true, resourceBundle = Messages.BUNDLE)
final class ValidateCommand implements Callable<Integer> {
  /// More lines than this about one file are no help to anybody; a machine gets all of them.
  private static final int MOST_LINES = 1000;

  private final Console console;
  private final InputStream stream;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.validate.file")
  private List<String> files = List.of();

  @Option(names = "--json", descriptionKey = "cli.validate.json")
  private boolean json;

  ValidateCommand(Console console, InputStream stream) {
    this.console = console;
    this.stream = stream;
  }

  @Override
  public Integer call() {
    List<Verdict> verdicts = new ArrayList<>();
    for (String file : files) {
      Verdict verdict = Verdict.of(file, new Source(file).load(stream).opening());
      if (json) {
        verdicts.add(verdict);
      } else {
        print(verdict);
        // Only what the answer needs is kept: the files may be many.
        verdicts.add(new Verdict(file, verdict.kind(), verdict.problems(), null));
      }
    }
    if (json) {
      console.out().print(new ReportJson(console.messages()).of(verdicts));
      console.out().flush();
    }
    if (console.out().checkError()) {
      return ExitCode.CANNOT_WRITE.code();
    }
    return verdicts.stream()
        .map(Verdict::exitCode)
        .max(Comparator.comparingInt(ExitCode::code))
        .orElse(ExitCode.FINE)
        .code();
  }

  private void print(Verdict verdict) {
    Notices notices = new Notices(console.out(), console.messages(), verdict.file());
    int all = verdict.problems().size();
    notices.print(verdict.problems().subList(0, Math.min(all, MOST_LINES)), verdict.index());
    if (all > MOST_LINES) {
      notices.say(": " + console.messages().say("cli.validate.more", all - MOST_LINES));
    } else if (all == 0) {
      notices.say(": " + console.messages().say("cli.validate.sound"));
    }
  }
}
