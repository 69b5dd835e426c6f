package nextmove.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// The whole command line: parses, runs one command, and answers with an [ExitCode]'s number.
///
/// Results go to `out`, everything else to `err`; neither ever sees a stack trace.
public final class CommandLineProgram {

  private final CommandLine commands;

  public CommandLineProgram(Window window, PrintWriter out, PrintWriter err) {
    commands =
        new CommandLine(new RootCommand(window))
            .addSubcommand(new RenderCommand())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setOut(out)
            .setErr(err)
            .setParameterExceptionHandler(CommandLineProgram::misused)
            .setExecutionExceptionHandler((failure, command, _) -> failed(failure, command));
    commands
        .getSubcommands()
        .get("render")
        .getCommandSpec()
        .usageMessage()
        .description(Sentences.say("cli.render"))
        .footer(Sentences.say("cli.render.examples").split("\n"));
  }

  /// Runs one command line and returns the number that the process should end with.
  public int run(String... arguments) {
    return commands.execute(arguments);
  }

  private static int misused(ParameterException problem, String[] arguments) {
    CommandLine command = problem.getCommandLine();
    String what =
        switch (problem) {
          case UnmatchedArgumentException unknown ->
              Sentences.say("cli.unknown", String.join(" ", unknown.getUnmatched()));
          case MissingParameterException _ ->
              Sentences.say("cli.missing", command.getCommandName());
          default -> Sentences.say("cli.misused", String.join(" ", arguments));
        };
    command.getErr().println(what);
    command
        .getErr()
        .println(Sentences.say("cli.see-help", command.getCommandSpec().qualifiedName()));
    return ExitCode.USAGE.code();
  }

  private static int failed(Exception failure, CommandLine command) {
    String reason = failure.getMessage() == null ? "" : failure.getMessage();
    command.getErr().println(Sentences.say("cli.internal", reason));
    return ExitCode.INTERNAL.code();
  }
}
