package nextmove;

import java.io.PrintWriter;
import nextmove.cli.CommandLineProgram;

/// The program's entry: one process is one command or one window.
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  /// Runs one command line and returns the number that the process should end with.
  static int run(String... arguments) {
    var out = new PrintWriter(System.out, true, System.out.charset());
    var err = new PrintWriter(System.err, true, System.err.charset());
    return new CommandLineProgram(new DesktopWindow(err), out, err).run(arguments);
  }
}
