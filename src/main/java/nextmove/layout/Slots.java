package nextmove.layout;

import java.util.Arrays;

/// Where the last, level piece of every link runs in front of its target, so that each has room for
/// its label: the link that the target hangs by in the middle, the others before (above) and after
/// (below) it in the order in which they arrive. Makes the rows: how much room an element needs
/// across the columns, its card and these pieces together. All are multiples of {@link #GRID}.
final class Slots {
  static final double GRID = 4;
  private static final double BARE = 4;
  private static final double BETWEEN = 8;

  /// By element: how far its row reaches before and after its middle.
  final double[] up;

  final double[] down;

  /// By link: where its last piece runs, from the middle of its target.
  final double[] run;

  private final Scene scene;
  private final Order order;
  private final LinkLabels labels;

  /// @param arrival by link that is not in the tree: twice the number of rows of the column before
  ///   its target's that lie before its way there, plus one where it comes out of the last of these
  Slots(Scene scene, int[] arrival) {
    this.scene = scene;
    this.order = scene.order;
    this.labels = scene.labels;
    up = scene.half.clone();
    down = scene.half.clone();
    run = new double[arrival.length];
    for (int e = 0; e < up.length; e++) {
      place(e, arrival);
      if (scene.placed[e]) {
        up[e] = 0;
        down[e] = 0;
      }
    }
  }

  private void place(int e, int[] arrival) {
    int links = order.index.inDegree(e);
    int tree = order.hangsBy[e];
    if (links == 0) {
      return;
    }
    if (links == 1) {
      reserve(e, before(order.index.in(e, 0)), after(order.index.in(e, 0)));
      return;
    }
    long[] sorted = new long[links];
    for (int i = 0; i < links; i++) {
      int link = order.index.in(e, i);
      int key = link == tree ? 2 * order.place[order.parent(e)] + 1 : arrival[link];
      sorted[i] = ((long) key << 32) | i;
    }
    Arrays.sort(sorted);
    int middle = 0;
    for (int i = 0; i < links; i++) {
      if (order.index.in(e, (int) sorted[i]) == tree) {
        middle = i;
      }
    }
    int first = order.index.in(e, (int) sorted[middle]);
    double top = before(first);
    for (int i = middle - 1; i >= 0; i--) {
      int link = order.index.in(e, (int) sorted[i]);
      run[link] = -(top + BETWEEN + after(link));
      top = before(link) - run[link];
    }
    double bottom = after(first);
    for (int i = middle + 1; i < links; i++) {
      int link = order.index.in(e, (int) sorted[i]);
      run[link] = bottom + BETWEEN + before(link);
      bottom = after(link) + run[link];
    }
    reserve(e, top, bottom);
  }

  private void reserve(int e, double top, double bottom) {
    up[e] = Math.max(up[e], top);
    down[e] = Math.max(down[e], bottom);
  }

  /// How far the last piece of a link reaches before its line, with its label.
  double before(int link) {
    return scene.levelWays ? gridded(Math.max(BARE, labels.above(link))) : BARE;
  }

  double after(int link) {
    double label =
        scene.levelWays
            ? labels.below(link)
            : labels.has(link) ? LinkLabels.BESIDE + labels.width[link] : 0;
    return gridded(Math.max(BARE, label));
  }

  /// Whether an element stands in the rows at all.
  boolean takesRoom(int e) {
    return up[e] + down[e] > 0;
  }

  static double gridded(double size) {
    return Math.ceil(size / GRID) * GRID;
  }
}
