package nextmove;

import java.nio.file.Path;
import java.util.List;
import nextmove.ui.Desktop;

/// What the build runs once, headless, to train the AOT cache: the start of the window and the
/// commands that people wait for, over one scenario.
final class Rehearsal {

  private Rehearsal() {}

  /// Runs every command line of the rehearsal in this one process, and ends as the window does.
  ///
  /// @param arguments a scenario to rehearse with and a folder for what is made of it, or nothing
  public static void main(String[] arguments) {
    System.setProperty(Desktop.REHEARSAL, "true");
    Main.run("--version");
    if (arguments.length < 2) {
      System.exit(Main.run());
    }
    String scenario = arguments[0];
    Main.run("validate", scenario);
    Main.run("validate", scenario, "--json");
    for (String format : List.of("svg", "png", "pdf")) {
      Main.run("render", scenario, "-o", Path.of(arguments[1], "map." + format).toString());
    }
    String numbers = Path.of(arguments[1], "numbers.json").toString();
    Main.run("analyse", scenario, "--json", "-o", numbers);
    Main.run("analyse", scenario, "-o", Path.of(arguments[1], "rehearsal.html").toString());
    System.exit(Main.run(scenario));
  }
}
