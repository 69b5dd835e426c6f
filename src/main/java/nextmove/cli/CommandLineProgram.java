package nextmove.cli;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nextmove.app.Folders;
import nextmove.app.Log;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// The whole command line: parses, runs one command, and answers with an [ExitCode]'s number.
///
/// Results go to stdout, everything else to stderr; neither ever sees a stack trace.
public final class CommandLineProgram {

  private static final String COMPLETION = "completion";

  private final Window window;
  private final Console console;
  private final Map<String, Supplier<CommandLine>> commands = new LinkedHashMap<>();

  public CommandLineProgram(Window window, Console console) {
    this.window = window;
    this.console = console;
    commands.put("validate", this::validate);
    commands.put("render", this::render);
    commands.put("analyse", this::analyse);
    commands.put(COMPLETION, this::completion);
    commands.put("soak", () -> new CommandLine(new SoakCommand(console)));
  }

  private CommandLine validate() {
    Object command = new ValidateCommand(console, System.in);
    return described(command, "cli.validate", "cli.validate.examples");
  }

  private CommandLine render() {
    return described(new RenderCommand(), "cli.render", "cli.render.examples");
  }

  private CommandLine analyse() {
    Object command = new AnalyseCommand(console, System.in);
    return described(command, "cli.analyse", "cli.analyse.examples");
  }

  private CommandLine completion() {
    Object command = new CompletionCommand(console);
    return described(command, "cli.completion", "cli.completion.examples");
  }

  private CommandLine described(Object command, String what, String examples) {
    CommandLine line = new CommandLine(command);
    line.getCommandSpec()
        .usageMessage()
        .description(console.messages().say(what))
        .footer(console.messages().say(examples).split("\n"));
    return line;
  }

  /// Runs one command line and returns the number that the process should end with.
  public int run(String... arguments) {
    String first = arguments.length == 0 ? "" : arguments[0];
    try {
      return isWindow(first, arguments.length) ? window(first) : line(first).execute(arguments);
    } catch (OutOfMemoryError | StackOverflowError e) {
      console.warn("cli.too-large", String.join(" ", arguments));
      return ExitCode.REFUSED.code();
    } catch (LinkageError | AssertionError e) {
      return failed(e);
    }
  }

  /// The window is what people wait for: a file, or nothing, is understood without a parser.
  private boolean isWindow(String first, int count) {
    return count <= 1 && !commands.containsKey(first) && !first.matches("[-@].*");
  }

  private int window(String file) {
    try {
      return window.open(file.isEmpty() ? List.of() : List.of(Path.of(file))).code();
    } catch (RuntimeException e) {
      return failed(e);
    }
  }

  /// A command that is named is the only one set up, since setting up takes longer than most of
  /// them run; help and completion need them all.
  private CommandLine line(String name) {
    CommandLine root = new CommandLine(new RootCommand(window));
    commands.forEach((each, make) -> {
      if (each.equals(name) || name.equals(COMPLETION) || !commands.containsKey(name)) {
        root.addSubcommand(each, make.get());
      }
    });
    return root.setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(console.out())
        .setErr(console.err())
        .setParameterExceptionHandler(this::misused)
        .setExecutionExceptionHandler((failure, _, _) -> failed(failure));
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

  /// A person hears that it failed and where to read on; what failed is for those who mend it.
  private int failed(Throwable failure) {
    Folders folders = Folders.of(System::getenv);
    Log.to(folders.log());
    System.getLogger("nextmove").log(Level.ERROR, "a command failed", failure);
    Log.stop();
    console.warn("cli.internal", folders.log().toString());
    return ExitCode.INTERNAL.code();
  }
}
