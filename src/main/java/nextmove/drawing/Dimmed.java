package nextmove.drawing;

import java.util.List;
import nextmove.graph.Filter;
import org.jspecify.annotations.Nullable;

/// The marks of what does not pass a filter, gone into the background, made when they are first
/// painted. Like a [DisplayList]'s own, they may be made by several threads at once.
final class Dimmed {
  private final Filter.Passed passed;
  private final Faded faded;
  private final Mark[] @Nullable [] cards;
  private final @Nullable LinkMarks[] links;

  /// @param passed of a version with the same elements and links at the same positions as the one
  ///   that is shown
  Dimmed(Filter.Passed passed, Ink background) {
    this.passed = passed;
    faded = new Faded(background);
    cards = new Mark[passed.index().elementCount()][];
    links = new LinkMarks[passed.index().linkCount()];
  }

  Filter.Passed passed() {
    return passed;
  }

  /// @param own marks of the card as it looks unfiltered
  Mark[] card(int element, Mark[] own) {
    if (passed.passes(element)) {
      return own;
    }
    Mark[] made = cards[element];
    if (made == null) {
      made = faded.marks(List.of(own));
      cards[element] = made;
    }
    return made;
  }

  LinkMarks link(int link, LinkMarks own) {
    if (passed.passesLink(link)) {
      return own;
    }
    LinkMarks made = links[link];
    if (made == null) {
      made = new LinkMarks(List.of(faded.marks(own.line())), List.of(faded.marks(own.label())));
      links[link] = made;
    }
    return made;
  }
}
