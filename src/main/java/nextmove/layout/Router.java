package nextmove.layout;

/// Turns rows, lanes and columns into ways from card to card, and puts the labels on them.
final class Router {
  private final Scene scene;
  private final Rows rows;
  private final double[] middle;
  private final Pieces pieces;
  private final Channels channels;
  private final double[] exit;
  private final Ways ways;

  Router(Scene scene, Rows rows, double[] middle, Pieces pieces, Channels channels) {
    this.scene = scene;
    this.rows = rows;
    this.middle = middle;
    this.pieces = pieces;
    this.channels = channels;
    this.exit = new Exits(scene, pieces, channels).shifts(middle);
    this.ways = new Ways(scene.links(), scene.levelWays);
  }

  /// The ways of all links but those of hand-placed cards; also the labels of these, where they
  /// lead to a card in the columns.
  Ways ways() {
    for (int k = 0; k < scene.links(); k++) {
      if (!scene.isLoose(k)) {
        ways.begin(k);
        toTarget(k);
        toCard(k);
      }
      if (!scene.placed[scene.target(k)]) {
        double along = channels.labelStart[scene.targetColumn(k)];
        ways.label(k, along, pieces.end(k), scene.labels);
      }
    }
    return ways;
  }

  private void toTarget(int link) {
    int from = scene.source(link);
    int stops = scene.crosses(link) ? pieces.stops(link) : 0;
    double v = middle[from];
    double first = stops > 0 ? pieces.stop(link, 0) : pieces.end(link);
    double leaving = first == v ? v : v + exit[from];
    double edge = channels.columnStart[scene.sourceColumn(link)] + scene.thickness(from);
    ways.to(edge, leaving);
    int further = pieces.start[link];
    int piece = scene.order.back[link] ? pieces.further[further++] : pieces.bus[from];
    for (int i = 0; i <= stops; i++) {
      double next = i < stops ? pieces.stop(link, i) : pieces.end(link);
      if (next != v) {
        ways.to(channels.at[piece], i == 0 ? leaving : v);
        ways.to(channels.at[piece], next);
        v = next;
      }
      if (i < stops) {
        piece = pieces.further[further++];
      }
    }
  }

  private void toCard(int link) {
    int to = scene.target(link);
    double begin = channels.columnStart[scene.targetColumn(link)];
    double run = rows.slots.run[link];
    double port = scene.port(link, run);
    if (port != run) {
      ways.to(begin - Channels.ARROW, middle[to] + run);
      ways.to(begin - Channels.ARROW, middle[to] + port);
    }
    ways.to(begin, middle[to] + port);
  }
}
