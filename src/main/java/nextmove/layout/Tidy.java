package nextmove.layout;

import java.util.Arrays;

/// A tidy tree in columns: every parent stands in the middle of what hangs from it, siblings in
/// file order, subtrees as close as their outlines allow. Outlines are followed along threads
/// (Reingold and Tilford 1981; van der Ploeg 2014 for cards of unequal size), so all of it takes
/// linear time, without recursion.
///
/// Works across the columns only: `up` and `down` are how far an element's row reaches before and
/// after its middle; both are 0 for what takes no room.
final class Tidy {
  private static final int NONE = Order.NONE;

  private final Order order;
  private final Gaps gaps;
  private final double[] up;
  private final double[] down;

  private final int[] firstChild;
  private final int[] lastChild;
  private final int[] nextSibling;

  /// Middle of an element, relative to its parent's; while siblings are joined, to the first one's.
  private final double[] offset;

  // where a subtree's outline goes on below its own elements, and how far away that is
  private final int[] upperThread;
  private final int[] lowerThread;
  private final double[] upperThreadOffset;
  private final double[] lowerThreadOffset;

  // the elements in the deepest column of a subtree that end its outlines, relative to its root
  private final int[] upperEnd;
  private final int[] lowerEnd;
  private final double[] upperEndOffset;
  private final double[] lowerEndOffset;

  /// The least distances between rows: of siblings, of others, and of trees.
  record Gaps(double sibling, double cousin, double tree) {
    /// The distance kept between two neighbours in a column, if both take room.
    double between(Order order, int before, int after) {
      int a = order.parent(before);
      int b = order.parent(after);
      return a == b ? (a == NONE ? tree : sibling) : cousin;
    }
  }

  Tidy(Order order, Gaps gaps, double[] up, double[] down) {
    this.order = order;
    this.gaps = gaps;
    this.up = up;
    this.down = down;
    int n = up.length;
    // the place after the last element is a parent above all roots
    firstChild = filled(n + 1);
    lastChild = filled(n + 1);
    nextSibling = filled(n);
    offset = new double[n + 1];
    upperThread = filled(n);
    lowerThread = filled(n);
    upperThreadOffset = new double[n];
    lowerThreadOffset = new double[n];
    upperEnd = new int[n + 1];
    lowerEnd = new int[n + 1];
    upperEndOffset = new double[n + 1];
    lowerEndOffset = new double[n + 1];
  }

  private static int[] filled(int size) {
    int[] all = new int[size];
    Arrays.fill(all, NONE);
    return all;
  }

  /// The middle of every element across the columns; the first root's is 0.
  double[] middles() {
    int n = up.length;
    double[] middle = new double[n];
    if (n == 0) {
      return middle;
    }
    for (int e : order.preorder) {
      int parent = order.parent(e) == NONE ? n : order.parent(e);
      if (firstChild[parent] == NONE) {
        firstChild[parent] = e;
      } else {
        nextSibling[lastChild[parent]] = e;
      }
      lastChild[parent] = e;
    }
    for (int i = n - 1; i >= 0; i--) {
      join(order.preorder[i]);
    }
    join(n);
    double origin = offset[firstChild[n]];
    for (int e : order.preorder) {
      int parent = order.parent(e);
      middle[e] = parent == NONE ? offset[e] - origin : middle[parent] + offset[e];
    }
    return middle;
  }

  /// Sets the children of `parent`, each with its subtree, beside each other, and it in their
  /// middle.
  private void join(int parent) {
    int first = firstChild[parent];
    if (first == NONE) {
      upperEnd[parent] = parent;
      lowerEnd[parent] = parent;
      return;
    }
    offset[first] = 0;
    int upper = upperEnd[first];
    int lower = lowerEnd[first];
    double upperAt = upperEndOffset[first];
    double lowerAt = lowerEndOffset[first];
    int last = first;
    for (int child = nextSibling[first]; child != NONE; child = nextSibling[child]) {
      offset[child] = distance(last, child, parent == up.length);
      if (above != NONE) {
        // what came before reaches further: the lower outline goes on there
        int end = lowerEnd[child];
        lowerThread[end] = above;
        lowerThreadOffset[end] = aboveAt - (offset[child] + lowerEndOffset[child]);
      } else {
        if (below != NONE) {
          upperThread[upper] = below;
          upperThreadOffset[upper] = offset[child] + belowAt - upperAt;
          upper = upperEnd[child];
          upperAt = offset[child] + upperEndOffset[child];
        }
        lower = lowerEnd[child];
        lowerAt = offset[child] + lowerEndOffset[child];
      }
      last = child;
    }
    double middle = offset[last] / 2;
    for (int child = first; child != NONE; child = nextSibling[child]) {
      offset[child] -= middle;
    }
    upperEnd[parent] = upper;
    lowerEnd[parent] = lower;
    upperEndOffset[parent] = upperAt - middle;
    lowerEndOffset[parent] = lowerAt - middle;
  }

  // where the walk of distance() stopped: the next element of the outline that goes on, or NONE
  private int above;
  private int below;
  private double aboveAt;
  private double belowAt;

  /// How far after the first sibling `child` must stand so that its upper outline keeps clear of
  /// the lower outline of its elder siblings, of which `last` is the last.
  private double distance(int last, int child, boolean roots) {
    above = last;
    aboveAt = offset[last];
    below = child;
    belowAt = 0;
    double gap = roots ? gaps.tree : gaps.sibling;
    double least = Double.NEGATIVE_INFINITY;
    while (above != NONE && below != NONE) {
      double part = (takesRoom(above) ? 0.5 : 0) + (takesRoom(below) ? 0.5 : 0);
      least = Math.max(least, aboveAt + down[above] + gap * part + up[below] - belowAt);
      gap = roots ? gaps.tree : gaps.cousin;
      if (lastChild[above] != NONE) {
        above = lastChild[above];
        aboveAt += offset[above];
      } else {
        aboveAt += lowerThreadOffset[above];
        above = lowerThread[above];
      }
      if (firstChild[below] != NONE) {
        below = firstChild[below];
        belowAt += offset[below];
      } else {
        belowAt += upperThreadOffset[below];
        below = upperThread[below];
      }
    }
    return least;
  }

  private boolean takesRoom(int e) {
    return up[e] + down[e] > 0;
  }
}
