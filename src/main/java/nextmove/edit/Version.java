package nextmove.edit;

import nextmove.model.Index;
import nextmove.model.Scenario;

/// A version of the document as the history keeps it: without the index of what stands where, which
/// takes several times the room of what one edit changes and is soon made again.
public record Version(Scenario scenario, Selection selection, Label label) {
  static Version of(Revision revision) {
    return new Version(revision.scenario(), revision.selection(), revision.label());
  }

  Revision revision() {
    return new Revision(new Index(scenario), selection, label);
  }
}
