package nextmove.layout;

import java.util.Arrays;

/// Where columns stand, and where in the channels before them links run along. On the way along a
/// channel holds: room to leave the cards, the lanes, room for the corners, the labels of the links
/// that enter the column, room to bend into crowded cards, and the arrows.
final class Channels {
  static final double LEAVE = 14;
  static final double CORNER = 12;
  static final double ARROW = 14;
  private static final double LANE = 9;
  private static final double MOST_FOR_LANES = 270;
  private static final double LABEL_GAP = 6;
  private static final double BEND = 10;
  private static final double NARROWEST = 38;

  /// Where each column begins and ends; the last one is after all that have elements.
  final double[] columnStart;

  final double[] columnEnd;

  /// Where the labels of the links into a column begin.
  final double[] labelStart;

  /// By piece: where it runs.
  final double[] at;

  private final int[] lane;

  /// By channel: where its pieces begin among the sorted ones; one more entry than channels.
  private final int[] start;

  private final int[] sorted;

  /// By channel: how many lanes it has.
  private final int[] lanes;

  private Channels(int columns, Pieces pieces) {
    columnStart = new double[columns + 1];
    columnEnd = new double[columns + 1];
    labelStart = new double[columns + 1];
    lanes = new int[columns + 1];
    start = new int[columns + 2];
    at = new double[pieces.size];
    lane = new int[pieces.size];
    sorted = new int[pieces.size];
    share(pieces);
  }

  /// Columns as close to each other as what is between them allows.
  static Channels closest(Scene scene, Rows rows, Pieces pieces) {
    int columns = scene.order.columns;
    double[] thickness = new double[columns + 1];
    double[] label = new double[columns + 1];
    double[] bend = new double[columns + 1];
    for (int e = 0; e < scene.elements(); e++) {
      int c = scene.order.column[e];
      thickness[c] = Math.max(thickness[c], scene.thickness(e));
    }
    for (int k = 0; k < scene.links(); k++) {
      int c = scene.targetColumn(k);
      if (scene.labels.has(k)) {
        label[c] = Math.max(label[c], scene.labelLength(k) + LABEL_GAP);
      }
      double run = rows.slots.run[k];
      if (scene.port(k, run) != run) {
        bend[c] = BEND;
      }
    }
    Channels channels = new Channels(columns, pieces);
    for (int c = 0; c <= columns; c++) {
      int lanes = channels.lanes[c];
      double step = Math.min(LANE, MOST_FOR_LANES / Math.max(1, lanes));
      double room = lanes == 0 ? 0 : (lanes - 1) * step + CORNER;
      double width = Math.max(NARROWEST, LEAVE + room + label[c] + bend[c] + ARROW);
      channels.columnStart[c] = c == 0 ? 0 : channels.columnEnd[c - 1] + width;
      channels.columnEnd[c] = channels.columnStart[c] + thickness[c];
      channels.labelStart[c] = channels.columnStart[c] - ARROW - bend[c] - label[c];
      channels.spread(c, channels.labelStart[c] - CORNER, step);
    }
    return channels;
  }

  /// Other pieces between the same columns; where there are more of them, they move closer
  /// together.
  Channels refilled(Pieces pieces) {
    int columns = columnStart.length - 1;
    Channels channels = new Channels(columns, pieces);
    System.arraycopy(columnStart, 0, channels.columnStart, 0, columns + 1);
    System.arraycopy(columnEnd, 0, channels.columnEnd, 0, columns + 1);
    System.arraycopy(labelStart, 0, channels.labelStart, 0, columns + 1);
    for (int c = 0; c <= columns; c++) {
      double room = c == 0 ? MOST_FOR_LANES : labelStart[c] - columnEnd[c - 1];
      double last = labelStart[c] - Math.min(CORNER, room / 3);
      double most = room - Math.min(CORNER, room / 3) - Math.min(LEAVE, room / 3);
      channels.spread(c, last, Math.min(LANE, most / Math.max(1, channels.lanes[c] - 1)));
    }
    return channels;
  }

  private void spread(int c, double last, double step) {
    for (int i = start[c]; i < start[c + 1]; i++) {
      at[sorted[i]] = last - (lanes[c] - 1 - lane[sorted[i]]) * step;
    }
  }

  private void share(Pieces pieces) {
    int[] groupStart = sort(pieces);
    Lanes share = new Lanes(pieces.low, pieces.high, lane);
    for (int c = 0; c < lanes.length; c++) {
      start[c] = groupStart[c * Pieces.GROUPS];
      for (int g = 0; g < Pieces.GROUPS; g++) {
        int from = groupStart[c * Pieces.GROUPS + g];
        int to = groupStart[c * Pieces.GROUPS + g + 1];
        if (to > from) {
          int more = share(share, (byte) g, from, to);
          for (int i = from; i < to; i++) {
            lane[sorted[i]] += lanes[c];
          }
          lanes[c] += more;
        }
      }
    }
    start[lanes.length] = sorted.length;
  }

  private int share(Lanes share, byte group, int from, int to) {
    return switch (group) {
      case Pieces.TURN_LEFT -> share.nested(sorted, from, to);
      case Pieces.UP -> share.fromFirst(sorted, from, to);
      case Pieces.TURN_RIGHT -> {
        int used = share.nested(sorted, from, to);
        share.turnAround(sorted, from, to, used);
        yield used;
      }
      default -> share.fromLast(sorted, from, to);
    };
  }

  /// Sorts the pieces by channel and group.
  ///
  /// @return where each of these begins, and the end of the last
  private int[] sort(Pieces pieces) {
    int[] begin = new int[lanes.length * Pieces.GROUPS + 1];
    for (int i = 0; i < pieces.size; i++) {
      begin[pieces.channel[i] * Pieces.GROUPS + pieces.group[i] + 1]++;
    }
    for (int i = 1; i < begin.length; i++) {
      begin[i] += begin[i - 1];
    }
    int[] next = Arrays.copyOf(begin, begin.length - 1);
    for (int i = 0; i < pieces.size; i++) {
      sorted[next[pieces.channel[i] * Pieces.GROUPS + pieces.group[i]]++] = i;
    }
    return begin;
  }
}
