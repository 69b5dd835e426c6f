package nextmove.app;

import dev.dirs.ProjectDirectories;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Where the program keeps what is its own, as the system wants it.
///
/// @param config holds the settings
/// @param data holds recovery copies, the log, and what running instances find each other by
public record Folders(Path config, Path data) {
  /// Names a folder that holds all of it, for tests and for a program on a stick.
  public static final String HOME = "NEXTMOVE_HOME";

  /// @param environment the value of an environment variable, or null
  public static Folders of(Function<String, @Nullable String> environment) {
    @Nullable String home = environment.apply(HOME);
    if (home != null && !home.isBlank()) {
      return in(Path.of(home));
    }
    ProjectDirectories system = ProjectDirectories.from("", "", "NextMove");
    return new Folders(Path.of(system.configDir), Path.of(system.dataLocalDir));
  }

  public static Folders in(Path home) {
    return new Folders(home.resolve("config"), home.resolve("data"));
  }

  public Path settings() {
    return config.resolve("settings.json");
  }

  public Path recovery() {
    return data.resolve("recovery");
  }

  public Path log() {
    return data.resolve("log");
  }
}
