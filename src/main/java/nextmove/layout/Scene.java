package nextmove.layout;

import nextmove.model.Details;
import nextmove.model.Index;
import nextmove.model.Kind;
import org.jspecify.annotations.Nullable;

/// What is to be laid out: the order of elements and links, the sizes of cards and labels, and the
/// way the story runs. "Along" is the way of the story, from column to column; "across" is the
/// other: the layout works in these, and only at the end in x and y.
final class Scene {
  /// How close to a corner of its card a link may enter.
  private static final double CORNER = 5;

  private static final double ROUND_CORNER = 12;

  /// A link that has to bend to meet its card bends by this at least.
  private static final double LEAST_BEND = 8;

  final Order order;
  final Cards cards;
  final LinkLabels labels;

  /// Whether the columns stand side by side and labels lie above and below their links; otherwise
  /// they stand below each other, and labels lie after their links.
  final boolean levelWays;

  /// By element: half of its card's size across.
  final double[] half;

  /// By element: its place was set by hand, so it takes no room in the rows and columns.
  final boolean[] placed;

  final boolean anyPlaced;

  Scene(Index index, TextMeasure measure, Labels labels, Direction direction) {
    Ruler ruler = new Ruler(measure);
    order = new Order(index);
    cards = new Cards(index, ruler, labels);
    this.labels = new LinkLabels(index, ruler, labels);
    levelWays = direction == Direction.LEFT_RIGHT;
    int n = index.elementCount();
    half = new double[n];
    placed = new boolean[n];
    boolean any = false;
    for (int e = 0; e < n; e++) {
      half[e] = (levelWays ? cards.height(e) : Cards.WIDTH) / 2;
      placed[e] = at(e) != null;
      any |= placed[e];
    }
    anyPlaced = any;
  }

  Details.@Nullable Place at(int element) {
    return order.index.element(element).details().at();
  }

  int elements() {
    return half.length;
  }

  int links() {
    return labels.lines.length;
  }

  int source(int link) {
    return order.index.from(link);
  }

  int target(int link) {
    return order.index.to(link);
  }

  int sourceColumn(int link) {
    return order.column[source(link)];
  }

  int targetColumn(int link) {
    return order.column[target(link)];
  }

  /// Where a link that runs on the line `run` enters its target, both from the target's middle: on
  /// the same line, unless that would miss the card or its corner.
  double port(int link, double run) {
    int to = target(link);
    double corner = order.index.element(to).kind() == Kind.EVENT ? ROUND_CORNER : CORNER;
    if (Math.abs(run) <= half[to] - corner) {
      return run;
    }
    double most = half[to] - corner - LEAST_BEND;
    return Math.max(-most, Math.min(most, run));
  }

  /// Size of an element's card along.
  double thickness(int element) {
    return levelWays ? Cards.WIDTH : cards.height(element);
  }

  /// Size of a link's label along.
  double labelLength(int link) {
    return levelWays ? labels.width[link] : labels.height(link);
  }

  /// Whether a link touches a hand-placed card, and so runs outside the channels.
  boolean isLoose(int link) {
    return anyPlaced && (placed[source(link)] || placed[target(link)]);
  }

  /// Whether a link passes columns on its way through the channels.
  boolean crosses(int link) {
    return targetColumn(link) != sourceColumn(link) + 1 && !isLoose(link);
  }
}
