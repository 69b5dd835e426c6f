package nextmove.analysis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import nextmove.model.Index;

/// The likeliest way from each element to an end. A link costs -ln of its chance, so that what is
/// multiplied adds up, and a chain of any length does not vanish.
///
/// Without loops one pass against the order, O(n); with loops by Dijkstra (A note on two problems
/// in connexion with graphs, 1959) from the ends backwards, O(n log n).
final class Completions {
  private final Compiled map;

  /// By slot: infinite where the chance is 0.
  final double[] weight;

  /// By rank: infinite where no end can be reached.
  final double[] cost;

  /// By rank: the link to take; the first in file order at a tie; -1 where there is none.
  final int[] best;

  Completions(Compiled map) {
    this.map = map;
    weight = new double[map.point.length];
    for (int s = 0; s < weight.length; s++) {
      // Rounding can bring a chance above 1; a link that costs less than nothing never stops.
      weight[s] = map.point[s] == 1 ? 0 : Math.max(0, -Math.log(map.point[s]));
    }
    cost = new double[map.elements];
    best = new int[map.elements];
    if (map.hasLoops()) {
      Arrays.fill(cost, Double.POSITIVE_INFINITY);
      searchFromEnds();
    } else {
      for (int r = map.elements - 1; r >= 0; r--) {
        choose(r);
      }
    }
  }

  /// Sees only targets whose cost is known, so that the choices never run in a circle.
  private void choose(int rank) {
    int choice = -1;
    double least = map.isEnd(rank) ? 0 : Double.POSITIVE_INFINITY;
    for (int s = map.first[rank]; s < map.first[rank + 1]; s++) {
      double way = weight[s] + cost[map.target[s]];
      if (way < least && (choice < 0 || !Compiled.tie(way, least))) {
        least = way;
        choice = s;
      }
    }
    cost[rank] = least;
    best[rank] = choice;
  }

  private record Reached(double cost, int rank) {}

  private void searchFromEnds() {
    Arrays.fill(best, -1);
    Index index = map.index();
    boolean[] settled = new boolean[map.elements];
    PriorityQueue<Reached> queue = new PriorityQueue<>(Comparator.comparingDouble(Reached::cost));
    for (int r = 0; r < map.elements; r++) {
      if (map.isEnd(r)) {
        queue.add(new Reached(0, r));
      }
    }
    while (!queue.isEmpty()) {
      int rank = queue.remove().rank();
      if (!settled[rank]) {
        settled[rank] = true;
        choose(rank);
        int position = map.position(rank);
        for (int i = 0; i < index.inDegree(position); i++) {
          int link = index.in(position, i);
          int source = map.rank(index.from(link));
          double way = cost[rank] + weight[map.slot(link)];
          if (!settled[source] && way < Double.POSITIVE_INFINITY) {
            queue.add(new Reached(way, source));
          }
        }
      }
    }
  }
}
