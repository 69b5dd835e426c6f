package nextmove.analysis;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.jspecify.annotations.Nullable;

/// One loop (strongly connected component) of a map under one way of playing it, as an absorbing
/// Markov chain. What a story does between two back links is a pass along the order; only the `f`
/// targets of back links need a linear system: with `B[g][h]` the probability that a pass from `g`
/// ends in a back link to `h`, the matrix (I - B)^-1 counts the expected passes from each target
/// (Kemeny and Snell, Finite Markov Chains, 1960, theorem 3.2.4, on the chain watched at the
/// targets). Costs O(n f + f^3).
///
/// Where `f` is large the whole loop is solved sparsely ({@link Elimination}).
final class Loop {
  private static final int MANY = 20;

  private final Compiled map;
  private final double[] chance;
  final int from;
  final int end;

  /// Ranks of the targets of back links, ascending.
  private final int[] targets;

  /// By rank minus `from`: the number of the target, or -1.
  private final int[] numberOf;

  /// By rank minus `from`: the story can leave from here, sooner or later.
  private final boolean[] free;

  /// Expected passes from target g to target h, g itself counted; null until asked for.
  private @Nullable DMatrixRMaj passes;

  /// Where the targets are many; null until asked for.
  private @Nullable Elimination elimination;

  private final boolean many;
  private final Cancellation cancel;

  Loop(Compiled map, double[] chance, int from, int end, Cancellation cancel) {
    this.map = map;
    this.cancel = cancel;
    this.chance = chance;
    this.from = from;
    this.end = end;
    numberOf = new int[end - from];
    boolean[] isTarget = new boolean[end - from];
    for (int r = from; r < end; r++) {
      for (int s = map.first[r]; s < map.first[r + 1]; s++) {
        if (chance[s] != 0 && map.isBack(r, s)) {
          isTarget[map.target[s] - from] = true;
        }
      }
    }
    targets = IntStream.range(from, end).filter(r -> isTarget[r - from]).toArray();
    Arrays.fill(numberOf, -1);
    for (int g = 0; g < targets.length; g++) {
      numberOf[targets[g] - from] = g;
    }
    free = free();
    many = targets.length > MANY;
  }

  /// Looks along the order and against it in turn, as what is long one way is short the other.
  private boolean[] free() {
    boolean[] leaves = new boolean[end - from];
    boolean changed = true;
    for (boolean down = true; changed; down = !down) {
      changed = false;
      for (int i = 0; i < end - from; i++) {
        int r = down ? end - 1 - i : from + i;
        if (!leaves[r - from] && leavesNext(leaves, r)) {
          leaves[r - from] = true;
          changed = true;
        }
      }
    }
    return leaves;
  }

  private boolean leavesNext(boolean[] leaves, int r) {
    boolean stays = false;
    for (int s = map.first[r]; s < map.first[r + 1]; s++) {
      if (chance[s] != 0) {
        stays = true;
        if (map.target[s] >= end || leaves[map.target[s] - from]) {
          return true;
        }
      }
    }
    return !stays;
  }

  /// Whether a story can leave the loop from `rank`, sooner or later.
  boolean leaves(int rank) {
    return free[rank - from];
  }

  /// Whether anything of `flow`, by rank minus `offset`, enters.
  boolean isEntered(double[] flow, int offset) {
    for (int r = from; r < end; r++) {
      if (flow[r - offset] != 0) {
        return true;
      }
    }
    return false;
  }

  /// The ranks that a story can reach from where `inflow` enters, and never leave the loop from.
  int[] trapped(double[] inflow, int offset) {
    boolean[] reached = new boolean[end - from];
    for (int r = from; r < end; r++) {
      reached[r - from] = inflow[r - offset] != 0;
    }
    boolean changed = true;
    for (boolean up = true; changed; up = !up) {
      changed = false;
      for (int i = 0; i < end - from; i++) {
        int r = up ? from + i : end - 1 - i;
        for (int s = map.first[r]; reached[r - from] && s < map.first[r + 1]; s++) {
          int t = map.target[s];
          if (chance[s] != 0 && t < end && !reached[t - from]) {
            reached[t - from] = true;
            changed = true;
          }
        }
      }
    }
    return IntStream.range(from, end).filter(r -> reached[r - from] && !free[r - from]).toArray();
  }

  private Elimination elimination() {
    @Nullable Elimination known = elimination;
    if (known == null) {
      known = new Elimination(map, chance, this, cancel);
      elimination = known;
    }
    return known;
  }

  private DMatrixRMaj passes() {
    if (passes != null) {
      return passes;
    }
    int f = targets.length;
    DMatrixRMaj system = CommonOps_DDRM.identity(f);
    for (int h = 0; h < f; h++) {
      double[] ends = endsIn(h);
      for (int g = 0; g < f; g++) {
        // What is never left would make the system singular; it has no value anyway.
        if (free[targets[g] - from]) {
          system.add(g, h, -ends[targets[g] - from]);
        }
      }
    }
    DMatrixRMaj inverse = new DMatrixRMaj(f, f);
    if (f > 0 && !CommonOps_DDRM.invert(system, inverse)) {
      inverse.fill(Double.NaN);
    }
    passes = inverse;
    return inverse;
  }

  int[] targets() {
    return targets;
  }

  /// By rank minus `from`: the probability that a pass from there ends in a back link to target
  /// `h`.
  double[] endsIn(int h) {
    double[] ends = new double[end - from];
    for (int r = end - 1; r >= from; r--) {
      for (int s = map.first[r]; s < map.first[r + 1]; s++) {
        int t = map.target[s];
        if (map.isBack(r, s)) {
          ends[r - from] += t == targets[h] ? chance[s] : 0;
        } else if (t < end) {
          ends[r - from] += chance[s] * ends[t - from];
        }
      }
    }
    return ends;
  }

