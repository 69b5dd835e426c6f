package nextmove.layout;

import java.util.Arrays;
import nextmove.geom.Box;

/// The ways of all links as corners, along and across, in one pair of arrays, and where the labels
/// stand.
final class Ways {
  private final boolean levelWays;
  private final int[] start;
  private final int[] end;
  private double[] along;
  private double[] across;
  private int size;
  private int current;

  /// By link: the upper left corner of the label's box, in x and y.
  private final double[] labelX;

  private final double[] labelY;

  /// By link: the label stands beside an upright piece; otherwise around a level one.
  private final boolean[] beside;

  Ways(int links, boolean levelWays) {
    this.levelWays = levelWays;
    start = new int[links];
    end = new int[links];
    along = new double[4 * links];
    across = new double[4 * links];
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
  void to(double u, double v) {
    int first = start[current];
    if (size > first && along[size - 1] == u && across[size - 1] == v) {
      return;
    }
    if (size > first + 1
        && ((along[size - 1] == u && along[size - 2] == u)
            || (across[size - 1] == v && across[size - 2] == v))) {
      size--;
    }
    if (size == along.length) {
      along = Arrays.copyOf(along, size + size / 2 + 8);
      across = Arrays.copyOf(across, along.length);
    }
    along[size] = u;
    across[size] = v;
    size++;
    end[current] = size;
  }

  /// Puts a link's label on a piece that runs along on the line `v`, from `u` on.
  void label(int link, double u, double v, LinkLabels labels) {
    label(
        link,
        levelWays
            ? labels.box(link, u, v - labels.above(link), false)
            : labels.box(link, v + LinkLabels.BESIDE, u, true),
        !levelWays);
  }

  /// Puts a link's label into `box`, which is in x and y.
  void label(int link, Box box, boolean beside) {
    labelX[link] = box.x();
    labelY[link] = box.y();
    this.beside[link] = beside;
  }

  /// There is no room for a link's label.
  void leaveOut(int link) {
    labelX[link] = Double.NaN;
  }

  boolean hasLabel(int link, LinkLabels labels) {
    return labels.has(link) && !Double.isNaN(labelX[link]);
  }

  Box labelBox(int link, LinkLabels labels) {
    return hasLabel(link, labels)
        ? labels.box(link, labelX[link], labelY[link], beside[link])
        : Box.EMPTY;
  }

  /// The `i`-th piece of a way, from 1.
  Box piece(int link, int i) {
    double u0 = along(link, i - 1);
    double v0 = across(link, i - 1);
    double u1 = along(link, i);
    double v1 = across(link, i);
    return new Box(Math.min(u0, u1), Math.min(v0, v1), Math.abs(u1 - u0), Math.abs(v1 - v0));
  }

  boolean isBeside(int link) {
    return beside[link];
  }

  int count(int link) {
    return end[link] - start[link];
  }

  double along(int link, int i) {
    return along[start[link] + i];
  }

  double across(int link, int i) {
    return across[start[link] + i];
  }

  double x(int link, int i) {
    return levelWays ? along(link, i) : across(link, i);
  }

  double y(int link, int i) {
    return levelWays ? across(link, i) : along(link, i);
  }
}
