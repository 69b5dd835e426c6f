package nextmove.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import nextmove.model.Index;
import nextmove.model.Resolution;
import nextmove.model.Scale;
import nextmove.model.Scales;

/// The likeliest way to an element, without going in circles: from the start, or where that does
/// not lead there, from the nearest element that nothing leads to.
public final class Trail {
  /// A way that cannot happen is still a way, if there is no other.
  private static final double NEVER = 1e-12;

  private Trail() {}

  private record Step(int element, double cost) {}

  /// The positions of the elements on the way, from the first to `element`. Takes O((elements +
  /// links) log links).
  public static List<Integer> to(Index index, int element) {
    double[] cost = new double[index.elementCount()];
    int[] next = new int[index.elementCount()];
    Arrays.fill(cost, Double.POSITIVE_INFINITY);
    Arrays.fill(next, -1);
    Optional<Scale> scale = Scales.of(index.scenario());
    PriorityQueue<Step> open = new PriorityQueue<>((a, b) -> Double.compare(a.cost(), b.cost()));
    int root = element;
    cost[element] = 0;
    open.add(new Step(element, 0));
    while (!open.isEmpty()) {
      Step step = open.remove();
      int at = step.element();
      if (step.cost() > cost[at]) {
        continue;
      }
      if (at == index.start()) {
        root = at;
        break;
      }
      if (root == element && index.inDegree(at) == 0) {
        root = at;
      }
      for (int i = 0; i < index.inDegree(at); i++) {
        int link = index.in(at, i);
        int from = index.from(link);
        double there = cost[at] - Math.log(Math.max(NEVER, likelihood(index, link, scale)));
        if (there < cost[from]) {
          cost[from] = there;
          next[from] = at;
          open.add(new Step(from, there));
        }
      }
    }
    List<Integer> trail = new ArrayList<>();
    for (int at = root; at >= 0; at = next[at]) {
      trail.add(at);
    }
    return trail;
  }

  private static double likelihood(Index index, int link, Optional<Scale> scale) {
    int from = index.from(link);
    double[] point = Resolution.of(index, from, scale).point();
    for (int i = 0; i < point.length; i++) {
      if (index.out(from, i) == link) {
        return point[i];
      }
    }
    throw new IllegalStateException("link " + link + " does not leave element " + from);
  }
}
