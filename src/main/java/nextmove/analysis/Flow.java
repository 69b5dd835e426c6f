package nextmove.analysis;

import java.util.Arrays;
import nextmove.analysis.Impossible.Reason;

/// Follows one way of playing a map, forwards and backwards: how often is each element entered, and
/// what is to be expected from there on. Without loops each pass is O(n); each loop is one linear
/// system ({@link Loop}).
final class Flow {
  private final Compiled map;

  /// By slot: how likely the link is, given its source.
  final double[] chance;

  private final Loop[] loops;

  Flow(Compiled map, double[] chance) {
    this(map, chance, Cancellation.NEVER);
  }

  Flow(Compiled map, double[] chance, Cancellation cancel) {
    this.map = map;
    this.chance = chance;
    loops = new Loop[map.numbering.loopStart.length];
    for (int i = 0; i < loops.length; i++) {
      loops[i] =
          new Loop(map, chance, map.numbering.loopStart[i], map.numbering.loopEnd[i], cancel);
    }
  }

  Loop loop(int i) {
    return loops[i];
  }

  /// The probability by rank that a story from the start enters the element at least once: expected
  /// visits divided by what one visit leads to, itself included.
  ///
  /// @throws Impossible if a loop is reached that can never be left
  double[] reach() {
    double[] reach = visits();
    for (Loop loop : loops) {
      if (loop.isEntered(reach, 0)) {
        loop.firstVisits(reach);
      }
    }
    return reach;
  }

  /// How often a story from the start may be expected to enter each element, by rank.
  ///
  /// @throws Impossible if a loop is reached that can never be left
  double[] visits() {
    double[] flow = new double[map.elements];
    if (map.start >= 0) {
      flow[map.start] = 1;
      spread(flow);
    }
    return flow;
  }

  /// Turns what is put in at each element, by rank, into what then comes by.
  ///
  /// @throws Impossible if a loop is reached that can never be left
  void spread(double[] flow) {
    int rank = 0;
    for (Loop loop : loops) {
      forward(flow, rank, loop.from);
      if (loop.isEntered(flow, 0)) {
        int[] trapped = loop.trapped(flow, 0);
        if (trapped.length > 0) {
          throw new Impossible(Reason.NEVER_LEFT, map.ids(trapped));
        }
        loop.visits(flow, 0);
        forwardOut(flow, loop);
      }
      rank = loop.end;
    }
    forward(flow, rank, map.elements);
  }

  /// Hands on what has come in, for ranks outside loops.
  private void forward(double[] flow, int from, int end) {
    for (int r = from; r < end; r++) {
      double in = flow[r];
      if (in != 0) {
        for (int s = map.first[r]; s < map.first[r + 1]; s++) {
          flow[map.target[s]] += in * chance[s];
        }
      }
    }
  }

  /// Hands on what leaves a loop whose visits are known.
  private void forwardOut(double[] flow, Loop loop) {
    for (int r = loop.from; r < loop.end; r++) {
      for (int s = map.first[r]; s < map.first[r + 1]; s++) {
        if (map.target[s] >= loop.end) {
          flow[map.target[s]] += flow[r] * chance[s];
        }
      }
    }
  }

  /// What is to be expected from each element on, itself included: the sum of `own` over all
  /// visits.
  ///
  /// @param own by rank times width plus column
  /// @return the same shape; NaN where the story may never end
  double[] values(double[] own, int width) {
    double[] value = Arrays.copyOf(own, own.length);
    int rank = map.elements;
    for (int i = loops.length - 1; i >= 0; i--) {
      backward(value, width, loops[i].end, rank);
      loops[i].values(value, width);
      rank = loops[i].from;
    }
    backward(value, width, 0, rank);
    return value;
  }

  private void backward(double[] value, int width, int from, int end) {
    int[] first = map.first;
    int[] target = map.target;
    for (int r = end - 1; r >= from; r--) {
      int at = r * width;
      for (int s = first[r]; s < first[r + 1]; s++) {
        double p = chance[s];
        if (p != 0) {
          int next = target[s] * width;
          for (int j = 0; j < width; j++) {
            value[at + j] += p * value[next + j];
          }
        }
      }
    }
  }
}
