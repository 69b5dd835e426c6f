package nextmove.layout;

/// How far the gaps between the rows of a column are open for links to pass. Gap `g` is before row
/// `g`.
class Openings {
  /// Further than any row.
  static final double FAR = 1e9;

  /// Between a passing link and the rows beside it.
  static final double CLEAR = 8;

  private final Rows rows;
  private final double[] middle;

  Openings(Rows rows, double[] middle) {
    this.rows = rows;
    this.middle = middle;
  }

  double lowest(int column, int g) {
    if (g == 0) {
      return -FAR;
    }
    int e = rows.passages.element(column, g - 1);
    return middle[e] + rows.slots.down[e] + CLEAR;
  }

  double highest(int column, int g) {
    if (g == rows.passages.rows(column)) {
      return FAR;
    }
    int e = rows.passages.element(column, g);
    return middle[e] - rows.slots.up[e] - CLEAR;
  }

  /// Where there is nothing any more.
  double end() {
    double end = -FAR;
    for (int e = 0; e < middle.length; e++) {
      end = Math.max(end, middle[e] + rows.slots.down[e]);
    }
    return end;
  }
}
