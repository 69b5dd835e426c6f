package nextmove.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// All points that an element's bounds allow form a polytope; these are its corners, found by
/// setting all but one likelihood to an end of its range.
final class Corners {
  private final Truth truth;

  Corners(Truth truth) {
    this.truth = truth;
  }

  /// The points at an element's links, in their order; a single one where bounds leave no choice.
  List<double[]> of(int element) {
    List<Integer> links = truth.out.get(element);
    int n = links.size();
    if (truth.irreconcilable[element] || n == 0) {
      return List.of(links.stream().mapToDouble(k -> truth.point[k]).toArray());
    }
    List<double[]> corners = new ArrayList<>();
    for (int free = 0; free < n; free++) {
      for (int highs = 0; highs < 1 << n; highs++) {
        double[] p = new double[n];
        double left = 1;
        for (int i = 0; i < n; i++) {
          if (i != free) {
            p[i] = (highs & 1 << i) != 0 ? truth.hi[links.get(i)] : truth.lo[links.get(i)];
            left -= p[i];
          }
        }
        double lo = truth.lo[links.get(free)];
        double hi = truth.hi[links.get(free)];
        // What rounding leaves beside an end of the range would open a way that is closed.
        p[free] = Math.abs(left - lo) <= 1e-9 ? lo : Math.abs(left - hi) <= 1e-9 ? hi : left;
        boolean fits = p[free] >= lo && p[free] <= hi;
        if (fits && corners.stream().noneMatch(c -> Arrays.equals(c, p))) {
          corners.add(p);
        }
      }
    }
    return corners;
  }

  /// All ways to take one corner at each element, by link; empty if there are more than `most`.
  List<double[]> everywhere(int most) {
    List<double[]> all = List.of(truth.point);
    for (int e = 0; e < truth.elements; e++) {
      List<double[]> more = new ArrayList<>();
      for (double[] corner : of(e)) {
        for (double[] chance : all) {
          double[] other = chance.clone();
          for (int i = 0; i < corner.length; i++) {
            other[truth.out.get(e).get(i)] = corner[i];
          }
          more.add(other);
        }
      }
      if (more.size() > most) {
        return List.of();
      }
      all = more;
    }
    return all;
  }
}