  /// One pass along the order: `flow` comes in, and each element hands on what it has, but not over
  /// back links.
  ///
  /// @return what went over back links, by target
  double[] pass(double[] flow, int offset) {
    double[] back = new double[targets.length];
    for (int r = from; r < end; r++) {
      double in = flow[r - offset];
      for (int s = map.first[r]; in != 0 && s < map.first[r + 1]; s++) {
        int t = map.target[s];
        if (chance[s] != 0 && t < end) {
          if (map.isBack(r, s)) {
            back[numberOf[t - from]] += in * chance[s];
          } else {
            flow[t - offset] += in * chance[s];
          }
        }
      }
    }
    return back;
  }

  /// Turns what enters the loop from outside into expected visits; arrays by rank minus `offset`.
  void visits(double[] flow, int offset) {
    if (many) {
      double[] visits = Arrays.copyOfRange(flow, from - offset, end - offset);
      elimination().visits(visits);
      System.arraycopy(visits, 0, flow, from - offset, visits.length);
      return;
    }
    double[] trial = Arrays.copyOfRange(flow, from - offset, end - offset);
    double[] back = pass(trial, from);
    for (int h = 0; h < targets.length; h++) {
      for (int g = 0; g < targets.length; g++) {
        flow[targets[h] - offset] += back[g] * passes().get(g, h);
      }
    }
    pass(flow, offset);
  }

  /// By rank minus `from`: expected visits to an element from itself on, its own included; the
  /// diagonal of (I - Q)^-1.
  double[] returns() {
    if (many) {
      return elimination().returns();
    }
    double[] diagonal = new double[end - from];
    Arrays.fill(diagonal, 1);
    for (int g = 0; g < targets.length; g++) {
      double[] ends = endsIn(g);
      double[] visits = visitsFrom(targets[g]);
      for (int i = 0; i < diagonal.length; i++) {
        diagonal[i] += ends[i] * visits[i];
      }
    }
    return diagonal;
  }

  /// Expected visits to each element of the loop from `rank` on, by rank minus `from`.
  double[] visitsFrom(int rank) {
    double[] flow = new double[end - from];
    flow[rank - from] = 1;
    visits(flow, from);
    return flow;
  }

  /// Turns expected visits into probabilities of at least one.
  void firstVisits(double[] visits) {
    double[] diagonal = returns();
    for (int r = from; r < end; r++) {
      visits[r] /= diagonal[r - from];
    }
  }

  /// Turns what each element gives by itself into what is to be expected from there on; the values
  /// behind the loop are known.
  void values(double[] value, int width) {
    double[] own = Arrays.copyOfRange(value, from * width, end * width);
    if (many) {
      outside(value, width, own);
      elimination().values(own, width);
      System.arraycopy(own, 0, value, from * width, own.length);
      return;
    }
    boolean[] endless = endless(value, width);
    double[] after = new double[targets.length * width];
    back(value, width, after, endless);
    double[] once = new double[targets.length * width];
    for (int g = 0; g < targets.length; g++) {
      System.arraycopy(value, targets[g] * width, once, g * width, width);
    }
    for (int g = 0; g < targets.length; g++) {
      for (int h = 0; h < targets.length; h++) {
        // What may never end has no value, and is not met on the way from what has one.
        for (int j = 0; !endless[targets[h] - from] && j < width; j++) {
          after[g * width + j] += passes().get(g, h) * once[h * width + j];
        }
      }
    }
    System.arraycopy(own, 0, value, from * width, own.length);
    back(value, width, after, endless);
  }

  /// By rank minus `from`: the story may never end.
  private boolean[] endless(double[] value, int width) {
    boolean[] endless = new boolean[end - from];
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int r = end - 1; r >= from; r--) {
        boolean is = endless[r - from] || !free[r - from];
        for (int s = map.first[r]; !is && s < map.first[r + 1]; s++) {
          int t = map.target[s];
          boolean leads = chance[s] != 0;
          is = leads && (t < end ? endless[t - from] : width > 0 && Double.isNaN(value[t * width]));
        }
        changed |= is && !endless[r - from] && numberOf[r - from] >= 0;
        endless[r - from] = is;
      }
    }
    return endless;
  }

  /// Adds to what each element gives what it leads to outside the loop.
  void outside(double[] value, int width, double[] own) {
    for (int r = from; r < end; r++) {
      for (int s = map.first[r]; s < map.first[r + 1]; s++) {
        for (int j = 0; j < width && chance[s] != 0 && map.target[s] >= end; j++) {
          own[(r - from) * width + j] += chance[s] * value[map.target[s] * width + j];
        }
      }
      if (!free[r - from]) {
        Arrays.fill(own, (r - from) * width, (r - from + 1) * width, Double.NaN);
      }
    }
  }

  /// One pass against the order; back links are worth `after`, by target.
  private void back(double[] value, int width, double[] after, boolean[] endless) {
    for (int r = end - 1; r >= from; r--) {
      for (int s = map.first[r]; s < map.first[r + 1]; s++) {
        if (chance[s] != 0) {
          boolean back = map.isBack(r, s);
          double[] source = back ? after : value;
          int at = back ? numberOf[map.target[s] - from] * width : map.target[s] * width;
          for (int j = 0; j < width; j++) {
            value[r * width + j] += chance[s] * source[at + j];
          }
        }
      }
      if (endless[r - from]) {
        Arrays.fill(value, r * width, (r + 1) * width, Double.NaN);
      }
    }
  }
}
