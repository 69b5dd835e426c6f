package nextmove.xserver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.util.List;
import java.util.Optional;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/// Starts an Xvfb of this JVM's own before its first test, on a display that Xvfb chooses. Only in
/// a JVM with `-Dnextmove.xvfb=true`.
///
/// The server outlives the JVM by a moment, however that ends: GTK would end a JVM that loses it.
/// And GTK reads `DISPLAY` from the process's environment, which Java can only read: hence
/// `setenv`.
public final class XServer implements LauncherSessionListener {

  private static final String STARTED = "nextmove.xvfb.display";

  /// The shell waits on a pipe from this JVM, which closes when the JVM is gone.
  private static final List<String> COMMAND =
      List.of(
          "sh",
          "-c",
          "Xvfb -displayfd 1 -screen 0 1366x768x24 -nolisten tcp & exec >/dev/null; cat; kill $!");

  /// The display that the tests of this JVM may open windows on.
  public static Optional<String> display() {
    return Optional.ofNullable(System.getProperty(STARTED));
  }

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    if (Boolean.getBoolean("nextmove.xvfb") && System.getProperty("os.name").equals("Linux")) {
      start();
    }
  }

  /// Starts one for this JVM, for programs that are no tests.
  public static void start() {
    try {
      Process process =
          new ProcessBuilder(COMMAND).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      String number = process.inputReader().readLine();
      if (number != null && !number.isEmpty()) {
        setEnvironment("DISPLAY", ":" + number);
        setEnvironment("GDK_BACKEND", "x11");
        System.setProperty(STARTED, ":" + number);
      } else {
        process.getOutputStream().close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("restricted")
  private static void setEnvironment(String name, String value) {
    var linker = Linker.nativeLinker();
    var setenv =
        linker.downcallHandle(
            linker.defaultLookup().findOrThrow("setenv"),
            FunctionDescriptor.of(
                ValueLayout.JAVA_INT,
                ValueLayout.ADDRESS,
                ValueLayout.ADDRESS,
                ValueLayout.JAVA_INT));
    try (var arena = Arena.ofConfined()) {
      int failed = (int) setenv.invokeExact(arena.allocateFrom(name), arena.allocateFrom(value), 1);
      if (failed != 0) {
        throw new IllegalStateException("could not set " + name);
      }
    } catch (Throwable e) {
      throw new IllegalStateException("could not set " + name, e);
    }
  }
}
