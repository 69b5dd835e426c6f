package nextmove.graph;

import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import nextmove.model.Actor;
import nextmove.model.Element;
import nextmove.model.Index;
import nextmove.model.Likelihood;
import nextmove.model.Link;
import nextmove.model.Resolution;
import nextmove.model.Scale;
import nextmove.model.Scales;

/// What one looks for on a map: elements that meet all that is asked for. Whatever is asked of
/// likelihoods is asked of the links that lead to an element, and a link passes with the element
/// that it leads to.
///
/// @param actors whose move it is, any of them; none asks for nothing
/// @param tags any of them; none asks for nothing
/// @param atLeast the least likelihood of a link, as resolved among its siblings; 0 asks for
///   nothing. What nothing leads to passes, since it happens anyway
/// @param unsourced whether only such likelihoods pass as rest on no source
public record Filter(Set<String> actors, Set<String> tags, double atLeast, boolean unsourced) {
  public static final Filter NONE = new Filter(Set.of(), Set.of(), 0, false);

  public Filter {
    actors = Collections.unmodifiableSet(new LinkedHashSet<>(actors));
    tags = Collections.unmodifiableSet(new LinkedHashSet<>(tags));
  }

  /// What of one version passes, by positions.
  public record Passed(Filter filter, Index index, BitSet elements, BitSet links) {
    /// A copy.
    @Override
    public BitSet elements() {
      return (BitSet) elements.clone();
    }

    public boolean passes(int element) {
      return elements.get(element);
    }

    public boolean passesLink(int link) {
      return links.get(link);
    }

    public int count() {
      return elements.cardinality();
    }
  }

  public Filter withActor(String id, boolean wanted) {
    return new Filter(toggled(actors, id, wanted), tags, atLeast, unsourced);
  }

  public Filter withTag(String tag, boolean wanted) {
    return new Filter(actors, toggled(tags, tag, wanted), atLeast, unsourced);
  }

  public Filter withAtLeast(double share) {
    return new Filter(actors, tags, share, unsourced);
  }

  public Filter withUnsourced(boolean only) {
    return new Filter(actors, tags, atLeast, only);
  }

  /// Without the actors and tags that `index` does not have, such as those of an actor that has
  /// been deleted: nobody could see what they ask for.
  public Filter within(Index index) {
    if (actors.isEmpty() && tags.isEmpty()) {
      return this;
    }
    Set<String> known = new LinkedHashSet<>(actors);
    known.retainAll(index.scenario().actors().stream().map(Actor::id).toList());
    Set<String> used = new LinkedHashSet<>(tags);
    used.retainAll(tags(index));
    return new Filter(known, used, atLeast, unsourced);
  }

  /// Every tag, in the order in which they are first met.
  public static Set<String> tags(Index index) {
    Set<String> tags = new LinkedHashSet<>();
    index.scenario().elements().forEach(e -> tags.addAll(e.details().tags()));
    return tags;
  }

  /// Takes O(elements + links).
  public Passed of(Index index) {
    BitSet links = links(index);
    boolean asksOfLinks = atLeast > 0 || unsourced;
    BitSet elements = new BitSet(index.elementCount());
    for (int e = 0; e < index.elementCount(); e++) {
      boolean comes = !asksOfLinks || (index.inDegree(e) == 0 && !unsourced);
      for (int i = 0; i < index.inDegree(e) && !comes; i++) {
        comes = links.get(index.in(e, i));
      }
      elements.set(e, comes && meets(index, e));
    }
    for (int k = links.nextSetBit(0); k >= 0; k = links.nextSetBit(k + 1)) {
      links.set(k, elements.get(index.to(k)));
    }
    return new Passed(this, index, elements, links);
  }

  private boolean meets(Index index, int e) {
    Element element = index.element(e);
    return (actors.isEmpty() || index.actorOf(e).filter(actors::contains).isPresent())
        && (tags.isEmpty() || element.details().tags().stream().anyMatch(tags::contains));
  }

  private BitSet links(Index index) {
    BitSet links = new BitSet(index.linkCount());
    links.set(0, index.linkCount());
    Optional<Scale> scale = Scales.of(index.scenario());
    for (int e = 0; atLeast > 0 && e < index.elementCount(); e++) {
      double[] point = Resolution.of(index, e, scale).point();
      for (int i = 0; i < point.length; i++) {
        links.set(index.out(e, i), point[i] >= atLeast - Resolution.TOLERANCE);
      }
    }
    for (int k = 0; unsourced && k < index.linkCount(); k++) {
      links.set(k, links.get(k) && restsOnNothing(index, k));
    }
    return links;
  }

  /// Where there is no choice nothing is judged, and a rest follows from its siblings.
  private static boolean restsOnNothing(Index index, int k) {
    Link link = index.link(k);
    return link.evidence().sources().isEmpty()
        && switch (link.likelihood()) {
          case Likelihood.Exact _, Likelihood.Range _, Likelihood.Word _ -> true;
          case Likelihood.Unstated _ -> index.outDegree(index.from(k)) > 1;
          case Likelihood.Rest _ -> false;
        };
  }

  private static Set<String> toggled(Set<String> all, String one, boolean wanted) {
    Set<String> now = new LinkedHashSet<>(all);
    if (wanted) {
      now.add(one);
    } else {
      now.remove(one);
    }
    return now;
  }
}
