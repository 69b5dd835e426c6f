package nextmove.analysis;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import nextmove.analysis.Move.Turn;
import org.jspecify.annotations.Nullable;

/// Follows an input outwards from where it is, from switch to switch: as long as no actor answers
/// otherwise all values are affine in the input, so each pass yields values, slopes, and where the
/// next answer changes (the vertex-to-vertex walk of parametric programming, Gass and Saaty, The
/// computational algorithm for the parametric objective function, 1955). What another actor answers
/// may let values jump; so each switch is looked at twice, right there, where ties are answered by
/// the first in file order, and just beyond.
///
/// Loops are unrolled as in {@link Induction}. The input must be met once at most on the way, or be
/// a payoff. Costs a pass over the elements between the decision and the input, for each switch and
/// each round.
final class Walk {
  private final Compiled map;
  private final Play judged;
  private final Induction present;
  private final int decision;
  private final Cancellation cancel;

  /// The best options now.
  final List<Integer> best;

  /// By round, then by rank and actor.
  private final double[][] value;

  private final double[][] slope;

  /// By rank: the decision leads there.
  private final boolean[] behind;

  private final BitSet found = new BitSet();
  private final int[] queue;

  private int[] between = {};

  /// From the last pass: how far the input can go until the next switch.
  private double step;

  Walk(Compiled map, Play judged, Induction present, int decision, Cancellation cancel) {
    this.map = map;
    this.judged = judged;
    this.present = present;
    this.decision = decision;
    this.cancel = cancel;
    int layers = present.values.length;
    value = new double[layers][];
    slope = new double[layers][map.own.length];
    for (int round = 0; round < layers; round++) {
      value[round] = present.values[round].clone();
    }
    behind = new boolean[map.elements];
    queue = new int[map.elements];
    int count = 0;
    behind[decision] = true;
    queue[count++] = decision;
    while (count > 0) {
      int r = queue[--count];
      for (int s = map.first[r]; s < map.first[r + 1]; s++) {
        if (!behind[map.target[s]]) {
          behind[map.target[s]] = true;
          queue[count++] = map.target[s];
        }
      }
    }
    best = Answer.options(map, present.values, decision);
  }

  boolean leadsTo(int rank) {
    return behind[rank];
  }

  /// The nearest turn, if there is one.
  @Nullable Turn turn(Move move) {
    between = between(move.rank());
    afterTheLastRound(move);
    @Nullable Turn up = walk(move, 1, Double.POSITIVE_INFINITY);
    double limit = up == null ? Double.POSITIVE_INFINITY : Math.abs(up.at() - move.now());
    @Nullable Turn down = walk(move, -1, limit);
    for (int round = 0; round < value.length; round++) {
      for (int r : between) {
        int at = r * map.actors;
        System.arraycopy(present.values[round], at, value[round], at, map.actors);
        Arrays.fill(slope[round], at, at + map.actors, 0);
      }
    }
    return move.nearer(up, down);
  }

  /// The ranks that the decision leads to and that lead to the input's element, the last first.
  private int[] between(int rank) {
    int count = 0;
    found.set(rank);
    queue[count++] = rank;
    for (int i = 0; i < count; i++) {
      int position = map.position(queue[i]);
      for (int k = 0; k < map.index().inDegree(position); k++) {
        int source = map.rank(map.index().from(map.index().in(position, k)));
        if (behind[source] && !found.get(source)) {
          found.set(source);
          queue[count++] = source;
        }
      }
    }
    int[] sorted = Arrays.copyOf(queue, count);
    Arrays.sort(sorted);
    int[] ranks = new int[count];
    for (int i = 0; i < count; i++) {
      ranks[i] = sorted[count - 1 - i];
      found.clear(ranks[i]);
    }
    return ranks;
  }

