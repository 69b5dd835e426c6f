package nextmove.check;

import java.util.function.Consumer;
import nextmove.model.Element;
import nextmove.model.Index;
import nextmove.model.Problem;
import nextmove.model.Problem.Grade;

/// Every card says something.
final class Titles implements Rule {
  @Override
  public void check(Index index, Consumer<Problem> found) {
    for (Element e : index.scenario().elements()) {
      if (e.title().isBlank()) {
        found.accept(At.element(e, "element.untitled", Grade.HINT));
      }
    }
  }
}
