package nextmove.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import nextmove.model.Index;
import nextmove.model.Problem;
import nextmove.model.Problem.Grade;

/// Loops are legal, and worth knowing of; one that nothing leads out of never ends.
///
/// Finds strongly connected components by Tarjan's algorithm (Depth-first search and linear graph
/// algorithms, 1972) on positions, without recursion: this runs whenever a file is opened, where a
/// general graph would take longer than reading the file does.
final class Loops implements Rule.OfWhole {
  private static final int UNSEEN = -1;

  private final Index index;
  private final int[] order;
  private final int[] low;
  private final boolean[] open;
  private final int[] nextLink;
  private final int[] path;
  private final int[] stack;
  private int seen;
  private int stacked;
  private final List<List<Integer>> loops = new ArrayList<>();

  Loops(Index index) {
    this.index = index;
    int n = index.elementCount();
    order = new int[n];
    Arrays.fill(order, UNSEEN);
    low = new int[n];
    open = new boolean[n];
    nextLink = new int[n];
    path = new int[n];
    stack = new int[n];
    for (int i = 0; i < n; i++) {
      if (order[i] == UNSEEN) {
        walk(i);
      }
    }
    loops.sort((a, b) -> Integer.compare(a.getFirst(), b.getFirst()));
  }

  private void walk(int root) {
    int depth = 0;
    path[0] = root;
    enter(root);
    while (depth >= 0) {
      int at = path[depth];
      if (nextLink[at] < index.outDegree(at)) {
        int next = index.to(index.out(at, nextLink[at]++));
        if (order[next] == UNSEEN) {
          enter(next);
          path[++depth] = next;
        } else if (open[next]) {
          low[at] = Math.min(low[at], order[next]);
        }
      } else {
        leave(at);
        depth--;
        if (depth >= 0) {
          low[path[depth]] = Math.min(low[path[depth]], low[at]);
        }
      }
    }
  }

  private void enter(int element) {
    order[element] = low[element] = seen++;
    open[element] = true;
    stack[stacked++] = element;
  }

  private void leave(int element) {
    if (low[element] == order[element]) {
      int first = stacked;
      do {
        open[stack[--first]] = false;
      } while (stack[first] != element);
      if (stacked - first > 1) {
        List<Integer> loop = new ArrayList<>();
        for (int i = first; i < stacked; i++) {
          loop.add(stack[i]);
        }
        Collections.sort(loop);
        loops.add(loop);
      }
      stacked = first;
    }
  }

  @Override
  public void whole(Consumer<Problem> found) {
    int[] loopOf = new int[index.elementCount()];
    for (int i = 0; i < loops.size(); i++) {
      for (int element : loops.get(i)) {
        loopOf[element] = i + 1;
      }
    }
    for (List<Integer> loop : loops) {
      boolean endless = loop.stream().noneMatch(element -> leads(element, loopOf));
      String size = String.valueOf(loop.size());
      found.accept(
          At.element(
              index.element(loop.getFirst()),
              endless ? "loop.endless" : "loop.open",
              endless ? Grade.WARNING : Grade.HINT,
              size));
    }
  }

  /// Whether a link leads from `element` out of its loop.
  private boolean leads(int element, int[] loopOf) {
    for (int k = 0; k < index.outDegree(element); k++) {
      if (loopOf[index.to(index.out(element, k))] != loopOf[element]) {
        return true;
      }
    }
    return false;
  }
}
