package nextmove.check;

import java.util.function.Consumer;
import nextmove.model.Element;
import nextmove.model.Index;
import nextmove.model.Problem;
import nextmove.model.Problem.Grade;

/// Stories end with a consequence; an option may do, a decision or an event is unfinished.
final class Ends implements Rule {
  @Override
  public void check(Index index, Consumer<Problem> found) {
    for (int i = 0; i < index.elementCount(); i++) {
      if (index.outDegree(i) == 0) {
        Element e = index.element(i);
        switch (e.kind()) {
          case DECISION -> found.accept(At.element(e, "end.decision", Grade.WARNING));
          case EVENT -> found.accept(At.element(e, "end.event", Grade.WARNING));
          case OPTION -> found.accept(At.element(e, "end.option", Grade.HINT));
          case CONSEQUENCE -> {}
        }
      }
    }
  }
}
