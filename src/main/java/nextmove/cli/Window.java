package nextmove.cli;

import java.nio.file.Path;
import java.util.List;

/// The window, as far as the command line knows it.
@FunctionalInterface
public interface Window {

  /// Opens the windows and returns when the person has closed them.
  ///
  /// @param files the scenarios to show, each in a window; none for the welcome page
  /// @return [ExitCode#FINE], or [ExitCode#NO_DISPLAY] after having said why on stderr
  ExitCode open(List<Path> files);
}
