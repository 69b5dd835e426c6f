package nextmove.check;

import java.util.function.Consumer;
import nextmove.model.Element;
import nextmove.model.Index;
import nextmove.model.Problem;
import nextmove.model.Problem.Grade;

/// Stories end with a consequence; an option may do, a decision or an event is unfinished.
record Ends(Index index) implements Rule.OfElement {
  @Override
  public void element(int at, Element e, Consumer<Problem> found) {
    if (index.outDegree(at) == 0) {
      switch (e.kind()) {
        case DECISION -> found.accept(At.element(e, "end.decision", Grade.WARNING));
        case EVENT -> found.accept(At.element(e, "end.event", Grade.WARNING));
        case OPTION -> found.accept(At.element(e, "end.option", Grade.HINT));
        case CONSEQUENCE -> {}
      }
    }
  }
}
