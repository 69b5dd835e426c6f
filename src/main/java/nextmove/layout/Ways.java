package nextmove.layout;

import java.util.Arrays;

/// The ways of all links as corners in one pair of arrays, and where the labels stand.
final class Ways {
  private final int[] start;
  private final int[] end;
  private double[] x;
  private double[] y;
  private int size;
  private int current;

  /// By link: the upper left corner of the label's box.
  final double[] labelX;

  final double[] labelY;

  /// By link: the label stands beside an upright piece; otherwise around a level one.
  final boolean[] beside;

  Ways(int links) {
    start = new int[links];
    end = new int[links];
    x = new double[4 * links];
    y = new double[4 * links];
    labelX = new double[links];
    labelY = new double[links];
    beside = new boolean[links];
  }

  /// Begins the way of `link`; an earlier one of the same link is forgotten.
  void begin(int link) {
    current = link;
    start[link] = size;
    end[link] = size;
  }

  /// Appends a corner; one that lies straight between its neighbours is dropped.
  void to(double px, double py) {
    int first = start[current];
    if (size > first && x[size - 1] == px && y[size - 1] == py) {
      return;
    }
    if (size > first + 1
        && ((x[size - 1] == px && x[size - 2] == px) || (y[size - 1] == py && y[size - 2] == py))) {
      size--;
    }
    if (size == x.length) {
      x = Arrays.copyOf(x, size + size / 2 + 8);
      y = Arrays.copyOf(y, x.length);
    }
    x[size] = px;
    y[size] = py;
    size++;
    end[current] = size;
  }

  int count(int link) {
    return end[link] - start[link];
  }

  double x(int link, int i) {
    return x[start[link] + i];
  }

  double y(int link, int i) {
    return y[start[link] + i];
  }
}
