package nextmove.layout;

import nextmove.model.Index;

/// Lays out a scenario. The story runs along the map in columns (from the top down: in rows, which
/// are called columns here all the same); what follows from the same element stands across.
public final class Layout {
  private static final Tidy.Gaps GAPS = new Tidy.Gaps(16, 24, 56);

  private final Order order;
  private final Cards cards;
  private final LinkLabels labels;
  private final boolean across;
  private final double[] half;

  private Layout(Index index, TextMeasure measure, Labels labels, Direction direction) {
    Ruler ruler = new Ruler(measure);
    this.order = new Order(index);
    this.cards = new Cards(index, ruler, labels);
    this.labels = new LinkLabels(index, ruler, labels);
    this.across = direction == Direction.LEFT_RIGHT;
    this.half = new double[index.elementCount()];
    for (int e = 0; e < half.length; e++) {
      half[e] = (across ? cards.height(e) : Cards.WIDTH) / 2;
    }
  }

  /// Gives every element and every link of `index` its place. Deterministic; in linear time but for
  /// the sorting of links that share a channel.
  public static Placement arrange(
      Index index, TextMeasure measure, Labels labels, Direction direction) {
    return new Layout(index, measure, labels, direction).placement(direction);
  }

  private Placement placement(Direction direction) {
    int n = half.length;
    int m = labels.lines.length;
    int[] arrival = new int[m];
    boolean crossing = false;
    for (int k = 0; k < m; k++) {
      arrival[k] = arrival(k, null);
      crossing |= Passages.crosses(order, k);
    }
    Slots slots = new Slots(order, labels, across, half, arrival);
    double[] middle = tidy(slots.up, slots.down);
    Passages passages = new Passages(order, middle, slots.up, slots.down);
    if (crossing) {
      for (int k = 0; k < m; k++) {
        arrival[k] = arrival(k, passages);
      }
      slots = new Slots(order, labels, across, half, arrival);
      middle = tidy(Corridors.withRoom(order, passages, GAPS, slots), slots.down);
    }
    Corridors corridors = new Corridors(order, passages, middle, slots);
    Pieces pieces = new Pieces(order, passages, corridors, middle, slots.run);
    double[] thickness = new double[order.columns];
    double[] labelSize = new double[order.columns];
    boolean[] bends = new boolean[order.columns];
    for (int e = 0; e < n; e++) {
      int c = order.column[e];
      thickness[c] = Math.max(thickness[c], across ? Cards.WIDTH : cards.height(e));
    }
    for (int k = 0; k < m; k++) {
      int to = order.index.to(k);
      int c = order.column[to];
      labelSize[c] = Math.max(labelSize[c], across ? labels.width[k] : labels.height(k));
      bends[c] |= Router.port(slots.run[k], half[to]) != slots.run[k];
    }
    Channels channels = new Channels(order, pieces, thickness, labelSize, bends);
    Ways ways = new Router(order, cards, labels, across, middle, slots, pieces, channels).ways();
    double[] x = new double[n];
    double[] y = new double[n];
    for (int e = 0; e < n; e++) {
      double u = channels.columnStart[order.column[e]];
      x[e] = across ? u : middle[e] - half[e];
      y[e] = across ? middle[e] - half[e] : u;
    }
    return new Placement(direction, order, cards, labels, ways, x, y);
  }

  /// The middles of all rows, on the grid: rows and gaps are, so that rounding all down keeps them
  /// apart.
  private double[] tidy(double[] up, double[] down) {
    double[] middle = new Tidy(order, GAPS, up, down).middles();
    for (int e = 0; e < middle.length; e++) {
      middle[e] = Math.floor(middle[e] / Slots.GRID) * Slots.GRID;
    }
    return middle;
  }

  private int arrival(int link, @org.jspecify.annotations.Nullable Passages passages) {
    if (order.isTree(link)) {
      return 0;
    }
    int to = order.index.to(link);
    if (!Passages.crosses(order, link)) {
      return 2 * order.place[order.index.from(link)] + 1;
    }
    if (passages == null || passages.outside[link]) {
      return Integer.MAX_VALUE;
    }
    int last = passages.gap[passages.start[link + 1] - 1];
    if (order.back[link]) {
      return last <= order.place[to] ? -1 : Integer.MAX_VALUE;
    }
    return 2 * last;
  }
}
