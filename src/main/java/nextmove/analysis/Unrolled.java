package nextmove.analysis;

import java.util.Arrays;

/// The probability of entering each element at least once when loops are played round by round,
/// each round in its own way, and behind the last one for ever as judged.
///
/// Outside loops an element is entered once at most, so its visits over all rounds add up. Inside,
/// let `x` be the visits in one pass of what enters the loop from outside, `X[h]` what of it goes
/// over back links to `h`, `a[i][h]` the probability that a pass from `i` ends in a back link to
/// `h`: a story that has missed `i` so far goes over to `h` with `X[h] - x[i] a[i][h]`, and enters
/// `i` later with `hit[h][i]`, which the round before has found in the same way. Costs O(n f^2) a
/// round, with `f` targets of back links in a loop.
final class Unrolled {
  /// A loop with more back links times elements than this gets no reach inside: the tables would
  /// fill the memory. What comes behind it is known all the same.
  private static final int MOST_HITS = 10_000_000;

  private final Compiled map;

  /// By round.
  private final double[][] chances;

  /// By round: what comes in from outside, by rank.
  private final double[][] inflow;

  private final double[] reach;
  private final int last;

  /// By round: the loops under that round's chances.
  private final Flow[] flows;

  Unrolled(Compiled map, Play judged, double[][] chances) {
    this.map = map;
    this.chances = chances;
    last = chances.length - 1;
    reach = new double[map.elements];
    inflow = new double[last + 1][map.elements];
    flows = new Flow[last + 1];
    for (int round = 0; round <= last; round++) {
      flows[round] = new Flow(map, round == 0 ? judged.chance : chances[round]);
    }
  }

  /// @throws Impossible if a loop may be reached after the last round that can never be left
  double[] reach() {
    if (map.start < 0) {
      return reach;
    }
    inflow[last][map.start] = 1;
    int[] from = map.numbering.loopStart;
    int rank = 0;
    for (int i = 0; i < from.length; i++) {
      once(rank, from[i]);
      loop(i);
      rank = map.numbering.loopEnd[i];
    }
    once(rank, map.elements);
    return reach;
  }

  private void once(int begin, int end) {
    for (int round = 0; round <= last; round++) {
      double[] flow = inflow[round];
      for (int r = begin; r < end; r++) {
        double in = flow[r];
        reach[r] += in;
        for (int s = map.first[r]; in != 0 && s < map.first[r + 1]; s++) {
          flow[map.target[s]] += in * chances[round][s];
        }
      }
    }
  }

  private void loop(int i) {
    hits(i);
    Loop judged = flows[0].loop(i);
    double[] total = new double[judged.end - judged.from];
    for (int round = last; round > 0; round--) {
      Loop loop = flows[round].loop(i);
      add(inflow[round], loop, total);
      double[] back = loop.pass(total, loop.from);
      leave(loop, round, total);
      Arrays.fill(total, 0);
      for (int g = 0; g < back.length; g++) {
        total[loop.targets()[g] - loop.from] = back[g];
      }
    }
    add(inflow[0], judged, total);
    int[] trapped = judged.trapped(total, judged.from);
    if (trapped.length > 0) {
      throw new Impossible(Impossible.Reason.NEVER_LEFT, map.ids(trapped));
    }
    if (judged.isEntered(total, judged.from)) {
      judged.visits(total, judged.from);
      leave(judged, 0, total);
    }
  }

  private static void add(double[] flow, Loop loop, double[] total) {
    for (int r = loop.from; r < loop.end; r++) {
      total[r - loop.from] += flow[r];
    }
  }

  /// Hands on what leaves the loop in `round`.
  private void leave(Loop loop, int round, double[] visits) {
    for (int r = loop.from; r < loop.end; r++) {
      double in = visits[r - loop.from];
      for (int s = map.first[r]; in != 0 && s < map.first[r + 1]; s++) {
        if (map.target[s] >= loop.end) {
          inflow[round][map.target[s]] += in * chances[round][s];
        }
      }
    }
  }

  /// Adds to the reach of a loop's elements what enters them at least once.
  private void hits(int i) {
    Loop judged = flows[0].loop(i);
    int size = judged.end - judged.from;
    if ((long) flows[1].loop(i).targets().length * size > MOST_HITS) {
      Arrays.fill(reach, judged.from, judged.end, Double.NaN);
      return;
    }
    double[] returns = judged.returns();
    if (judged.isEntered(inflow[0], 0)) {
      double[] flow = Arrays.copyOfRange(inflow[0], judged.from, judged.end);
      judged.visits(flow, judged.from);
      meet(judged, divided(flow, returns));
    }
    // The probability of entering each element of the loop after entering this one in the round
    // before; both by rank minus `from`, null where no back link of this round leads.
    double[][] hit = new double[size][];
    for (int t : flows[1].loop(i).targets()) {
      hit[t - judged.from] = divided(judged.visitsFrom(t), returns);
    }
    for (int round = 1; round <= last; round++) {
      Loop loop = flows[round].loop(i);
      double[][] ends = new double[loop.targets().length][];
      for (int h = 0; h < ends.length; h++) {
        ends[h] = loop.endsIn(h);
      }
      if (loop.isEntered(inflow[round], 0)) {
        double[] fresh = Arrays.copyOfRange(inflow[round], loop.from, loop.end);
        meet(loop, enters(loop, fresh, ends, hit));
      }
      if (round < last) {
        double[][] next = new double[size][];
        for (int t : flows[round + 1].loop(i).targets()) {
          double[] unit = new double[size];
          unit[t - loop.from] = 1;
          next[t - loop.from] = enters(loop, unit, ends, hit);
        }
        hit = next;
      }
    }
  }

  private void meet(Loop loop, double[] entered) {
    for (int r = loop.from; r < loop.end; r++) {
      reach[r] += entered[r - loop.from];
    }
  }

  private static double[] divided(double[] visits, double[] returns) {
    for (int e = 0; e < visits.length; e++) {
      visits[e] /= returns[e];
    }
    return visits;
  }

  /// The probability of entering each element when `flow` comes in now, by rank minus `from`.
  ///
  /// @param flow becomes the visits of this pass
  private static double[] enters(Loop loop, double[] flow, double[][] ends, double[][] hit) {
    double[] over = loop.pass(flow, loop.from);
    double[] entered = flow.clone();
    for (int h = 0; h < ends.length; h++) {
      double[] later = hit[loop.targets()[h] - loop.from];
      for (int e = 0; e < flow.length; e++) {
        entered[e] += (over[h] - flow[e] * ends[h][e]) * later[e];
      }
    }
    return entered;
  }
}
