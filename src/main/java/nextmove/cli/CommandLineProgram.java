package nextmove.cli;

import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// The whole command line: parses, runs one command, and answers with an [ExitCode]'s number.
///
/// Results go to stdout, everything else to stderr; neither ever sees a stack trace.
public final class CommandLineProgram {

  private final Console console;
  private final CommandLine commands;

  public CommandLineProgram(Window window, Console console) {
    this.console = console;
    commands =
        new CommandLine(new RootCommand(window))
            .addSubcommand(new RenderCommand())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setOut(console.out())
            .setErr(console.err())
            .setParameterExceptionHandler(this::misused)
            .setExecutionExceptionHandler((failure, _, _) -> failed(failure));
    describe("render", "cli.render", "cli.render.examples");
  }

  private void describe(String command, String purpose, String examples) {
    Objects.requireNonNull(commands.getSubcommands().get(command), command)
        .getCommandSpec()
        .usageMessage()
        .description(console.messages().say(purpose))
        .footer(console.messages().say(examples).split("\n"));
  }

  /// Runs one command line and returns the number that the process should end with.
  public int run(String... arguments) {
    try {
      return commands.execute(arguments);
    } catch (OutOfMemoryError | StackOverflowError e) {
      console.warn("cli.too-large", String.join(" ", arguments));
      return ExitCode.REFUSED.code();
    } catch (LinkageError | AssertionError e) {
      return failed(e);
    }
  }

  private int misused(ParameterException problem, String[] arguments) {
    CommandLine command = problem.getCommandLine();
    switch (problem) {
      case UnmatchedArgumentException unknown ->
          console.warn("cli.unknown", String.join(" ", unknown.getUnmatched()));
      case MissingParameterException _ -> console.warn("cli.missing", command.getCommandName());
      default -> console.warn("cli.misused", String.join(" ", arguments));
    }
    console.warn("cli.see-help", command.getCommandSpec().qualifiedName());
    return ExitCode.USAGE.code();
  }

  private int failed(Throwable failure) {
    console.warn("cli.internal", Objects.requireNonNullElse(failure.getMessage(), ""));
    return ExitCode.INTERNAL.code();
  }
}
