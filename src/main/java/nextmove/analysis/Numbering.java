package nextmove.analysis;

import java.util.Arrays;
import java.util.List;
import nextmove.graph.ScenarioGraph;
import nextmove.model.Index;

/// Numbers the elements so that every link leads from a lower rank to a higher one, except back
/// links; the elements of a loop have ranks in a row.
///
/// A back link leads to an element that is still open on a depth-first walk from the start,
/// siblings in order (what the start does not reach is walked afterwards, in file order). The
/// reverse of the order in which elements are finished runs along all other links; the component
/// that is finished last comes before all that it leads to (Cormen et al., Introduction to
/// Algorithms, lemma 22.14). Takes O(n), and JGraphT's components where there are back links.
final class Numbering {
  final int[] positionOf;
  final int[] rankOf;

  /// The first rank of each loop, and the rank behind its last, in ascending order.
  final int[] loopStart;

  final int[] loopEnd;

  Numbering(Index index, int start) {
    int n = index.elementCount();
    positionOf = new int[n];
    rankOf = new int[n];
    boolean loops = walk(index, start);
    List<List<Integer>> found = loops ? new ScenarioGraph(index).loops() : List.of();
    loopStart = new int[found.size()];
    loopEnd = new int[found.size()];
    if (loops) {
      gather(found);
    }
  }

  /// Ranks all elements by the depth-first walk; says whether it met a back link.
  private boolean walk(Index index, int start) {
    int n = index.elementCount();
    int[] next = new int[n];
    int[] path = new int[n];
    byte[] state = new byte[n]; // 0 not seen, 1 open, 2 finished
    boolean back = false;
    int rank = n;
    for (int root = -1; root < n; root++) {
      int first = root < 0 ? start : root;
      if (first < 0 || state[first] != 0) {
        continue;
      }
      int depth = 0;
      path[0] = first;
      state[first] = 1;
      while (depth >= 0) {
        int at = path[depth];
        if (next[at] < index.outDegree(at)) {
          int to = index.to(index.out(at, next[at]++));
          back |= state[to] == 1;
          if (state[to] == 0) {
            state[to] = 1;
            path[++depth] = to;
          }
        } else {
          state[at] = 2;
          positionOf[--rank] = at;
          rankOf[at] = rank;
          depth--;
        }
      }
    }
    return back;
  }

  /// Moves the elements of each loop together, to the rank of the first of them.
  private void gather(List<List<Integer>> loops) {
    int n = rankOf.length;
    int[] loopOf = new int[n];
    Arrays.fill(loopOf, -1);
    for (int i = 0; i < loops.size(); i++) {
      for (int element : loops.get(i)) {
        loopOf[element] = i;
      }
    }
    int[][] members = new int[loops.size()][];
    int[] filled = new int[loops.size()];
    int[] flat = positionOf.clone();
    for (int position : flat) {
      int loop = loopOf[position];
      if (loop >= 0) {
        if (members[loop] == null) {
          members[loop] = new int[loops.get(loop).size()];
        }
        members[loop][filled[loop]++] = position;
      }
    }
    int rank = 0;
    int seen = 0;
    boolean[] placed = new boolean[loops.size()];
    for (int position : flat) {
      int loop = loopOf[position];
      if (loop < 0) {
        positionOf[rank++] = position;
      } else if (!placed[loop]) {
        placed[loop] = true;
        loopStart[seen] = rank;
        for (int member : members[loop]) {
          positionOf[rank++] = member;
        }
        loopEnd[seen++] = rank;
      }
    }
    for (int r = 0; r < n; r++) {
      rankOf[positionOf[r]] = r;
    }
  }
}
