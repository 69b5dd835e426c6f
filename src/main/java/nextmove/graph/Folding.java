package nextmove.graph;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import nextmove.model.Index;

/// What folding hides of one version: every element that no way leads to any more, from where the
/// map begins, but through a folded one. Where everything is entered by something, as in a loop
/// that stands alone, the map begins at the first element in file order. Takes O(elements + links).
public final class Folding {
  private final Index index;
  private final BitSet folded = new BitSet();
  private final BitSet hidden = new BitSet();

  /// One more than how many are beneath an element, or 0 where nobody has counted yet. Two threads
  /// may both count.
  private final int[] counted;

  private Folding(Index index, Collection<String> ids) {
    this.index = index;
    counted = new int[ids.isEmpty() ? 0 : index.elementCount()];
    for (String id : ids) {
      int element = index.position(id);
      if (element >= 0) {
        folded.set(element);
      }
    }
    if (!folded.isEmpty()) {
      hidden.set(0, index.elementCount());
      hidden.andNot(reached(roots(), e -> !folded.get(e)));
    }
  }

  /// As the scenario has it.
  public static Folding of(Index index) {
    return new Folding(index, index.scenario().folded());
  }

  /// As if `ids` were folded, and nothing else.
  public static Folding of(Index index, Collection<String> ids) {
    return new Folding(index, ids);
  }

  /// The positions of the elements that are not shown.
  public BitSet hidden() {
    return (BitSet) hidden.clone();
  }

  public boolean isHidden(int element) {
    return hidden.get(element);
  }

  public boolean isFolded(int element) {
    return folded.get(element);
  }

  /// How many hidden elements follow `element`, if it is folded; else 0.
  public int beneath(int element) {
    if (!folded.get(element)) {
      return 0;
    }
    if (counted[element] == 0) {
      BitSet self = new BitSet();
      self.set(element);
      counted[element] =
          reached(self, e -> e == element || hidden.get(e), hidden::get).cardinality();
    }
    return counted[element] - 1;
  }

  /// The folded elements that have to be unfolded so that those at `elements` are shown: for each
  /// the ones on a shortest way to it.
  public Set<String> over(Collection<Integer> elements) {
    Set<String> over = new LinkedHashSet<>();
    for (int element : elements) {
      if (hidden.get(element)) {
        addOver(element, over);
      }
    }
    return over;
  }

  private void addOver(int element, Set<String> over) {
    int[] towards = new int[index.elementCount()];
    BitSet seen = new BitSet();
    Deque<Integer> next = new ArrayDeque<>(List.of(element));
    seen.set(element);
    while (!next.isEmpty()) {
      int at = next.remove();
      if (!hidden.get(at)) {
        for (int e = at; e != element; e = towards[e]) {
          if (folded.get(e)) {
            over.add(index.element(e).id());
          }
        }
        return;
      }
      for (int i = 0; i < index.inDegree(at); i++) {
        int source = index.from(index.in(at, i));
        if (!seen.get(source)) {
          seen.set(source);
          towards[source] = at;
          next.add(source);
        }
      }
    }
  }

  /// So many that every element is reached from one of them.
  private BitSet roots() {
    BitSet roots = new BitSet();
    for (int e = 0; e < index.elementCount(); e++) {
      if (index.inDegree(e) == 0 || e == index.start()) {
        roots.set(e);
      }
    }
    BitSet covered = reached(roots, _ -> true);
    for (int e = covered.nextClearBit(0); e < index.elementCount(); e = covered.nextClearBit(e)) {
      BitSet more = new BitSet();
      more.set(e);
      roots.set(e);
      covered.or(reached(more, _ -> true, at -> !covered.get(at)));
    }
    return roots;
  }

  private BitSet reached(BitSet from, IntPredicate leadsOn) {
    return reached(from, leadsOn, _ -> true);
  }

  private BitSet reached(BitSet from, IntPredicate leadsOn, IntPredicate counts) {
    BitSet reached = (BitSet) from.clone();
    Deque<Integer> next = new ArrayDeque<>(from.stream().boxed().toList());
    while (!next.isEmpty()) {
      int at = next.remove();
      for (int i = 0; leadsOn.test(at) && i < index.outDegree(at); i++) {
        int target = index.to(index.out(at, i));
        if (!reached.get(target) && counts.test(target)) {
          reached.set(target);
          next.add(target);
        }
      }
    }
    return reached;
  }
}
