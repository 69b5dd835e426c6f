package nextmove.edit;

import nextmove.model.Problem;
import nextmove.model.Scenario;

/// What became of an edit.
public sealed interface Outcome {
  /// @param scenario the same object as before where the edit changes nothing
  /// @param selection what should be selected now; none where the selection stays as it is
  record Applied(Scenario scenario, Selection selection) implements Outcome {}

  /// The scenario stays as it was; the problem says why.
  record Rejected(Problem problem) implements Outcome {}
}
