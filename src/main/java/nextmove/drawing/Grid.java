package nextmove.drawing;

import java.util.Arrays;
import java.util.function.IntConsumer;
import nextmove.geom.Box;

/// Numbered boxes by the cells of a regular grid that they touch. The cells are so large that there
/// are about an eighth as many as things, wherever the things lie.
final class Grid {
  private static final int THINGS_PER_CELL = 8;
  private static final int MOST_PER_SIDE = 4096;

  private final Box bounds;
  private final double side;
  private final int columns;
  private final int rows;
  private final int[][] cells;
  private final int[] counts;

  Grid(Box bounds, int things) {
    this.bounds = bounds;
    double cellCount = Math.max(1, things / (double) THINGS_PER_CELL);
    double square = Math.sqrt(Math.max(bounds.width() * bounds.height(), 1) / cellCount);
    double longest = Math.max(bounds.width(), bounds.height());
    side = Math.max(square, longest / MOST_PER_SIDE);
    columns = (int) (bounds.width() / side) + 1;
    rows = (int) (bounds.height() / side) + 1;
    cells = new int[columns * rows][];
    counts = new int[columns * rows];
  }

  void add(int thing, Box box) {
    int lastRow = row(box.bottom());
    int lastColumn = column(box.right());
    for (int r = row(box.y()); r <= lastRow; r++) {
      for (int c = column(box.x()); c <= lastColumn; c++) {
        put(r * columns + c, thing);
      }
    }
  }

  private void put(int cell, int thing) {
    int count = counts[cell];
    int[] things = cells[cell];
    if (count > 0 && things[count - 1] == thing) {
      return;
    }
    if (things == null) {
      things = new int[4];
      cells[cell] = things;
    } else if (count == things.length) {
      things = Arrays.copyOf(things, 2 * count);
      cells[cell] = things;
    }
    things[count] = thing;
    counts[cell]++;
  }

  /// Calls `each` with every thing in the cells that `box` touches, some of them more than once.
  void forEach(Box box, IntConsumer each) {
    int lastRow = row(box.bottom());
    int lastColumn = column(box.right());
    for (int r = row(box.y()); r <= lastRow; r++) {
      for (int c = column(box.x()); c <= lastColumn; c++) {
        int cell = r * columns + c;
        for (int i = 0; i < counts[cell]; i++) {
          each.accept(cells[cell][i]);
        }
      }
    }
  }

  private int row(double y) {
    return (int) Math.clamp((y - bounds.y()) / side, 0, rows - 1);
  }

  private int column(double x) {
    return (int) Math.clamp((x - bounds.x()) / side, 0, columns - 1);
  }
}
