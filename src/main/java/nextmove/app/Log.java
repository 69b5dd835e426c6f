package nextmove.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import nextmove.format.Filing;

/// Where {@link System.Logger} writes to: three files of half a megabyte in turn, and nothing on
/// the standard streams.
public final class Log {
  private static final int BYTES = 512 * 1024;
  private static final int FILES = 3;

  private Log() {}

  /// Logs to `folder` from now on; where that is not possible, nowhere.
  public static void to(Path folder) {
    LogManager.getLogManager().reset();
    Logger root = Logger.getLogger("");
    root.setLevel(Level.INFO);
    try {
      Filing.folder(folder);
      String pattern = folder.resolve("nextmove").toString().replace("%", "%%");
      Handler file = new FileHandler(pattern + ".%g.log", BYTES, FILES, true);
      file.setFormatter(new SimpleFormatter());
      file.setEncoding("UTF-8");
      root.addHandler(file);
    } catch (IOException e) {
      // A program that cannot log still works; there is nobody to tell but the log itself.
      root.setLevel(Level.OFF);
    }
  }

  /// Lets go of the files.
  public static void stop() {
    LogManager.getLogManager().reset();
  }
}
