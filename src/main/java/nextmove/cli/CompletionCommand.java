package nextmove.cli;

import java.util.concurrent.Callable;
import nextmove.text.Messages;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `nextmove completion bash`: the script that lets a shell complete the command line.
@Command(name = "completion", mixinStandardHelpOptions = true, resourceBundle = Messages.BUNDLE)
final class CompletionCommand implements Callable<Integer> {
  /// One script serves both.
  enum Shell {
    BASH,
    ZSH
  }

  private final Console console;

  // Named so that the parser refuses any other.
  @SuppressWarnings("unused")
  @Parameters(paramLabel = "bash|zsh", descriptionKey = "cli.completion.shell")
  private @Nullable Shell shell;

  @Spec private @Nullable CommandSpec spec;

  CompletionCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (spec != null) {
      String script = AutoComplete.bash("nextmove", spec.root().commandLine());
      console.out().print(script);
      console.out().flush();
    }
    return ExitCode.FINE.code();
  }
}
