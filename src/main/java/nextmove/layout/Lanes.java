package nextmove.layout;

import java.util.Arrays;

/// Sets intervals side by side into lanes, so that no two in one lane come close. Every interval
/// gets the lane after the last one of those that it overlaps among the intervals set before it:
/// with the right order, links that bend the same way then do not cross.
final class Lanes {
  private static final double APART = 12;
  private static final int FEW = 256;

  private final double[] low;
  private final double[] high;
  private final int[] lane;

  /// @param low by piece, the lower end; with `high` the interval
  /// @param lane by piece, filled in
  Lanes(double[] low, double[] high, int[] lane) {
    this.low = low;
    this.high = high;
    this.lane = lane;
  }

  /// The later an interval begins, the further left its lane.
  ///
  /// @return how many lanes it took
  int fromLast(int[] pieces, int from, int to) {
    return stacked(pieces, from, to, false);
  }

  /// The earlier an interval ends, the further left its lane.
  int fromFirst(int[] pieces, int from, int to) {
    return stacked(pieces, from, to, true);
  }

  private int stacked(int[] pieces, int from, int to, boolean mirrored) {
    sort(pieces, from, to, mirrored);
    // intervals set before that reach less far than a later one in a higher lane never matter again
    int[] stack = new int[to - from];
    int depth = 0;
    int lanes = 0;
    for (int i = from; i < to; i++) {
      int piece = pieces[i];
      double reach = (mirrored ? -low[piece] : high[piece]) + APART;
      int first = 0;
      int end = depth;
      while (first < end) {
        int mid = (first + end) >>> 1;
        double begin = mirrored ? -high[stack[mid]] : low[stack[mid]];
        if (begin < reach) {
          end = mid;
        } else {
          first = mid + 1;
        }
      }
      lane[piece] = first < depth ? lane[stack[first]] + 1 : 0;
      while (depth > 0 && lane[stack[depth - 1]] <= lane[piece]) {
        depth--;
      }
      stack[depth++] = piece;
      lanes = Math.max(lanes, lane[piece] + 1);
    }
    return lanes;
  }

  private void sort(int[] pieces, int from, int to, boolean mirrored) {
    long[] keys = new long[to - from];
    for (int i = from; i < to; i++) {
      double begin = mirrored ? high[pieces[i]] : -low[pieces[i]];
      keys[i - from] = (Math.round(begin) << 24) | (i - from);
    }
    Arrays.sort(keys);
    int[] old = Arrays.copyOfRange(pieces, from, to);
    for (int i = from; i < to; i++) {
      pieces[i] = old[(int) (keys[i - from] & 0xFFFFFF)];
    }
  }

  /// Short intervals get the lanes further left, so that what turns back lies inside what turns
  /// back further away.
  int nested(int[] pieces, int from, int to) {
    if (to - from > FEW) {
      return fromLast(pieces, from, to);
    }
    int lanes = 0;
    for (int i = from + 1; i < to; i++) {
      for (int j = i; j > from && length(pieces[j]) < length(pieces[j - 1]); j--) {
        int piece = pieces[j];
        pieces[j] = pieces[j - 1];
        pieces[j - 1] = piece;
      }
    }
    for (int i = from; i < to; i++) {
      int piece = pieces[i];
      lane[piece] = 0;
      for (int j = from; j < i; j++) {
        int other = pieces[j];
        if (low[other] < high[piece] + APART && low[piece] < high[other] + APART) {
          lane[piece] = Math.max(lane[piece], lane[other] + 1);
        }
      }
      lanes = Math.max(lanes, lane[piece] + 1);
    }
    return lanes;
  }

  /// The first of `lanes` lanes becomes the last.
  void turnAround(int[] pieces, int from, int to, int lanes) {
    for (int i = from; i < to; i++) {
      lane[pieces[i]] = lanes - 1 - lane[pieces[i]];
    }
  }

  private double length(int piece) {
    return high[piece] - low[piece];
  }
}
