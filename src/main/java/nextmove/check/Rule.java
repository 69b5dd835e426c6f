package nextmove.check;

import java.util.function.Consumer;
import nextmove.model.Element;
import nextmove.model.Link;
import nextmove.model.Problem;

/// One thing that a sound map has; made for one version of a scenario. An error makes results wrong
/// or meaningless, a warning says that something is unfinished or surely not meant, a hint that it
/// could be better.
///
/// A rule takes time linear in elements and links to be made and to look at the whole, and constant
/// time for each element or link.
interface Rule {
  /// Looks at what has no place on the map.
  interface OfWhole extends Rule {
    void whole(Consumer<Problem> found);
  }

  interface OfElement extends Rule {
    /// @param at its position
    void element(int at, Element e, Consumer<Problem> found);
  }

  interface OfLink extends Rule {
    /// @param at its position
    void link(int at, Link l, Consumer<Problem> found);
  }
}
