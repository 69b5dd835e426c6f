package nextmove.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nextmove.text.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `nextmove [FILE]`: opens the window.
@Command(
    name = "nextmove",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    resourceBundle = Messages.BUNDLE)
final class RootCommand implements Callable<Integer> {

  private final Window window;

  @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "cli.file")
  private @Nullable Path file;

  RootCommand(Window window) {
    this.window = window;
  }

  @Override
  public Integer call() {
    return window.open(Optional.ofNullable(file)).code();
  }
}
