package nextmove.check;

import java.util.Objects;
import java.util.function.Consumer;
import nextmove.model.Decision;
import nextmove.model.Index;
import nextmove.model.Option;
import nextmove.model.Problem;
import nextmove.model.Problem.Grade;
import org.jspecify.annotations.Nullable;

/// An option is shared only by decisions of one actor: it is what that actor may do.
final class SharedOptions implements Rule {
  @Override
  public void check(Index index, Consumer<Problem> found) {
    for (int i = 0; i < index.elementCount(); i++) {
      if (index.element(i) instanceof Option option && isTorn(index, i)) {
        found.accept(At.element(option, "option.actors", Grade.ERROR));
      }
    }
  }

  private static boolean isTorn(Index index, int option) {
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
