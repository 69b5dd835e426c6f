package nextmove.format;

import java.util.List;
import java.util.stream.Stream;
import nextmove.model.Problem;
import nextmove.model.Scenario;

/// What came of opening a scenario.
public sealed interface Opening {
  /// All there is to say about it.
  List<Problem> problems();

  /// It stands as the file has it.
  ///
  /// @param problems what the rules say about it; where `readOnly`, a notice of the newer version
  ///   and what would have to be mended
  /// @param readOnly whether a newer program wrote it, so that saving it could lose what only that
  ///   program knows
  record Opened(Scenario scenario, List<Problem> problems, boolean readOnly) implements Opening {
    public Opened {
      problems = List.copyOf(problems);
    }
  }

  /// It could be opened after mending: it differs from the file, and counts as changed.
  ///
  /// @param repairs what was mended
  /// @param remarks what the rules say about the mended scenario
  record Repaired(Scenario scenario, List<Problem> repairs, List<Problem> remarks)
      implements Opening {
    public Repaired {
      repairs = List.copyOf(repairs);
      remarks = List.copyOf(remarks);
    }

    @Override
    public List<Problem> problems() {
      return Stream.concat(repairs.stream(), remarks.stream()).toList();
    }
  }

  /// It is no scenario that can be read.
  ///
  /// @param problems why not, never empty
  record Refused(List<Problem> problems) implements Opening {
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
