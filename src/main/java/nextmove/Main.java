package nextmove;

import nextmove.cli.CommandLineProgram;
import nextmove.cli.Console;

/// The program's entry: one process is one command or one window.
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  /// Runs one command line and returns the number that the process should end with.
  static int run(String... arguments) {
    Console console = Console.ofProcess();
    return new CommandLineProgram(new DesktopWindow(console), console).run(arguments);
  }
}
