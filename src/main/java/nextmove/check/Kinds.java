package nextmove.check;

import java.util.function.Consumer;
import nextmove.model.Index;
import nextmove.model.Kind;
import nextmove.model.Link;
import nextmove.model.Problem;
import nextmove.model.Problem.Grade;

/// Links lead only from a kind to one that may follow it.
record Kinds(Index index) implements Rule.OfLink {
  @Override
  public void link(int at, Link l, Consumer<Problem> found) {
    Kind from = index.element(index.from(at)).kind();
    Kind to = index.element(index.to(at)).kind();
    if (!from.mayLinkTo(to)) {
      found.accept(At.link(l, "link.kinds", Grade.ERROR, from.name(), to.name()));
    }
  }
}
