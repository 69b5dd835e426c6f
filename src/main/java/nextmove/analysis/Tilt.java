package nextmove.analysis;

import nextmove.model.Resolution;

/// One link's likelihood moved on its own: its siblings take what it leaves, in proportion to what
/// they have, without regard to their own ranges, or in equal shares where they have nothing.
final class Tilt {
  private final Compiled map;
  private final int rank;
  private final int slot;
  private final double others;

  Tilt(Compiled map, int rank, int slot) {
    this.map = map;
    this.rank = rank;
    this.slot = slot;
    double sum = 0;
    for (int s = map.first[rank]; s < map.first[rank + 1]; s++) {
      sum += s == slot ? 0 : map.point[s];
    }
    others = sum;
  }

  /// The part of what the moved link leaves that the sibling in slot `s` takes.
  double share(int s) {
    return others > Resolution.TOLERANCE
        ? map.point[s] / others
        : 1.0 / (map.first[rank + 1] - map.first[rank] - 1);
  }

  /// The chance of the link in slot `s` when the moved one has `x`.
  double chance(int s, double x) {
    return s == slot ? x : (1 - x) * share(s);
  }

  /// By how much that chance grows with `x`.
  double slope(int s) {
    return s == slot ? 1 : -share(s);
  }

  /// The chances of all links when the moved one has `x`.
  double[] chances(double[] judged, double x) {
    double[] chances = judged.clone();
    for (int s = map.first[rank]; s < map.first[rank + 1]; s++) {
      chances[s] = chance(s, x);
    }
    return chances;
  }
}
