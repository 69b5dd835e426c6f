package nextmove.analysis;

import java.util.ArrayList;
import java.util.List;

/// What an actor chooses by its payoffs when an input moves: right where the input is, or just
/// beyond, where of options that tie the one that gains most counts.
final class Answer {
  private final Compiled map;

  /// By round, then by rank and actor.
  private final double[][] value;

  private final double[][] slope;

  /// Where the input goes: up (1), down (-1), or nowhere (0).
  private final int direction;

  /// Slopes that differ by less than this much of 1e-9 count as one.
  private final double unit;

  Answer(Compiled map, double[][] value, double[][] slope, int direction, double unit) {
    this.map = map;
    this.value = value;
    this.slope = slope;
    this.direction = direction;
    this.unit = unit;
  }

  /// The best options of a decision, with all rounds to go and nothing moving.
  static List<Integer> options(Compiled map, double[][] value, int decision) {
    return new Answer(map, value, value, 0, 1).best(decision);
  }

  private double worth(double[][] of, int round, int r, int s) {
    int source = map.isBack(r, s) ? round - 1 : round;
    return of[source][map.target[s] * map.actors + map.mover[r]];
  }

  private double gain(int round, int r, int s) {
    return direction == 0 ? 0 : direction * worth(slope, round, r, s);
  }

  private boolean parallel(double a, double b) {
    return Math.abs(a - b) <= Compiled.TIE * Math.max(unit, Math.max(Math.abs(a), Math.abs(b)));
  }

  /// The slot of the first of the best options.
  int chosen(int round, int r) {
    List<Integer> best = all(round, r);
    return best.isEmpty() ? map.first[r] : best.getFirst();
  }

  /// The best options of a decision with all rounds to go, as elements in file order.
  List<Integer> best(int decision) {
    return all(value.length - 1, decision).stream().map(s -> map.position(map.target[s])).toList();
  }

  private List<Integer> all(int round, int r) {
    double most = Double.NEGATIVE_INFINITY;
    for (int s = map.first[r]; s < map.first[r + 1]; s++) {
      double worth = worth(value, round, r, s);
      most = worth > most ? worth : most;
    }
    double gain = Double.NEGATIVE_INFINITY;
    for (int s = map.first[r]; s < map.first[r + 1]; s++) {
      double here = gain(round, r, s);
      if (Compiled.tie(worth(value, round, r, s), most) && here > gain) {
        gain = here;
      }
    }
    List<Integer> best = new ArrayList<>();
    for (int s = map.first[r]; s < map.first[r + 1]; s++) {
      if (Compiled.tie(worth(value, round, r, s), most) && parallel(gain(round, r, s), gain)) {
        best.add(s);
      }
    }
    return best;
  }

  /// How far the input can go until another option overtakes the chosen one.
  double untilSwitch(int round, int r, int chosen) {
    double step = Double.POSITIVE_INFINITY;
    double worth = worth(value, round, r, chosen);
    double gain = gain(round, r, chosen);
    for (int s = map.first[r]; s < map.first[r + 1]; s++) {
      double faster = gain(round, r, s) - gain;
      double ahead = worth - worth(value, round, r, s);
      if (faster > 0 && !parallel(gain(round, r, s), gain) && ahead > 0) {
        step = Math.min(step, ahead / faster);
      }
    }
    return step;
  }
}
