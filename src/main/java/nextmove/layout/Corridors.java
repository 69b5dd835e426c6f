package nextmove.layout;

/// At which height links run through the gaps that {@link Passages} chose: on a level line as long
/// as the gaps allow it, on the grid, and no two of them closer than {@link #APART} in one column.
final class Corridors {
  /// Between two corridors in one column.
  static final double APART = 2 * Slots.GRID;

  /// What a gap must hold for each corridor, so that lines taken APART always leave one free.
  private static final double SHARE = APART + Slots.GRID;

  private final Order order;
  private final Passages passages;
  private final double[] middle;
  private final Openings openings;
  private final double[] run;

  /// Lines within a column, and lines in the channel before a column.
  private final Taken inColumn = new Taken();

  private final Taken inChannel = new Taken();

  /// By passage: the line it runs on.
  final double[] line;

  /// By link that goes outside: the line it runs on.
  final double[] outer;

  /// @param middle of the rows, laid out with the room that {@link #withRoom} asks for
  Corridors(Order order, Rows rows, double[] middle, Openings openings) {
    this.order = order;
    this.passages = rows.passages;
    this.middle = middle;
    this.openings = openings;
    this.run = rows.slots.run;
    int m = order.back.length;
    line = new double[passages.start[m]];
    outer = new double[m];
    if (line.length > 0) {
      takeEnds();
    }
    double past = Slots.gridded(openings.end() + 2 * Openings.CLEAR);
    for (int k = 0; k < m; k++) {
      if (passages.outside[k]) {
        past += 2 * Slots.GRID;
        outer[k] = past;
      } else if (passages.start[k + 1] > passages.start[k]) {
        choose(k);
      }
    }
  }

  /// How far rows reach before their middles with room for the links that pass before them.
  static double[] withRoom(Order order, Passages passages, Slots slots) {
    double[] up = slots.up.clone();
    for (int c = 0; c < order.columns; c++) {
      for (int g = 1; g < passages.rows(c); g++) {
        int links = passages.passing(c, g);
        if (links > 0) {
          double gap = Rows.gap(order, slots, passages.element(c, g - 1), passages.element(c, g));
          up[passages.element(c, g)] += Math.max(0, 2 * Openings.CLEAR + SHARE * (links - 1) - gap);
        }
      }
    }
    return up;
  }

  /// Level pieces at cards, so that no corridor seems to go on in the link of somebody else.
  private void takeEnds() {
    for (int e = 0; e < middle.length; e++) {
      inChannel.take(order.column[e] + 1, middle[e], -1 - e);
    }
    for (int k = 0; k < run.length; k++) {
      int to = order.index.to(k);
      inChannel.take(order.column[to], middle[to] + run[k], k + 1);
    }
  }

  private void choose(int link) {
    int from = order.index.from(link);
    int to = order.index.to(link);
    int first = passages.start[link];
    int count = passages.start[link + 1] - first;
    int step = order.column[to] > order.column[from] ? 1 : -1;
    int column = step > 0 ? order.column[from] + 1 : order.column[from];
    double goal = middle[to] + run[link];
    int i = 0;
    while (i < count) {
      int columns = span(column + i * step, step, first + i, count - i);
      double v = free(link, column + i * step, step, columns, goal);
      while (Double.isNaN(v) && columns > 1) {
        columns = span(column + i * step, step, first + i, columns / 2);
        v = free(link, column + i * step, step, columns, goal);
      }
      if (Double.isNaN(v)) {
        v = Math.max(low, Math.min(high, goal));
      }
      for (int s = 0; s < columns; s++) {
        line[first + i] = v;
        int c = column + i * step;
        inColumn.take(c, v, link + 1);
        inChannel.take(c, v, link + 1);
        inChannel.take(c + 1, v, link + 1);
        i++;
      }
    }
  }

  // what is open in all the columns that span() found
  private double low;
  private double high;

  /// How many columns, `most` at most and one at least, can be passed on one level line.
  private int span(int column, int step, int passage, int most) {
    low = -Openings.FAR;
    high = Openings.FAR;
    for (int j = 0; j < most; j++) {
      int g = passages.gap[passage + j];
      double l = Math.max(low, openings.lowest(column + j * step, g));
      double h = Math.min(high, openings.highest(column + j * step, g));
      if (l > h && j > 0) {
        return j;
      }
      low = l;
      high = h;
    }
    return most;
  }

  /// The line nearest to `goal` that is free in all of these columns, and if possible in the
  /// channels beside them; not a number if there is none.
  private double free(int link, int column, int step, int columns, double goal) {
    double wish = Math.max(low, Math.min(high, goal));
    double second = Double.NaN;
    for (int i = 0; i <= 128; i++) {
      double v = wish + (i % 2 == 0 ? i / 2 : -(i / 2) - 1) * Slots.GRID;
      if (v < low || v > high) {
        continue;
      }
      boolean free = true;
      boolean clear = true;
      for (int c = 0; c < columns && free; c++) {
        int at = column + c * step;
        free =
            inColumn.owner(at, v) == Taken.FREE
                && inColumn.owner(at, v - Slots.GRID) == Taken.FREE
                && inColumn.owner(at, v + Slots.GRID) == Taken.FREE;
        clear = clear && mine(link, at, v) && mine(link, at + 1, v);
      }
      if (free && clear) {
        return v;
      }
      if (free && Double.isNaN(second)) {
        second = v;
      }
    }
    return second;
  }

  private boolean mine(int link, int channel, double v) {
    int owner = inChannel.owner(channel, v);
    return owner == Taken.FREE || owner == link + 1 || owner == -1 - order.index.from(link);
  }
}
