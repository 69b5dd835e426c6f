package nextmove.layout;

import java.util.Arrays;

/// Where columns stand, and where in the channels before them links run along. From left to right a
/// channel holds: room to leave the cards, the lanes, room for the corners, the labels of the links
/// that enter the column, room to bend into crowded cards, and the arrows.
final class Channels {
  private static final double LEAVE = 14;
  private static final double LANE = 9;
  private static final double MOST_FOR_LANES = 270;
  private static final double CORNER = 12;
  private static final double LABEL_GAP = 6;
  private static final double BEND = 10;
  static final double ARROW = 14;
  private static final double NARROWEST = 38;

  /// Where each column begins; the last entry is past the last channel.
  final double[] columnStart;

  /// Where the labels of the links into a column begin.
  final double[] labelStart;

  /// By piece: where it runs.
  final double[] at;

  /// @param thickness by column, its size along the map
  /// @param labelSize by column, that of the largest label of a link into it, 0 without any
  /// @param bends by column, whether links have to bend before they reach a card
  Channels(Order order, Pieces pieces, double[] thickness, double[] labelSize, boolean[] bends) {
    int columns = order.columns;
    columnStart = new double[columns + 1];
    labelStart = new double[columns + 1];
    at = new double[pieces.size];
    int[] lane = new int[pieces.size];
    int[] groupEnd = new int[(columns + 1) * Pieces.GROUPS + 1];
    int[] sorted = sorted(pieces, groupEnd);
    Lanes lanes = new Lanes(pieces.low, pieces.high, lane);
    for (int c = 0; c <= columns; c++) {
      int used = 0;
      for (int g = 0; g < Pieces.GROUPS; g++) {
        int slot = c * Pieces.GROUPS + g;
        int from = groupEnd[slot];
        int to = groupEnd[slot + 1];
        int more = to > from ? set(lanes, (byte) g, sorted, from, to) : 0;
        for (int i = from; i < to; i++) {
          lane[sorted[i]] += used;
        }
        used += more;
      }
      double label = c < columns && labelSize[c] > 0 ? labelSize[c] + LABEL_GAP : 0;
      double bend = c < columns && bends[c] ? BEND : 0;
      double step = Math.min(LANE, MOST_FOR_LANES / Math.max(1, used));
      double laneRoom = used == 0 ? 0 : (used - 1) * step + CORNER;
      double width = Math.max(NARROWEST, LEAVE + laneRoom + label + bend + ARROW);
      columnStart[c] = c == 0 ? 0 : columnStart[c - 1] + thickness[c - 1] + width;
      labelStart[c] = columnStart[c] - ARROW - bend - label;
      for (int i = groupEnd[c * Pieces.GROUPS]; i < groupEnd[(c + 1) * Pieces.GROUPS]; i++) {
        at[sorted[i]] = labelStart[c] - CORNER - (used - 1 - lane[sorted[i]]) * step;
      }
    }
  }

  private static int set(Lanes lanes, byte group, int[] pieces, int from, int to) {
    return switch (group) {
      case Pieces.TURN_LEFT -> lanes.nested(pieces, from, to);
      case Pieces.UP -> lanes.fromFirst(pieces, from, to);
      case Pieces.TURN_RIGHT -> {
        int used = lanes.nested(pieces, from, to);
        lanes.turnAround(pieces, from, to, used);
        yield used;
      }
      default -> lanes.fromLast(pieces, from, to);
    };
  }

  /// The pieces by channel and group; `end` gets where each of these begins, and the end of the
  /// last.
  private static int[] sorted(Pieces pieces, int[] end) {
    for (int i = 0; i < pieces.size; i++) {
      end[pieces.channel[i] * Pieces.GROUPS + pieces.group[i] + 1]++;
    }
    for (int i = 1; i < end.length; i++) {
      end[i] += end[i - 1];
    }
    int[] next = Arrays.copyOf(end, end.length - 1);
    int[] sorted = new int[pieces.size];
    for (int i = 0; i < pieces.size; i++) {
      sorted[next[pieces.channel[i] * Pieces.GROUPS + pieces.group[i]]++] = i;
    }
    return sorted;
  }
}
