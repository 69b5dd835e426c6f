package nextmove.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nextmove.geom.Box;

/// Boxes that can be asked which of them are near.
final class Boxes {
  private static final double CELL = 400;
  private static final int MOST_CELLS = 200;

  private final List<Box> all = new ArrayList<>();
  private final Map<Long, List<Integer>> cells = new HashMap<>();

  /// The numbers of those that would lie in too many cells.
  private final List<Integer> large = new ArrayList<>();

  void add(Box box) {
    if (cells(box) > MOST_CELLS) {
      large.add(all.size());
      all.add(box);
      return;
    }
    for (long i = cell(box.x()); i <= cell(box.right()); i++) {
      for (long j = cell(box.y()); j <= cell(box.bottom()); j++) {
        cells.computeIfAbsent(key(i, j), _ -> new ArrayList<>(2)).add(all.size());
      }
    }
    all.add(box);
  }

  private static long cell(double at) {
    return Math.round(Math.floor(at / CELL));
  }

  private static long key(long i, long j) {
    return (i << 32) ^ (j & 0xFFFFFFFFL);
  }

  /// The numbers of those that meet the inside of `window`, in the order in which they were added.
  List<Integer> numbersIn(Box window) {
    if (cells(window) > all.size()) {
      return IntStream.range(0, all.size()).filter(i -> meets(window, i)).boxed().toList();
    }
    List<Integer> found = new ArrayList<>(large);
    for (long i = cell(window.x()); i <= cell(window.right()); i++) {
      for (long j = cell(window.y()); j <= cell(window.bottom()); j++) {
        found.addAll(cells.getOrDefault(key(i, j), List.of()));
      }
    }
    return found.stream().distinct().sorted().filter(i -> meets(window, i)).toList();
  }

  private static double cells(Box window) {
    return (window.width() / CELL + 2) * (window.height() / CELL + 2);
  }

  /// About how much is looked at to find those that meet `window`.
  long effort(Box window) {
    return (long) Math.min(all.size(), 8 * cells(window) + large.size());
  }

  private boolean meets(Box window, int i) {
    return window.overlaps(all.get(i));
  }

  Box get(int number) {
    return all.get(number);
  }

  List<Box> in(Box window) {
    return numbersIn(window).stream().map(all::get).toList();
  }

  boolean anyIn(Box window) {
    return !numbersIn(window).isEmpty();
  }
}
