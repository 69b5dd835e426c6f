package nextmove.layout;

import java.util.BitSet;
import nextmove.geom.Box;
import nextmove.model.Index;

/// Lays out a scenario: the story runs along in columns, what follows from the same element stands
/// across from each other. A hand-placed card has its upper left corner where it was put, and the
/// others make room for it; the middle of the first card's left side (from the top down: of its
/// upper side) is at the origin.
public final class Layout {
  private final Part part;
  private final Scene scene;
  private final Rows rows;
  private double[] middle;
  private Pieces pieces;
  private Channels channels;

  private Layout(Part part, Scene scene) {
    this.part = part;
    this.scene = scene;
    rows = new Rows(scene);
    middle = rows.middle;
    pieces = pieces(new Openings(rows, middle));
    channels = Channels.closest(scene, rows, pieces);
  }

  /// Gives every element and every link of `index` its place.
  public static Placement arrange(
      Index index, TextMeasure measure, Labels labels, Direction direction) {
    return arrange(index, new BitSet(), measure, labels, direction);
  }

  /// Gives everything of `index` its place but the elements in `hidden` and the links that touch
  /// them. Deterministic; in linear time but for the sorting of links that share a channel, and for
  /// ways around hand-placed cards.
  public static Placement arrange(
      Index index, BitSet hidden, TextMeasure measure, Labels labels, Direction direction) {
    Part part = new Part(index, hidden, labels);
    Layout layout = new Layout(part, new Scene(part.index, measure, part.labels(), direction));
    return layout.scene.anyPlaced ? layout.aroundHandPlaced() : layout.inColumns();
  }

  private Pieces pieces(Openings openings) {
    Corridors corridors = new Corridors(scene.order, rows, middle, openings);
    return new Pieces(scene, rows, corridors, middle);
  }

  private Placement inColumns() {
    Ways ways = new Router(scene, rows, middle, pieces, channels).ways();
    double[] along = new double[scene.elements()];
    double[] across = new double[scene.elements()];
    for (int e = 0; e < along.length; e++) {
      along[e] = channels.columnStart[scene.order.column[e]];
      across[e] = middle[e] - scene.half[e];
    }
    return placement(along, across, ways);
  }

  private Placement aroundHandPlaced() {
    HandPlaced placed = new HandPlaced(scene, rows, channels);
    middle = placed.makeRoom();
    pieces = pieces(placed.openings(middle));
    channels = channels.refilled(pieces);
    Router router = new Router(scene, rows, middle, pieces, channels);
    Ways ways = router.ways();
    Detours detours = new Detours(scene, rows, middle, channels, placed, ways);
    detours.route();
    double[] along = new double[scene.elements()];
    double[] across = new double[scene.elements()];
    for (int e = 0; e < along.length; e++) {
      Box card = detours.card(e);
      along[e] = card.x();
      across[e] = card.y();
    }
    return placement(along, across, ways);
  }

  private Placement placement(double[] along, double[] across, Ways ways) {
    return scene.levelWays
        ? new Placement(part, scene, ways, along, across)
        : new Placement(part, scene, ways, across, along);
  }
}
