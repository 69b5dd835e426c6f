package nextmove.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nextmove.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `nextmove [FILE...]`: opens a window for each file.
@Command(
    name = "nextmove",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    resourceBundle = Messages.BUNDLE)
final class RootCommand implements Callable<Integer> {

  private final Window window;

  @Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "cli.file")
  private List<Path> files = List.of();

  RootCommand(Window window) {
    this.window = window;
  }

  @Override
  public Integer call() {
    return window.open(files).code();
  }
}
