package nextmove.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import nextmove.app.Arrival;
import nextmove.app.DocumentFile;
import nextmove.app.SafetyNet;
import nextmove.app.SaveState;
import nextmove.app.Work;
import nextmove.app.Workspace;
import nextmove.edit.Edit;
import nextmove.model.Json;
import nextmove.model.Num;
import nextmove.model.Scenario;
import nextmove.text.Messages;
import nextmove.text.SaveText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `nextmove soak FILE --from V`: edits and saves one file over and over, through the same
/// documents as the window, for checks that interrupt it from outside. Counts in the top-level
/// member `soak` and says `START v` before each save, `SAVED v` or `FAILED v why` after it.
@Command(
    name = "soak",
    hidden = true,
    mixinStandardHelpOptions = true,
    resourceBundle = Messages.BUNDLE)
final class SoakCommand implements Callable<Integer> {
  private static final String MEMBER = "soak";

  private final Console console;

  @Parameters(paramLabel = "FILE", descriptionKey = "cli.soak.file")
  private String file = "";

  @Option(names = "--from", paramLabel = "V", descriptionKey = "cli.soak.from")
  private long from = 1;

  @Option(names = "--count", paramLabel = "N", descriptionKey = "cli.soak.count")
  private @Nullable Long count;

  private ExitCode ended = ExitCode.FINE;

  SoakCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Work work = new Work(Runnable::run, Runnable::run, SoakCommand::broken);
    Workspace workspace = new Workspace(work, SafetyNet.NONE, _ -> {}, InstantSource.system());
    Path path = Path.of(file);
    if (!Files.exists(path)) {
      soak(workspace, workspace.create(Scenario.EMPTY), path);
    } else {
      workspace.open(path, arrival -> arrived(workspace, arrival, path));
    }
    return ended.code();
  }

  private void arrived(Workspace workspace, Arrival arrival, Path path) {
    switch (arrival) {
      case Arrival.Refused r -> {
        new Notices(console.err(), console.messages(), file).print(r.problems(), null);
        ended = ExitCode.REFUSED;
      }
      case Arrival.Arrived a -> soak(workspace, a.file(), path);
    }
  }

  private void soak(Workspace workspace, DocumentFile document, Path path) {
    for (long v = from; count == null ? ended == ExitCode.FINE : v < from + count; v++) {
      console.out().println("START " + v);
      Json value = new Json.Number(new Num(String.valueOf(v)));
      document.document().perform(new Edit.PutExtra(MEMBER, value));
      long version = v;
      if (document.where().isPresent()) {
        workspace.save(document, state -> report(version, state));
      } else {
        workspace.saveAs(document, path, state -> report(version, state));
      }
      // The next edit drops what was undone, so that the history stays short however long this
      // runs.
      document.document().undo();
    }
  }

  private void report(long version, SaveState state) {
    if (state instanceof SaveState.Saved) {
      console.out().println("SAVED " + version);
    } else {
      ended = ExitCode.CANNOT_WRITE;
      String why =
          state instanceof SaveState.NotSaved(String code)
              ? new SaveText(console.messages()).why(code)
              : state.toString();
      console.out().println("FAILED " + version + " " + why);
    }
  }

  private static void broken(Throwable error) {
    throw new IllegalStateException(error);
  }
}
