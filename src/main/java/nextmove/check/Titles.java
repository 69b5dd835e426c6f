package nextmove.check;

import java.util.function.Consumer;
import nextmove.model.Element;
import nextmove.model.Problem;
import nextmove.model.Problem.Grade;

/// Every card says something.
record Titles() implements Rule.OfElement {
  @Override
  public void element(int at, Element e, Consumer<Problem> found) {
    if (e.title().isBlank()) {
      found.accept(At.element(e, "element.untitled", Grade.HINT));
    }
  }
}