  /// Behind the last round all is played as judged: each visit to the input counts.
  private void afterTheLastRound(Move move) {
    if (!map.hasLoops()) {
      return;
    }
    double[] visits = new double[map.elements];
    visits[move.rank()] = 1;
    visits = new Flow(map, judged.chance).values(visits, 1);
    double[] once = new double[map.actors];
    @Nullable Tilt tilt = move.tilt();
    if (tilt != null) {
      for (int s = map.first[move.rank()]; s < map.first[move.rank() + 1]; s++) {
        for (int j = 0; j < map.actors; j++) {
          once[j] += tilt.slope(s) * judged.value[map.target[s] * map.actors + j];
        }
      }
    } else {
      once[move.actor()] = 1;
    }
    for (int r : between) {
      for (int j = 0; j < map.actors; j++) {
        slope[0][r * map.actors + j] = visits[r] * once[j];
      }
    }
  }

  private @Nullable Turn walk(Move move, int direction, double limit) {
    double x = move.now();
    double end = move.end(direction);
    if (x == end) {
      return null;
    }
    List<Integer> beyond = pass(move, x, direction);
    while (beyond.equals(best)) {
      cancel.check();
      double next = x + direction * step;
      next = Math.abs(next - end) < 1e-12 ? end : next;
      if (Double.isInfinite(next)
          || direction * (next - end) > 0
          || Math.abs(next - move.now()) > limit) {
        return null;
      }
      List<Integer> there = pass(move, next, 0);
      if (next == end) {
        return there.equals(best) ? null : new Turn(next, there);
      }
      beyond = pass(move, next, direction);
      if (beyond.equals(best) && !there.equals(best)) {
        return new Turn(next, there);
      }
      x = next;
    }
    return new Turn(x, beyond);
  }

  /// All values between at `x`, and answers as they are there (direction 0) or just beyond.
  ///
  /// @return the best options of the decision then; those of now where none has a value
  private List<Integer> pass(Move move, double x, int direction) {
    step = Double.POSITIVE_INFINITY;
    Answer answer = new Answer(map, value, slope, direction, move.tilt() == null ? 0 : 1);
    for (int r : between) {
      for (int j = r * map.actors; map.hasLoops() && j < (r + 1) * map.actors; j++) {
        value[0][j] = present.values[0][j] + (x - move.now()) * slope[0][j];
      }
    }
    for (int round = 1; round < value.length; round++) {
      for (int r : between) {
        element(answer, move, x, round, r);
      }
    }
    int top = value.length - 1;
    step = Math.min(step, answer.untilSwitch(top, decision, answer.chosen(top, decision)));
    List<Integer> options = answer.best(decision);
    return options.isEmpty() ? best : options;
  }

  private void element(Answer answer, Move move, double x, int round, int r) {
    boolean moved = r == move.rank();
    for (int j = 0; j < map.actors; j++) {
      boolean pays = moved && j == move.actor();
      value[round][r * map.actors + j] = pays ? x : map.own[r * map.actors + j];
      slope[round][r * map.actors + j] = pays ? 1 : 0;
    }
    if (map.mover[r] >= 0 && map.pinned[r] < 0 && !map.isEnd(r)) {
      int s = answer.chosen(round, r);
      step = Math.min(step, answer.untilSwitch(round, r, s));
      add(round, r, s, 1, 0);
    } else {
      @Nullable Tilt tilt = moved ? move.tilt() : null;
      for (int s = map.first[r]; s < map.first[r + 1]; s++) {
        add(
            round,
            r,
            s,
            tilt == null ? judged.chance[s] : tilt.chance(s, x),
            tilt == null ? 0 : tilt.slope(s));
      }
    }
  }

  /// Adds what the link in slot `s` contributes to its source: its chance, and how that grows.
  private void add(int round, int r, int s, double chance, double growth) {
    int source = map.isBack(r, s) ? round - 1 : round;
    int from = map.target[s] * map.actors;
    int at = r * map.actors;
    for (int j = 0; j < map.actors; j++) {
      if (chance != 0) {
        value[round][at + j] += chance * value[source][from + j];
        slope[round][at + j] += chance * slope[source][from + j];
      }
      if (growth != 0) {
        slope[round][at + j] += growth * value[source][from + j];
      }
    }
  }
}
