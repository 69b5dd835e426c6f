package nextmove.layout;

import java.util.Arrays;

/// Through which gaps between rows the links pass that cross whole columns: those that skip
/// columns, and those that lead back. Gap `g` of a column is before its row `g`; the last one is
/// after all rows.
///
/// A link that skips columns takes the gaps along the level line that costs the least detour; one
/// that leads back goes around the smallest subtree that holds both ends. What would pass too many
/// columns, or a gap that is full, goes outside, past all rows: so the work stays in proportion to
/// the size of the map.
final class Passages {
  private static final int LONGEST = 200;
  private static final int MOST_PER_GAP = 48;
  private static final double BEND = 40;

  private final Order order;
  private final double[] middle;
  private final double[] up;
  private final double[] down;

  /// Where link `k`'s gaps begin in {@link #gap}; one more entry than links.
  final int[] start;

  /// In the order of travel: from the column after the source's to the one before the target's, or
  /// backwards from the source's own column to the target's own.
  int[] gap = new int[64];

  /// By link: goes outside, past all rows.
  final boolean[] outside;

  /// By gap, with one more per column than rows: how many links pass.
  private final int[] passing;

  private final int[] preorderAt;
  private final int[] lastBelow;
  private int size;
  private int budget;

  Passages(Scene scene, double[] middle, Slots slots) {
    this.order = scene.order;
    this.middle = middle;
    this.up = slots.up;
    this.down = slots.down;
    int n = order.column.length;
    int m = order.back.length;
    start = new int[m + 1];
    outside = new boolean[m];
    passing = new int[n + order.columns];
    preorderAt = new int[n];
    lastBelow = new int[n];
    budget = 4 * (n + m) + 64;
    numberSubtrees();
    for (int k = 0; k < m; k++) {
      start[k] = size;
      if (scene.crosses(k)) {
        choose(k);
      }
    }
    start[m] = size;
  }

  private void numberSubtrees() {
    for (int i = 0; i < preorderAt.length; i++) {
      preorderAt[order.preorder[i]] = i;
      lastBelow[order.preorder[i]] = i;
    }
    for (int i = preorderAt.length - 1; i >= 0; i--) {
      int e = order.preorder[i];
      int parent = order.parent(e);
      if (parent != Order.NONE) {
        lastBelow[parent] = Math.max(lastBelow[parent], lastBelow[e]);
      }
    }
  }

  private void choose(int link) {
    int from = order.column[order.index.from(link)];
    int to = order.column[order.index.to(link)];
    int columns = to > from ? to - from - 1 : from - to + 1;
    if (columns > LONGEST || columns > budget) {
      outside[link] = true;
      return;
    }
    while (size + columns > gap.length) {
      gap = Arrays.copyOf(gap, 2 * gap.length);
    }
    if (to > from) {
      along(link, from + 1, columns);
    } else {
      around(link, from, columns);
    }
    int step = to > from ? 1 : -1;
    int column = to > from ? from + 1 : from;
    for (int i = 0; i < columns; i++) {
      if (passing[slot(column + i * step, gap[size + i])] >= MOST_PER_GAP) {
        outside[link] = true;
        return;
      }
    }
    for (int i = 0; i < columns; i++) {
      passing[slot(column + i * step, gap[size + i])]++;
    }
    size += columns;
    budget -= columns;
  }

  private int slot(int column, int g) {
    return order.columnStart[column] + column + g;
  }

  int passing(int column, int g) {
    return passing[slot(column, g)];
  }

  int rows(int column) {
    return order.columnStart[column + 1] - order.columnStart[column];
  }

  int element(int column, int row) {
    return order.inColumn[order.columnStart[column] + row];
  }

  private void along(int link, int column, int columns) {
    double from = middle[order.index.from(link)];
    double to = middle[order.index.to(link)];
    double best = to;
    double least = cost(to, from, to, column, columns, Double.POSITIVE_INFINITY);
    int samples = Math.min(columns, 12);
    for (int i = -1; i < 4 * samples; i++) {
      double v = from;
      if (i >= 0) {
        int c = column + (int) ((long) (i / 4) * columns / samples);
        int g = nearest(c, i % 2 == 0 ? from : to);
        v = i % 4 < 2 ? before(c, g) : after(c, g);
      }
      double cost = cost(v, from, to, column, columns, least);
      if (cost < least) {
        least = cost;
        best = v;
      }
    }
    for (int i = 0; i < columns; i++) {
      gap[size + i] = nearest(column + i, best);
    }
  }

  /// What it costs to go along the level line `v`; anything from `most` on if it is not less.
  private double cost(double v, double from, double to, int column, int columns, double most) {
    if (Double.isInfinite(v)) {
      return Double.POSITIVE_INFINITY;
    }
    double cost = Math.abs(v - from) + Math.abs(to - v);
    for (int i = 0; i < columns && cost < most; i++) {
      int g = nearest(column + i, v);
      double detour = Math.max(before(column + i, g) - v, v - after(column + i, g));
      if (detour > 0) {
        cost += BEND + 2 * detour;
      }
    }
    return cost;
  }

  /// The lower bound of a gap: where the row before it ends.
  private double before(int column, int g) {
    if (g == 0) {
      return Double.NEGATIVE_INFINITY;
    }
    int e = element(column, g - 1);
    return middle[e] + down[e] + Openings.CLEAR;
  }

  /// The upper bound of a gap: where the row after it begins.
  private double after(int column, int g) {
    if (g == rows(column)) {
      return Double.POSITIVE_INFINITY;
    }
    int e = element(column, g);
    return middle[e] - up[e] - Openings.CLEAR;
  }

  /// The gap nearest to `v`.
  private int nearest(int column, double v) {
    int low = 0;
    int high = rows(column);
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (middle[element(column, mid)] < v) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    int best = low;
    double least = away(column, low, v);
    for (int g = Math.max(0, low - 1); g <= Math.min(rows(column), low + 1); g++) {
      double away = away(column, g, v);
      if (away < least) {
        least = away;
        best = g;
      }
    }
    return best;
  }

  private double away(int column, int g, double v) {
    return Math.max(0, Math.max(before(column, g) - v, v - after(column, g)));
  }

  /// The gaps around the smallest subtree that holds both ends, on the side that is nearer.
  private void around(int link, int column, int columns) {
    int source = order.index.from(link);
    int target = order.index.to(link);
    int root = target;
    for (int climbed = 0; root != Order.NONE && !holds(root, source); climbed++) {
      root = climbed < LONGEST ? order.parent(root) : Order.NONE;
    }
    int first = root == Order.NONE ? 0 : preorderAt[root];
    int last = root == Order.NONE ? preorderAt.length - 1 : lastBelow[root];
    double top = Double.POSITIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < columns; i++) {
      top = Math.min(top, after(column - i, firstFrom(column - i, first)));
      bottom = Math.max(bottom, before(column - i, firstFrom(column - i, last + 1)));
    }
    double middles = middle[source] + middle[target];
    boolean below = 2 * bottom - middles <= middles - 2 * top;
    for (int i = 0; i < columns; i++) {
      gap[size + i] = firstFrom(column - i, below ? last + 1 : first);
    }
  }

  private boolean holds(int root, int e) {
    return preorderAt[e] >= preorderAt[root] && preorderAt[e] <= lastBelow[root];
  }

  /// The first row of a column that comes at `number` or later in the preorder.
  private int firstFrom(int column, int number) {
    int low = 0;
    int high = rows(column);
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (preorderAt[element(column, mid)] < number) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }
}
