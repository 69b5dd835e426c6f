package nextmove.check;

import java.util.Objects;
import java.util.function.Consumer;
import nextmove.model.Decision;
import nextmove.model.Element;
import nextmove.model.Index;
import nextmove.model.Option;
import nextmove.model.Problem;
import nextmove.model.Problem.Grade;
import org.jspecify.annotations.Nullable;

/// An option is shared only by decisions of one actor: it is what that actor may do.
record SharedOptions(Index index) implements Rule.OfElement {
  @Override
  public void element(int at, Element e, Consumer<Problem> found) {
    if (e instanceof Option && isTorn(at)) {
      found.accept(At.element(e, "option.actors", Grade.ERROR));
    }
  }

  private boolean isTorn(int option) {
    @Nullable Decision first = null;
    for (int k = 0; k < index.inDegree(option); k++) {
      if (index.element(index.from(index.in(option, k))) instanceof Decision d) {
        if (first != null && !Objects.equals(first.actor(), d.actor())) {
          return true;
        }
        first = d;
      }
    }
    return false;
  }
}
