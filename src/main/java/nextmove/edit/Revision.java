package nextmove.edit;

import nextmove.model.Index;
import nextmove.model.Scenario;

/// One version of the document: the value, where things stand in it, what is selected, and the name
/// of the edit that made it.
public record Revision(Index index, Selection selection, Label label) {
  public static final Label OPENED = new Label("edit.opened");

  public static Revision first(Scenario scenario) {
    return new Revision(new Index(scenario), Selection.NONE, OPENED);
  }

  public Scenario scenario() {
    return index.scenario();
  }

  public Revision withSelection(Selection selection) {
    return new Revision(index, selection, label);
  }
}
