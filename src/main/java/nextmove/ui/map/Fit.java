package nextmove.ui.map;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nextmove.layout.Labels;
import nextmove.model.Bookmark;
import nextmove.model.Element;
import nextmove.model.Index;
import nextmove.model.Link;
import nextmove.model.Scenario;

/// Whether the placement of one version also holds for the next: nothing that takes up room has
/// changed.
final class Fit {
  private final Index before;
  private final Index now;
  private final Labels wordsBefore;
  private final Labels wordsNow;

  Fit(Index before, Labels wordsBefore, Index now, Labels wordsNow) {
    this.before = before;
    this.now = now;
    this.wordsBefore = wordsBefore;
    this.wordsNow = wordsNow;
  }

  boolean holds() {
    Scenario a = before.scenario();
    Scenario b = now.scenario();
    return a.actors().equals(b.actors())
        && a.scale().equals(b.scale())
        && a.scales().equals(b.scales())
        && watched(a).equals(watched(b))
        && a.folded().equals(b.folded())
        && bookmarked(a).equals(bookmarked(b))
        && elementsHold(a.elements(), b.elements())
        && linksHold(a.links(), b.links());
  }

  private static Set<String> bookmarked(Scenario s) {
    return s.bookmarks().stream().map(Bookmark::element).collect(Collectors.toSet());
  }

  /// What carries the mark of an indicator.
  private static Set<String> watched(Scenario s) {
    return s.indicators().stream()
        .flatMap(i -> i.links().stream())
        .map(bearing -> bearing.link().from())
        .collect(Collectors.toSet());
  }

  private boolean elementsHold(List<Element> a, List<Element> b) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      if (a.get(i) != b.get(i) && !holds(a.get(i), b.get(i), i)) {
        return false;
      }
    }
    return true;
  }

  private boolean holds(Element a, Element b, int at) {
    return a.id().equals(b.id())
        && a.kind() == b.kind()
        && a.title().equals(b.title())
        && Objects.equals(a.details().at(), b.details().at())
        && a.payoffs().amounts().size() == b.payoffs().amounts().size()
        && wordsBefore.strip(at).equals(wordsNow.strip(at))
        && wordsBefore.marks(at) == wordsNow.marks(at);
  }

  private boolean linksHold(List<Link> a, List<Link> b) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int k = 0; k < a.size(); k++) {
      if (a.get(k) != b.get(k) && !(a.get(k).key().equals(b.get(k).key()) && wordsHold(k))) {
        return false;
      }
    }
    return true;
  }

  /// A link's likelihood may also change what stands on its siblings.
  private boolean wordsHold(int link) {
    int from = now.from(link);
    for (int i = 0; i < now.outDegree(from); i++) {
      int sibling = now.out(from, i);
      if (!wordsBefore.link(sibling).equals(wordsNow.link(sibling))) {
        return false;
      }
    }
    return true;
  }
}
