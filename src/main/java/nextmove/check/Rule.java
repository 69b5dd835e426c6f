package nextmove.check;

import java.util.function.Consumer;
import nextmove.model.Index;
import nextmove.model.Problem;

/// One thing that a sound map has. Takes time linear in elements and links, and a stack that does
/// not grow with them. An error makes results wrong or meaningless, a warning says that something
/// is unfinished or surely not meant, a hint that it could be better.
@FunctionalInterface
interface Rule {
  void check(Index index, Consumer<Problem> found);
}
