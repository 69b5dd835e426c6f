package nextmove.layout;

import nextmove.model.Index;

/// Turns lines, lanes and columns into ways from card to card, and puts the labels on them.
final class Router {
  /// How close to a corner of its card a link may enter.
  private static final double RIM = 10;

  private final Order order;
  private final Cards cards;
  private final LinkLabels labels;
  private final boolean across;
  private final double[] middle;
  private final Slots slots;
  private final Pieces pieces;
  private final Channels channels;
  private final double[] exit;
  private final Ways ways;

  Router(
      Order order,
      Cards cards,
      LinkLabels labels,
      boolean across,
      double[] middle,
      Slots slots,
      Pieces pieces,
      Channels channels) {
    this.order = order;
    this.cards = cards;
    this.labels = labels;
    this.across = across;
    this.middle = middle;
    this.slots = slots;
    this.pieces = pieces;
    this.channels = channels;
    this.exit = new Exits(order, pieces, channels).shifts(middle);
    this.ways = new Ways(labels.lines.length);
  }

  Ways ways() {
    for (int k = 0; k < labels.lines.length; k++) {
      ways.begin(k);
      route(k);
      label(k);
    }
    return ways;
  }

  /// Where a link enters its target, from the target's middle.
  static double port(double run, double half) {
    double most = half - RIM;
    return Math.max(-most, Math.min(most, run));
  }

  private void route(int link) {
    Index index = order.index;
    int from = index.from(link);
    int to = index.to(link);
    boolean crosses = Passages.crosses(order, link);
    int stops = crosses ? pieces.stops(link) : 0;
    double v = middle[from];
    double first = stops > 0 ? pieces.stop(link, 0) : pieces.end(link);
    double leaving = first == v ? v : v + exit[from];
    go(channels.columnStart[order.column[from]] + thickness(from), leaving);
    int further = pieces.start[link];
    int piece = order.back[link] ? pieces.further[further++] : pieces.bus[from];
    for (int i = 0; i <= stops; i++) {
      double next = i < stops ? pieces.stop(link, i) : pieces.end(link);
      if (next != v) {
        go(channels.at[piece], i == 0 ? leaving : v);
        go(channels.at[piece], next);
        v = next;
      }
      if (i < stops) {
        piece = pieces.further[further++];
      }
    }
    double begin = channels.columnStart[order.column[to]];
    double port = middle[to] + port(slots.run[link], half(to));
    if (port != v) {
      go(begin - Channels.ARROW, v);
      go(begin - Channels.ARROW, port);
    }
    go(begin, port);
  }

  private void label(int link) {
    if (!labels.has(link)) {
      return;
    }
    double u = channels.labelStart[order.column[order.index.to(link)]];
    double v = pieces.end(link);
    ways.beside[link] = !across;
    ways.labelX[link] = across ? u : v + LinkLabels.BESIDE;
    ways.labelY[link] = across ? v - labels.above(link) : u;
  }

  private double thickness(int e) {
    return across ? Cards.WIDTH : cards.height(e);
  }

  private double half(int e) {
    return (across ? cards.height(e) : Cards.WIDTH) / 2;
  }

  private void go(double u, double v) {
    ways.to(across ? u : v, across ? v : u);
  }
}
