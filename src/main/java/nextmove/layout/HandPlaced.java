package nextmove.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nextmove.geom.Box;
import nextmove.geom.Point;
import nextmove.model.Details;

/// The cards that were placed by hand, where their labels go, and how the rows make room for them.
/// Boxes here are along and across. A card stays where it was put, by its upper left corner; only
/// if it would lie on an earlier hand-placed one, it moves to the nearest side of that one.
final class HandPlaced {
  private static final double FARTHEST = 1e6;
  private static final double APART = 16;
  private static final double ROOM = 12;
  private static final int MOST_MOVES = 40;

  private final Scene scene;
  private final Rows rows;
  private final Channels channels;
  private final Box[] cards;
  private final Boxes taken = new Boxes();

  /// What the rows have to keep clear of.
  private final List<Box> blocks = new ArrayList<>();

  HandPlaced(Scene scene, Rows rows, Channels channels) {
    this.scene = scene;
    this.rows = rows;
    this.channels = channels;
    cards = new Box[scene.elements()];
    double past = -FARTHEST;
    for (int e = 0; e < cards.length; e++) {
      Details.Place at = scene.at(e);
      if (at != null) {
        cards[e] = settled(wished(e, at.point()), past);
        taken.add(cards[e].grow(APART));
        past = Math.max(past, cards[e].bottom());
      }
    }
    for (int e = 0; e < cards.length; e++) {
      if (scene.placed[e]) {
        blocks.add(withLabels(e));
      }
    }
  }

  private Box wished(int e, Point at) {
    double x = Math.clamp(at.x(), -FARTHEST, FARTHEST);
    double y = Math.clamp(at.y(), -FARTHEST, FARTHEST);
    return new Box(
        scene.levelWays ? x : y, scene.levelWays ? y : x, scene.thickness(e), 2 * scene.half[e]);
  }

  private Box settled(Box wish, double past) {
    List<Box> near = taken.in(wish);
    if (near.isEmpty()) {
      return wish;
    }
    Box first = near.get(0);
    List<Box> sides =
        List.of(
            wish.moved(first.right() - wish.x(), 0),
            wish.moved(first.x() - wish.right(), 0),
            wish.moved(0, first.bottom() - wish.y()),
            wish.moved(0, first.y() - wish.bottom()));
    return sides.stream()
        .filter(side -> !taken.anyIn(side))
        .min(Comparator.comparingDouble(side -> far(side, wish)))
        .orElseGet(() -> further(wish, past));
  }

  private static double far(Box a, Box b) {
    return Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y());
  }

  private Box further(Box wish, double past) {
    Box box = wish;
    for (int i = 0; i < MOST_MOVES; i++) {
      List<Box> near = taken.in(box);
      if (near.isEmpty()) {
        return box;
      }
      box = box.moved(0, near.get(0).bottom() - box.y());
    }
    return box.moved(0, past + APART - box.y());
  }

  boolean isNear(Box window) {
    return taken.in(window).stream().anyMatch(room -> room.grow(-APART).overlaps(window));
  }

  Box card(int element) {
    return cards[element];
  }

  /// The line on which a link enters or would enter the label zone of its hand-placed target.
  double line(int link) {
    Box card = cards[scene.target(link)];
    return card.y() + card.height() / 2 + rows.slots.run[link];
  }

  /// Where the label of a link to a hand-placed card belongs: in front of it.
  Box labelArea(int link) {
    Box card = cards[scene.target(link)];
    double begin = card.x() - Channels.ARROW - scene.labelLength(link);
    return scene.labels.area(link, begin, line(link), scene.levelWays);
  }

  private Box withLabels(int e) {
    Box block = cards[e].grow(ROOM);
    block = block.union(block.moved(Channels.LEAVE - ROOM, 0));
    for (int i = 0; i < scene.order.index.inDegree(e); i++) {
      int link = scene.order.index.in(e, i);
      if (scene.labels.has(link)) {
        block = block.union(labelArea(link).grow(ROOM));
      }
    }
    return block;
  }

  // after makeRoom(): where the free room before each row begins, where it ends before the first
  // row of a column, and where it begins after the last
  private double[] freeFrom = {};
  private double[] freeTo = {};
  private double[] freeAfter = {};

  /// The middles of the rows, moved on where a hand-placed card is in their way.
  double[] makeRoom() {
    double[] middle = rows.middle.clone();
    int columns = scene.order.columns;
    freeFrom = new double[middle.length];
    freeTo = new double[columns];
    freeAfter = new double[columns];
    List<List<Box>> inColumn = byColumn(columns);
    for (int c = 0; c < columns; c++) {
      makeRoom(c, inColumn.get(c), middle);
    }
    return middle;
  }

  private List<List<Box>> byColumn(int columns) {
    List<List<Box>> inColumn = new ArrayList<>(columns);
    for (int c = 0; c < columns; c++) {
      inColumn.add(new ArrayList<>(0));
    }
    for (Box block : blocks) {
      int found = Arrays.binarySearch(channels.columnEnd, block.x() - Channels.LEAVE);
      int c = found >= 0 ? found : -found - 1;
      while (c < columns && channels.labelStart[c] - ROOM < block.right()) {
        inColumn.get(c++).add(block);
      }
    }
    for (List<Box> column : inColumn) {
      column.sort(Comparator.comparingDouble(Box::y));
    }
    return inColumn;
  }

  private void makeRoom(int c, List<Box> blocks, double[] middle) {
    double free = -Openings.FAR;
    int previous = Order.NONE;
    int next = 0;
    for (int row = 0; row < rows.passages.rows(c); row++) {
      int e = rows.passages.element(c, row);
      double m = middle[e];
      if (previous != Order.NONE) {
        double gap = rows.gap(previous, e);
        m = Math.max(m, middle[previous] + rows.slots.down[previous] + gap + rows.up[e]);
      } else if (!blocks.isEmpty()) {
        freeTo[c] = Math.min(m - rows.up[e], blocks.get(0).y());
      }
      while (next < blocks.size() && blocks.get(next).y() < m + rows.slots.down[e]) {
        double bottom = blocks.get(next++).bottom();
        free = Math.max(free, bottom);
        double gap =
            rows.passages.passing(c, row) > 0 && previous != Order.NONE ? rows.gap(previous, e) : 0;
        m = Math.max(m, Slots.gridded(bottom + gap + rows.up[e]));
      }
      middle[e] = m;
      freeFrom[e] = free;
      free = m + rows.slots.down[e];
      previous = e;
    }
    if (blocks.isEmpty() && previous != Order.NONE) {
      int e = rows.passages.element(c, 0);
      freeTo[c] = middle[e] - rows.slots.up[e];
    }
    while (next < blocks.size()) {
      free = Math.max(free, blocks.get(next++).bottom());
    }
    freeAfter[c] = free;
  }

  /// The openings that are left between rows and hand-placed cards.
  Openings openings(double[] middle) {
    return new Openings(rows, middle) {
      @Override
      double lowest(int column, int g) {
        if (g == 0) {
          return -FAR;
        }
        double from =
            g == rows.passages.rows(column)
                ? freeAfter[column]
                : freeFrom[rows.passages.element(column, g)];
        return Slots.gridded(from + CLEAR);
      }

      @Override
      double highest(int column, int g) {
        return g == 0 ? -Slots.gridded(CLEAR - freeTo[column]) : super.highest(column, g);
      }

      @Override
      double end() {
        return blocks.stream().mapToDouble(Box::bottom).reduce(super.end(), Math::max);
      }
    };
  }
}
