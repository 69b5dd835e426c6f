package nextmove.layout;

import java.util.Arrays;
import nextmove.model.Index;

/// What a scenario looks like before it has any sizes: which links lead back, which column each
/// element stands in, from which other one it hangs, and in which order a column runs. Takes
/// O(elements + links), without recursion.
///
/// Links that lead to an element still open on a depth-first walk are set aside as leading back;
/// the walk begins at the start, then at other elements that nothing enters, then at what is left,
/// all in file order. The column is the longest way over the other links, so these all run forward,
/// and every element hangs from the first of its sources in the column before its own.
final class Order {
  static final int NONE = -1;

  final Index index;

  /// By link: leads back.
  final boolean[] back;

  /// By element: its column, from 0.
  final int[] column;

  final int columns;

  /// By element: the link it hangs by, or {@link #NONE} for a root.
  final int[] hangsBy;

  /// The elements, each before those that hang from it, siblings in file order.
  final int[] preorder;

  /// Where column `c` begins in {@link #inColumn}; one more entry than columns.
  final int[] columnStart;

  /// The elements column by column, in the order in which they stand.
  final int[] inColumn;

  /// By element: its place within its column, from 0.
  final int[] place;

  Order(Index index) {
    this.index = index;
    int n = index.elementCount();
    back = new boolean[index.linkCount()];
    column = new int[n];
    hangsBy = new int[n];
    preorder = new int[n];
    place = new int[n];
    int[] postorder = walk();
    columns = setColumns(postorder);
    hang();
    setPreorder();
    columnStart = new int[columns + 1];
    inColumn = new int[n];
    sortIntoColumns();
  }

  private int[] walk() {
    int n = index.elementCount();
    int[] postorder = new int[n];
    int[] stack = new int[n];
    int[] next = new int[n];
    Arrays.fill(next, NONE);
    int done = 0;
    for (int round = 0; round < 3; round++) {
      int end = round == 0 ? Math.min(1, n) : n;
      for (int i = 0; i < end; i++) {
        int root = round == 0 ? index.start() : i;
        if (next[root] == NONE && (round != 1 || index.inDegree(root) == 0)) {
          done = walkFrom(root, stack, next, postorder, done);
        }
      }
    }
    return postorder;
  }

  /// `next` holds NONE for what has not been reached, the number of links already followed for what
  /// is open, and one more than the number of links for what is done.
  private int walkFrom(int root, int[] stack, int[] next, int[] postorder, int doneBefore) {
    int done = doneBefore;
    int depth = 0;
    stack[depth++] = root;
    next[root] = 0;
    while (depth > 0) {
      int e = stack[depth - 1];
      if (next[e] == index.outDegree(e)) {
        next[e]++;
        postorder[done++] = e;
        depth--;
        continue;
      }
      int link = index.out(e, next[e]++);
      int to = index.to(link);
      if (next[to] == NONE) {
        next[to] = 0;
        stack[depth++] = to;
      } else if (next[to] <= index.outDegree(to)) {
        back[link] = true;
      }
    }
    return done;
  }

  private int setColumns(int[] postorder) {
    int last = NONE;
    for (int i = postorder.length - 1; i >= 0; i--) {
      int e = postorder[i];
      for (int j = 0; j < index.outDegree(e); j++) {
        int link = index.out(e, j);
        if (!back[link]) {
          column[index.to(link)] = Math.max(column[index.to(link)], column[e] + 1);
        }
      }
      last = Math.max(last, column[e]);
    }
    return last + 1;
  }

  private void hang() {
    Arrays.fill(hangsBy, NONE);
    for (int e = 0; e < column.length; e++) {
      for (int i = 0; i < index.inDegree(e) && hangsBy[e] == NONE; i++) {
        int link = index.in(e, i);
        if (!back[link] && column[index.from(link)] == column[e] - 1) {
          hangsBy[e] = link;
        }
      }
    }
  }

  private void setPreorder() {
    int n = column.length;
    if (n == 0) {
      return;
    }
    int first = index.start();
    while (hangsBy[first] != NONE) {
      first = parent(first);
    }
    int[] stack = new int[n];
    int depth = 0;
    for (int e = n - 1; e >= 0; e--) {
      if (hangsBy[e] == NONE && e != first) {
        stack[depth++] = e;
      }
    }
    stack[depth++] = first;
    int at = 0;
    while (depth > 0) {
      int e = stack[--depth];
      preorder[at++] = e;
      for (int i = index.outDegree(e) - 1; i >= 0; i--) {
        int link = index.out(e, i);
        if (isTree(link)) {
          stack[depth++] = index.to(link);
        }
      }
    }
  }

  private void sortIntoColumns() {
    for (int c : column) {
      columnStart[c + 1]++;
    }
    for (int c = 1; c < columnStart.length; c++) {
      columnStart[c] += columnStart[c - 1];
    }
    int[] filled = new int[columns];
    for (int e : preorder) {
      int c = column[e];
      place[e] = filled[c]++;
      inColumn[columnStart[c] + place[e]] = e;
    }
  }

  boolean isTree(int link) {
    return hangsBy[index.to(link)] == link;
  }

  /// The element that `e` hangs from, or {@link #NONE}.
  int parent(int e) {
    return hangsBy[e] == NONE ? NONE : index.from(hangsBy[e]);
  }

  LinkKind kind(int link) {
    return back[link] ? LinkKind.LOOP : isTree(link) ? LinkKind.TREE : LinkKind.MERGE;
  }
}
