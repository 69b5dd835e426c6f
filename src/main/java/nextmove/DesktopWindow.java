package nextmove;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import nextmove.cli.ExitCode;
import nextmove.cli.Sentences;
import nextmove.cli.Window;
import nextmove.ui.Desktop;

/// The window on this machine's display; says in one sentence what is missing where there is none.
final class DesktopWindow implements Window {

  private final PrintWriter err;

  DesktopWindow(PrintWriter err) {
    this.err = err;
  }

  @Override
  public ExitCode open(Optional<Path> file) {
    if (!hasDisplay(System.getProperty("os.name"), System.getenv())) {
      return refuse("cli.no-display");
    }
    try {
      new Desktop().run(file);
      return ExitCode.FINE;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitCode.INTERNAL;
    } catch (UnsupportedOperationException e) {
      return refuse("cli.no-display");
    } catch (LinkageError e) {
      return refuse("cli.no-library");
    }
  }

  private ExitCode refuse(String sentence) {
    err.println(Sentences.say(sentence));
    return ExitCode.NO_DISPLAY;
  }

  /// Whether a window can be tried: only on Linux does the environment tell that it cannot.
  static boolean hasDisplay(String system, Map<String, String> environment) {
    return !system.equals("Linux")
        || "Headless".equals(System.getProperty("glass.platform"))
        || !environment.getOrDefault("DISPLAY", "").isEmpty()
        || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
  }
}
