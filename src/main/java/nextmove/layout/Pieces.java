package nextmove.layout;

import java.util.Arrays;

/// The pieces of links that run along the channels between columns, channel `c` being the one
/// before column `c`. All links that leave an element share one piece, its bus, in the channel
/// after it; links that cross columns have further pieces of their own, in the order of travel.
/// Piece numbers from 0; an interval without length is no piece.
final class Pieces {
  static final int NONE = -1;

  /// What turns back to where it came from on the left.
  static final byte TURN_LEFT = 0;

  /// What runs on, after (down) or before (up) where it came from.
  static final byte DOWN = 1;

  static final byte UP = 2;

  /// A bus to nothing but what hangs from its element.
  static final byte TREE = 3;

  /// What turns back to where it came from on the right.
  static final byte TURN_RIGHT = 4;

  static final int GROUPS = 5;

  private final Scene scene;
  private final Order order;
  private final Passages passages;
  private final Corridors corridors;
  private final double[] middle;
  private final double[] run;

  /// By element: its bus.
  final int[] bus;

  /// Where the further pieces of link `k` begin in {@link #further}; one more entry than links.
  final int[] start;

  final int[] further;

  double[] low;
  double[] high;
  int[] channel;
  byte[] group;
  int size;

  Pieces(Scene scene, Rows rows, Corridors corridors, double[] middle) {
    this.scene = scene;
    this.order = scene.order;
    this.passages = rows.passages;
    this.corridors = corridors;
    this.middle = middle;
    this.run = rows.slots.run;
    int n = middle.length;
    int m = run.length;
    int most = n + 16;
    low = new double[most];
    high = new double[most];
    channel = new int[most];
    group = new byte[most];
    bus = new int[n];
    for (int e = 0; e < n; e++) {
      bus[e] = busOf(e);
    }
    start = new int[m + 1];
    for (int k = 0; k < m; k++) {
      start[k + 1] = start[k] + furtherPieces(k);
    }
    further = new int[start[m]];
    for (int k = 0; k < m; k++) {
      if (start[k + 1] > start[k]) {
        follow(k);
      }
    }
  }

  private int furtherPieces(int link) {
    if (!scene.crosses(link)) {
      return 0;
    }
    int stops = stops(link);
    return order.back[link] ? stops + 1 : stops;
  }

  /// On how many level lines a link runs between its source and its target.
  int stops(int link) {
    return passages.outside[link] ? 1 : passages.start[link + 1] - passages.start[link];
  }

  double stop(int link, int i) {
    return passages.outside[link]
        ? corridors.outer[link]
        : corridors.line[passages.start[link] + i];
  }

  private int busOf(int e) {
    double l = middle[e];
    double h = middle[e];
    boolean tree = true;
    for (int i = 0; i < order.index.outDegree(e); i++) {
      int link = order.index.out(e, i);
      if (!order.back[link] && !scene.isLoose(link)) {
        double v = scene.crosses(link) ? stop(link, 0) : end(link);
        l = Math.min(l, v);
        h = Math.max(h, v);
        tree = tree && order.isTree(link);
      }
    }
    byte way = tree ? TREE : h - middle[e] >= middle[e] - l ? DOWN : UP;
    return add(order.column[e] + 1, l, h, way);
  }

  /// The line on which a link runs to its target.
  double end(int link) {
    return middle[order.index.to(link)] + run[link];
  }

  /// The piece from which a link runs to its target, NONE if it comes straight from further away.
  int last(int link) {
    return start[link + 1] > start[link]
        ? further[start[link + 1] - 1]
        : bus[order.index.from(link)];
  }

  private void follow(int link) {
    int stops = stops(link);
    int from = order.column[order.index.from(link)];
    int to = order.column[order.index.to(link)];
    int at = start[link];
    if (order.back[link]) {
      further[at++] = between(from + 1, middle[order.index.from(link)], stop(link, 0), TURN_LEFT);
      for (int i = 1; i < stops; i++) {
        further[at++] = running(from + 1 - i, stop(link, i), stop(link, i - 1));
      }
      further[at] = between(to, stop(link, stops - 1), end(link), TURN_RIGHT);
    } else {
      for (int i = 1; i < stops; i++) {
        further[at++] = running(from + 1 + i, stop(link, i - 1), stop(link, i));
      }
      further[at] = running(to, stop(link, stops - 1), end(link));
    }
  }

  private int running(int c, double left, double right) {
    return between(c, left, right, left < right ? DOWN : UP);
  }

  private int between(int c, double a, double b, byte way) {
    return add(c, Math.min(a, b), Math.max(a, b), way);
  }

  private int add(int c, double l, double h, byte way) {
    if (l == h) {
      return NONE;
    }
    if (size == low.length) {
      int more = size + size / 2;
      low = Arrays.copyOf(low, more);
      high = Arrays.copyOf(high, more);
      channel = Arrays.copyOf(channel, more);
      group = Arrays.copyOf(group, more);
    }
    low[size] = l;
    high[size] = h;
    channel[size] = c;
    group[size] = way;
    return size++;
  }
}
