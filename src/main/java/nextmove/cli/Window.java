package nextmove.cli;

import java.nio.file.Path;
import java.util.Optional;

/// The window, as far as the command line knows it.
@FunctionalInterface
public interface Window {

  /// Opens the window and returns when the person has closed it.
  ///
  /// @param file the scenario to show, or nothing for the welcome page
  /// @return [ExitCode#FINE], or [ExitCode#NO_DISPLAY] after having said why on stderr
  ExitCode open(Optional<Path> file);
}
