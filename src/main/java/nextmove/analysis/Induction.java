package nextmove.analysis;

import java.util.Arrays;

/// Backward induction: each decision is answered when all that follows from it is known. Decisions
/// whose actor is not known, and what no actor controls, stay as judged; so does what is pinned.
///
/// Loops are unrolled: a round ends at a back link, and behind the last of them the map is played
/// and worth as the {@link Outlook} says. Costs O(n) a round, and one round where there are no
/// loops.
final class Induction {
  private final Compiled map;
  private final Play judged;
  private final Response response;

  /// By round, from 1: chances by slot and values by rank and actor with that many rounds to go; at
  /// 0 the Outlook's.
  private final double[][] chances;

  /// Not to be written to.
  final double[][] values;

  Induction(Compiled map, Play judged, Response response, int rounds, Cancellation cancel) {
    this.map = map;
    this.judged = judged;
    this.response = response;
    int last = map.hasLoops() ? Math.max(1, rounds) : 1;
    chances = new double[last + 1][];
    values = new double[last + 1][];
    chances[0] = judged.chance;
    values[0] = judged.value;
    for (int round = 1; round <= last; round++) {
      cancel.check();
      chances[round] = judged.chance.clone();
      values[round] = round(chances[round], values[round - 1]);
    }
  }

  private double[] round(double[] chance, double[] later) {
    int width = map.actors;
    double[] value = Arrays.copyOf(map.own, map.own.length);
    double[] worth = new double[8];
    for (int r = map.elements - 1; r >= 0; r--) {
      int begin = map.first[r];
      int end = map.first[r + 1];
      int mover = map.mover[r];
      if (mover >= 0 && map.pinned[r] < 0 && end > begin) {
        if (worth.length < end - begin) {
          worth = new double[Math.max(end - begin, 2 * worth.length)];
        }
        for (int s = begin; s < end; s++) {
          double[] source = map.isBack(r, s) ? later : value;
          worth[s - begin] = source[map.target[s] * width + mover];
        }
        response.answer(worth, begin, end, chance);
      }
      int at = r * width;
      for (int s = begin; s < end; s++) {
        double p = chance[s];
        if (p != 0) {
          double[] source = map.isBack(r, s) ? later : value;
          int next = map.target[s] * width;
          for (int j = 0; j < width; j++) {
            value[at + j] += p * source[next + j];
          }
        }
      }
    }
    return value;
  }

  /// By rank and actor, with all rounds to go.
  double[] values() {
    return values[values.length - 1];
  }

  /// By rank and actor, with one round less to go.
  double[] later() {
    return values[values.length - 2];
  }

  Play play() {
    int last = chances.length - 1;
    double[] reach =
        map.hasLoops()
            ? new Unrolled(map, judged, chances).reach()
            : new Flow(map, chances[last]).reach();
    return new Play(map, chances[last], reach, values(), later());
  }
}
