package nextmove.ui.welcome;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The scenarios that come with the program: in a folder `scenarios` beside or above where it runs.
final class Bundled {
  private static final int LEVELS = 3;

  private Bundled() {}

  /// In the order of their names; none where there is no such folder.
  static List<Path> files() {
    List<Path> files = new ArrayList<>();
    @Nullable CodeSource source = Bundled.class.getProtectionDomain().getCodeSource();
    try {
      @Nullable Path at = source == null ? null : Path.of(source.getLocation().toURI());
      for (int i = 0; at != null && i <= LEVELS && files.isEmpty(); i++) {
        at = at.getParent();
        if (at != null && Files.isDirectory(at.resolve("scenarios"))) {
          try (DirectoryStream<Path> found =
              Files.newDirectoryStream(at.resolve("scenarios"), "*.json")) {
            found.forEach(files::add);
          }
        }
      }
    } catch (IOException | URISyntaxException e) {
      return List.of();
    }
    files.sort(null);
    return files;
  }
}
