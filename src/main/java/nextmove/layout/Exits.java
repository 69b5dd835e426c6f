package nextmove.layout;

/// Where links leave their source: in the middle of its row, unless their way to the lane would run
/// into the level piece of a stranger and seem to go on there; then somewhat beside it.
final class Exits {
  private static final double[] SHIFTS = {8, -8, 12, -12};

  private final Scene scene;
  private final Order order;
  private final Pieces pieces;
  private final Channels channels;

  /// By channel: whether any other than the tree's links run along it.
  private final boolean[] mixed;

  // the level pieces that run from a lane to the right: whose they are, and where they begin
  private final Taken taken = new Taken();
  private final int[] link;
  private final double[] begin;
  private int size;

  Exits(Scene scene, Pieces pieces, Channels channels) {
    this.scene = scene;
    this.order = scene.order;
    this.pieces = pieces;
    this.channels = channels;
    int m = order.back.length;
    mixed = new boolean[order.columns + 1];
    boolean any = false;
    for (int i = 0; i < pieces.size; i++) {
      mixed[pieces.channel[i]] |= pieces.group[i] != Pieces.TREE;
      any |= pieces.group[i] != Pieces.TREE;
    }
    int most = any ? m + 2 * pieces.further.length : 0;
    link = new int[most];
    begin = new double[most];
    for (int k = 0; any && k < m; k++) {
      takeLevels(k);
    }
  }

  private void takeLevels(int k) {
    if (scene.isLoose(k)) {
      return;
    }
    int from = scene.sourceColumn(k);
    int to = scene.targetColumn(k);
    take(to, pieces.end(k), k, pieces.last(k));
    int first = pieces.start[k];
    int stops = scene.crosses(k) ? pieces.stops(k) : 0;
    for (int i = 0; i < stops; i++) {
      if (order.back[k]) {
        take(from - i, pieces.stop(k, i), k, pieces.further[first + 1 + i]);
      } else {
        int piece = i == 0 ? pieces.bus[order.index.from(k)] : pieces.further[first + i - 1];
        take(from + 1 + i, pieces.stop(k, i), k, piece);
      }
    }
  }

  private void take(int channel, double v, int k, int piece) {
    if (mixed[channel] && piece != Pieces.NONE) {
      link[size] = k;
      begin[size] = channels.at[piece];
      taken.take(channel, v, ++size);
    }
  }

  /// By element: how far from the middle of its row its links leave.
  double[] shifts(double[] middle) {
    double[] shift = new double[middle.length];
    for (int e = 0; e < shift.length && link.length > 0; e++) {
      int channel = order.column[e] + 1;
      if (mixed[channel] && runsInto(e, taken.owner(channel, middle[e]))) {
        for (int i = SHIFTS.length - 1; i >= 0; i--) {
          if (taken.owner(channel, middle[e] + SHIFTS[i]) == Taken.FREE) {
            shift[e] = SHIFTS[i];
          }
        }
      }
    }
    return shift;
  }

  private boolean runsInto(int e, int owner) {
    return owner != Taken.FREE
        && order.index.from(link[owner - 1]) != e
        && begin[owner - 1] < reach(e);
  }

  /// How far the level pieces that leave an element go before they turn.
  private double reach(int e) {
    double reach =
        pieces.bus[e] == Pieces.NONE ? Double.NEGATIVE_INFINITY : channels.at[pieces.bus[e]];
    for (int i = 0; i < order.index.outDegree(e); i++) {
      int k = order.index.out(e, i);
      if (order.back[k] && !scene.isLoose(k) && pieces.further[pieces.start[k]] != Pieces.NONE) {
        reach = Math.max(reach, channels.at[pieces.further[pieces.start[k]]]);
      }
    }
    return reach;
  }
}
