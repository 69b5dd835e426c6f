package nextmove.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import nextmove.format.Opening;
import nextmove.format.ScenarioFile;
import nextmove.format.ScenarioFile.Loaded;
import nextmove.model.Problem;
import nextmove.model.Problem.Grade;
import nextmove.model.Problem.Spot;

/// Where a command reads a scenario from, as it was named on the command line: a file, or `-` for
/// standard input.
record Source(String name) {
  static final String STREAM = "-";

  boolean isStream() {
    return name.equals(STREAM);
  }

  /// Never throws for what is or is not there.
  Loaded load(InputStream stream) {
    try {
      return isStream()
          ? ScenarioFile.load(new BufferedInputStream(stream))
          : ScenarioFile.load(Path.of(name));
    } catch (InvalidPathException e) {
      return refused("file.missing");
    } catch (IOException e) {
      return refused("file.unreadable", String.valueOf(e.getMessage()));
    }
  }

  private static Loaded refused(String code, String... args) {
    Problem problem = new Problem(code, Grade.ERROR, Spot.WHOLE, args);
    return new Loaded(new Opening.Refused(List.of(problem)), null);
  }
}
