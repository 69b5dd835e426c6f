package nextmove.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One input that moves away from where it is, while all other inputs stay.
///
/// @param rank the element that it belongs to
/// @param tilt a link's likelihood, or null
/// @param actor whose payoff, or -1
/// @param now where it is
/// @param least how far down it goes
/// @param most how far up it goes
record Move(int rank, @Nullable Tilt tilt, int actor, double now, double least, double most) {
  static Move likelihood(Compiled map, int rank, int slot) {
    return new Move(rank, new Tilt(map, rank, slot), -1, map.point[slot], 0, 1);
  }

  static Move payoff(Compiled map, int rank, int actor) {
    double now = map.own[rank * map.actors + actor];
    return new Move(rank, null, actor, now, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }

  /// How far it can go upwards (1) or downwards (-1).
  double end(int direction) {
    return direction > 0 ? most : least;
  }

  /// Where it meets another answer, and that answer: options as elements, in file order.
  record Turn(double at, List<Integer> best) {}

  /// The turn that is nearer; the first at a tie.
  @Nullable Turn nearer(@Nullable Turn a, @Nullable Turn b) {
    boolean second = a == null || b != null && Math.abs(b.at - now) < Math.abs(a.at - now);
    return second ? b : a;
  }
}
