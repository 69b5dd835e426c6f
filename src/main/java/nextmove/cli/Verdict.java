package nextmove.cli;

import java.util.List;
import nextmove.format.Opening;
import nextmove.model.Index;
import nextmove.model.Problem;
import nextmove.model.Problem.Grade;
import nextmove.model.Scenario;
import org.jspecify.annotations.Nullable;

/// What there is to say about one file.
///
/// @param index of its scenario, or null where it was refused
record Verdict(String file, Kind kind, List<Problem> problems, @Nullable Index index) {
  enum Kind {
    SOUND,
    /// Opened only after mending.
    REPAIRED,
    /// Written by a newer program.
    NEWER,
    REFUSED
  }

  static Verdict of(String file, Opening opening) {
    return switch (opening) {
      case Opening.Opened o ->
          opened(file, o.readOnly() ? Kind.NEWER : Kind.SOUND, o, o.scenario());
      case Opening.Repaired r -> opened(file, Kind.REPAIRED, r, r.scenario());
      case Opening.Refused r -> new Verdict(file, Kind.REFUSED, r.problems(), null);
    };
  }

  private static Verdict opened(String file, Kind kind, Opening opening, Scenario scenario) {
    return new Verdict(file, kind, opening.problems(), new Index(scenario));
  }

  ExitCode exitCode() {
    if (kind == Kind.REFUSED) {
      return ExitCode.REFUSED;
    }
    boolean hints = problems.stream().allMatch(p -> p.grade() == Grade.HINT);
    return hints ? ExitCode.FINE : ExitCode.WARNINGS;
  }
}
