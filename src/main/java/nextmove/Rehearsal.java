package nextmove;

import java.util.List;
import nextmove.ui.Desktop;

/// What the build runs once, headless, to train the AOT cache: the start of the window and the
/// commands that people wait for, over one scenario.
final class Rehearsal {

  private Rehearsal() {}

  /// Runs every command line of the rehearsal in this one process.
  ///
  /// @param arguments the scenarios to rehearse with; none opens the empty window only
  public static void main(String[] arguments) {
    System.setProperty(Desktop.REHEARSAL, "true");
    Main.run("--version");
    Main.run(List.of(arguments).stream().limit(1).toArray(String[]::new));
    System.exit(0);
  }
}
