package nextmove.ui.map;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import nextmove.graph.Folding;
import nextmove.model.Index;
import org.jspecify.annotations.Nullable;

/// What one wants to see for now: some elements and what is at most `steps` links away from them,
/// whichever way the links lead.
///
/// @param also shown too, wherever it stands: what was made meanwhile
public record Focus(Set<String> around, int steps, Set<String> also) {
  public Focus {
    around = Collections.unmodifiableSet(new LinkedHashSet<>(around));
    also = Set.copyOf(also);
  }

  /// The focus that follows `before` when it is asked for at `ids`: one step more around the same,
  /// else as many around those.
  static Focus next(@Nullable Focus before, Set<String> ids) {
    if (before == null) {
      return new Focus(ids, 1, Set.of());
    }
    int steps = before.around.equals(ids) ? before.steps + 1 : before.steps;
    return new Focus(ids, steps, before.also);
  }

  /// With `ids` too.
  Focus with(Set<String> ids) {
    Set<String> all = new LinkedHashSet<>(also);
    all.addAll(ids);
    return new Focus(around, steps, all);
  }

  /// Where every element stands that is not shown: what is folded away, and what is further away
  /// than `focus` lets one see; a focus on what is not there hides nothing.
  static BitSet hidden(Index index, @Nullable Focus focus) {
    BitSet hidden = Folding.of(index).hidden();
    if (focus != null) {
      BitSet near = focus.near(index, hidden);
      if (!near.isEmpty()) {
        hidden.set(0, index.elementCount());
        hidden.andNot(near);
      }
    }
    return hidden;
  }

  private BitSet near(Index index, BitSet folded) {
    BitSet near = new BitSet();
    Deque<Integer> edge = new ArrayDeque<>();
    for (String id : around) {
      reach(index.position(id), folded, near, edge);
    }
    for (int step = 0; step < steps && !edge.isEmpty(); step++) {
      for (int left = edge.size(); left > 0; left--) {
        int at = edge.remove();
        for (int i = 0; i < index.outDegree(at); i++) {
          reach(index.to(index.out(at, i)), folded, near, edge);
        }
        for (int i = 0; i < index.inDegree(at); i++) {
          reach(index.from(index.in(at, i)), folded, near, edge);
        }
      }
    }
    for (String id : also) {
      reach(index.position(id), folded, near, edge);
    }
    return near;
  }

  private static void reach(int element, BitSet folded, BitSet near, Deque<Integer> edge) {
    if (element >= 0 && !folded.get(element) && !near.get(element)) {
      near.set(element);
      edge.add(element);
    }
  }
}
