package nextmove.check;

import java.util.function.Consumer;
import nextmove.model.Index;
import nextmove.model.Kind;
import nextmove.model.Problem;
import nextmove.model.Problem.Grade;

/// Links lead only from a kind to one that may follow it.
final class Kinds implements Rule {
  @Override
  public void check(Index index, Consumer<Problem> found) {
    for (int k = 0; k < index.linkCount(); k++) {
      Kind from = index.element(index.from(k)).kind();
      Kind to = index.element(index.to(k)).kind();
      if (!from.mayLinkTo(to)) {
        found.accept(At.link(index.link(k), "link.kinds", Grade.ERROR, from.name(), to.name()));
      }
    }
  }
}
