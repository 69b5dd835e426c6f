package nextmove.app;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nextmove.edit.Selection;
import nextmove.graph.Folding;
import nextmove.model.Index;
import nextmove.model.Link;

/// Keeps apart what is selected and what is folded away: nobody acts on what they do not see.
final class Folds {
  private Folds() {}

  /// The folded elements that hide what is selected.
  static Set<String> over(Index index, Selection selection) {
    if (index.scenario().folded().isEmpty()) {
      return Set.of();
    }
    List<Integer> wanted = new ArrayList<>();
    selection.elements().forEach(id -> wanted.add(index.position(id)));
    for (Link.Key key : selection.links()) {
      wanted.add(index.position(key.from()));
      wanted.add(index.position(key.to()));
    }
    wanted.removeIf(e -> e < 0);
    return Folding.of(index).over(wanted);
  }

  /// What of `selection` is shown.
  static Selection shown(Index index, Selection selection) {
    if (index.scenario().folded().isEmpty()) {
      return selection;
    }
    Folding folding = Folding.of(index);
    Set<String> elements = new LinkedHashSet<>(selection.elements());
    elements.removeIf(id -> folding.isHidden(index.position(id)));
    Set<Link.Key> links = new LinkedHashSet<>(selection.links());
    links.removeIf(key ->
        folding.isHidden(index.position(key.from())) || folding.isHidden(index.position(key.to())));
    return new Selection(elements, links);
  }
}
