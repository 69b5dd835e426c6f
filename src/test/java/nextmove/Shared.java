package nextmove;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/// Files that lie beside the project and are read in tests only: `../shared`, or where the system
/// property `nextmove.shared` says.
public final class Shared {
  private Shared() {}

  /// The file or folder `relative`; where it is not there, the test is skipped.
  public static Path path(String relative) {
    Path path = Path.of(System.getProperty("nextmove.shared", "../shared")).resolve(relative);
    Assumptions.assumeTrue(Files.exists(path), path + " is not there");
    return path;
  }
}
