package nextmove.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nextmove.graph.ScenarioGraph;
import nextmove.model.Element;
import nextmove.model.Index;
import nextmove.model.Problem;
import nextmove.model.Problem.Grade;

/// Loops are legal, and worth knowing of; one that nothing leads out of never ends.
final class Loops implements Rule {
  @Override
  public void check(Index index, Consumer<Problem> found) {
    if (isFree(index)) {
      return;
    }
    for (List<String> loop : new ScenarioGraph(index).loops()) {
      Element first = index.element(index.position(loop.getFirst()));
      String size = String.valueOf(loop.size());
      found.accept(
          hasExit(index, loop)
              ? At.element(first, "loop", Grade.HINT, size)
              : At.element(first, "loop.endless", Grade.WARNING, size));
    }
  }

  /// Whether elements can be put in an order in which every link leads forward (Kahn 1962): true of
  /// most maps, and quicker to see than to look for loops.
  private static boolean isFree(Index index) {
    int n = index.elementCount();
    int[] waiting = new int[n];
    int[] ready = new int[n];
    int size = 0;
    for (int i = 0; i < n; i++) {
      waiting[i] = index.inDegree(i);
      if (waiting[i] == 0) {
        ready[size++] = i;
      }
    }
    for (int done = 0; done < size; done++) {
      int at = ready[done];
      for (int k = 0; k < index.outDegree(at); k++) {
        int next = index.to(index.out(at, k));
        if (--waiting[next] == 0) {
          ready[size++] = next;
        }
      }
    }
    return size == n;
  }

  private static boolean hasExit(Index index, List<String> loop) {
    Set<String> inside = new HashSet<>(loop);
    for (String id : loop) {
      int at = index.position(id);
      for (int k = 0; k < index.outDegree(at); k++) {
        if (!inside.contains(index.element(index.to(index.out(at, k))).id())) {
          return true;
        }
      }
    }
    return false;
  }
}
