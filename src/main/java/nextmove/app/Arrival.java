package nextmove.app;

import java.nio.file.Path;
import java.util.List;
import nextmove.model.Problem;

/// What came of opening a file.
public sealed interface Arrival {
  /// @param already whether it had been open before
  record Arrived(DocumentFile file, boolean already) implements Arrival {}

  /// @param problems why not, never empty
  record Refused(Path path, List<Problem> problems) implements Arrival {
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
