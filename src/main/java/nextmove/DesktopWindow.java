package nextmove;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nextmove.cli.Console;
import nextmove.cli.ExitCode;
import nextmove.cli.Window;
import nextmove.ui.Desktop;

/// The window on this machine's display; says in one sentence what is missing where there is none.
final class DesktopWindow implements Window {

  private final Console console;

  DesktopWindow(Console console) {
    this.console = console;
  }

  @Override
  public ExitCode open(List<Path> files) {
    if (!hasDisplay(System.getProperty("os.name"), System.getenv())) {
      return refuse("cli.no-display");
    }
    try {
      new Desktop().run(files);
      return ExitCode.FINE;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitCode.INTERNAL;
    } catch (RuntimeException | LinkageError e) {
      return explain(e);
    }
  }

  /// JavaFX does not say why it could not start; the system does.
  private ExitCode explain(Throwable failure) {
    List<SystemLibrary> missing = SystemLibrary.missing();
    if (!missing.isEmpty()) {
      return refuse(
          "cli.no-library",
          missing.stream().map(SystemLibrary::name).collect(Collectors.joining(", ")),
          missing.stream().map(SystemLibrary::debianPackage).collect(Collectors.joining(" ")));
    }
    if (failure instanceof UnsupportedOperationException) {
      return refuse("cli.display-silent", System.getenv().getOrDefault("DISPLAY", ""));
    }
    throw new IllegalStateException(failure);
  }

  private ExitCode refuse(String sentence, Object... arguments) {
    console.warn(sentence, arguments);
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
