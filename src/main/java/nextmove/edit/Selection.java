package nextmove.edit;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import nextmove.model.Index;
import nextmove.model.Link;

/// What is selected: elements by id and links by key, in the order they were selected. It comes
/// back with the version that it was made in.
public record Selection(Set<String> elements, Set<Link.Key> links) {
  public static final Selection NONE = new Selection(Set.of(), Set.of());

  public Selection {
    elements = Collections.unmodifiableSet(new LinkedHashSet<>(elements));
    links = Collections.unmodifiableSet(new LinkedHashSet<>(links));
  }

  public static Selection of(String element) {
    return new Selection(Set.of(element), Set.of());
  }

  public static Selection of(Link.Key link) {
    return new Selection(Set.of(), Set.of(link));
  }

  public boolean isEmpty() {
    return elements.isEmpty() && links.isEmpty();
  }

  /// The one selected element, if exactly one element and nothing else is selected.
  public Optional<String> element() {
    return elements.size() == 1 && links.isEmpty()
        ? Optional.of(elements.iterator().next())
        : Optional.empty();
  }

  /// The one selected link, if exactly one link and nothing else is selected.
  public Optional<Link.Key> link() {
    return links.size() == 1 && elements.isEmpty()
        ? Optional.of(links.iterator().next())
        : Optional.empty();
  }

  /// The first link into the selected element; of a selected link, the next one into the same
  /// element. Empty where nothing leads there.
  public Optional<Link.Key> linkInto(Index index) {
    int here = link().map(index::position).orElse(-1);
    int to = here < 0 ? element().map(index::position).orElse(-1) : index.to(here);
    int degree = to < 0 ? 0 : index.inDegree(to);
    int at = 0;
    for (int i = 0; i < degree; i++) {
      at = index.in(to, i) == here ? (i + 1) % degree : at;
    }
    return degree == 0 ? Optional.empty() : Optional.of(index.link(index.in(to, at)).key());
  }

  /// With `element` added, or taken out if it was in.
  public Selection toggled(String element) {
    Set<String> all = new LinkedHashSet<>(elements);
    if (!all.remove(element)) {
      all.add(element);
    }
    return new Selection(all, links);
  }

  /// Without what `index` does not have.
  public Selection within(Index index) {
    Set<String> stillThere = new LinkedHashSet<>(elements);
    stillThere.removeIf(id -> index.position(id) < 0);
    Set<Link.Key> stillLinked = new LinkedHashSet<>(links);
    stillLinked.removeIf(key -> index.position(key) < 0);
    return new Selection(stillThere, stillLinked);
  }
}
