package nextmove.analysis;

import java.util.ArrayList;
import java.util.List;
import nextmove.analysis.Sensitivity.Input;
import nextmove.analysis.Sensitivity.Target;

/// Where each input takes a target.
///
/// Outside loops an element is entered once at most: moved by d, a likelihood moves the target by d
/// times the probability of its source times what its target is worth more than its siblings' (the
/// derivative of a backward pass, as in Griewank and Walther, Evaluating Derivatives, 2008, chapter
/// 3). Inside a loop the same element may be asked again: all else is seen once as if the story
/// ended there (what is gathered until then, how likely it gets there), and what the element is
/// worth solves one equation.
final class Swings {
  /// A story that leaves an element for good less often never does.
  private static final double NEVER = 1e-12;

  private final Compiled map;
  private final Play judged;
  private final Target target;
  private final Cancellation cancel;
  private final double base;

  /// By rank: what the target is from the element on.
  private final double[] worth;

  /// By rank: what one visit gives to the target.
  private final double[] own;

  /// The rank that the target is to reach, or -1.
  private final int goal;

  private final Flow loops;

  /// By slot.
  private final double[] low;

  private final double[] high;
  private final double[] atLow;
  private final double[] atHigh;

  Swings(Compiled map, Play judged, Target target, Cancellation cancel) {
    this.map = map;
    this.judged = judged;
    this.target = target;
    this.cancel = cancel;
    own = new double[map.elements];
    switch (target) {
      case Target.OfReach(int element) -> {
        base = judged.reach(element);
        goal = map.rank(element);
        own[goal] = 1;
        worth = Hits.of(map, map.point, goal);
      }
      case Target.OfPayoff(int actor) -> {
        base = judged.payoff(actor);
        goal = -1;
        worth = new double[map.elements];
        for (int r = 0; r < map.elements; r++) {
          own[r] = map.own[r * map.actors + actor];
          worth[r] = judged.value[r * map.actors + actor];
        }
      }
    }
    loops = new Flow(map, map.point);
    low = new double[map.target.length];
    high = new double[low.length];
    atLow = new double[low.length];
    atHigh = new double[low.length];
    int rank = 0;
    for (int i = 0; i < map.numbering.loopStart.length; i++) {
      straight(rank, map.numbering.loopStart[i]);
      rank = map.numbering.loopEnd[i];
      for (int r = map.numbering.loopStart[i]; r < rank; r++) {
        inLoop(r);
      }
    }
    straight(rank, map.elements);
  }

  Sensitivity sorted() {
    List<Input> inputs = inputs();
    inputs.sort(Sensitivity.LARGEST_FIRST);
    return new Sensitivity(target, base, inputs);
  }

  List<Input> inputs() {
    List<Input> inputs = new ArrayList<>();
    for (int k = 0; k < map.target.length; k++) {
      int r = map.rank(map.index().from(k));
      int s = map.slot(k);
      if (isInput(r)) {
        inputs.add(new Input.OfLikelihood(k, low[s], high[s], atLow[s], atHigh[s]));
      }
    }
    for (Compiled.PayoffRange range : map.payoffRanges) {
      inputs.add(payoff(range));
    }
    return inputs;
  }

  private boolean isInput(int r) {
    return map.first[r + 1] - map.first[r] > 1 && map.pinned[r] < 0;
  }

  private void ends(int s) {
    boolean around = map.open[s] || map.exact[s];
    low[s] = around ? Math.max(0, map.point[s] - 0.1) : map.lo[s];
    high[s] = around ? Math.min(1, map.point[s] + 0.1) : map.hi[s];
  }

  private void straight(int from, int end) {
    for (int r = from; r < end; r++) {
      if (!isInput(r)) {
        continue;
      }
      double all = 0;
      for (int s = map.first[r]; s < map.first[r + 1]; s++) {
        all += map.point[s] == 0 ? 0 : map.point[s] * worth[map.target[s]];
      }
      for (int s = map.first[r]; s < map.first[r + 1]; s++) {
        ends(s);
        double p = map.point[s];
        double here = worth[map.target[s]];
        double slope =
            judged.reach[r] == 0
                ? 0
                : judged.reach[r]
                    * (here - (p < 0.5 ? (all - (p == 0 ? 0 : p * here)) / (1 - p) : others(r, s)));
        atLow[s] = moved(low[s] - p, slope);
        atHigh[s] = moved(high[s] - p, slope);
      }
    }
  }

  private double moved(double by, double slope) {
    return by == 0 ? base : base + by * slope;
  }

  /// What the siblings of the link in slot `s` are worth on average.
  private double others(int r, int s) {
    Tilt tilt = new Tilt(map, r, s);
    double sum = 0;
    for (int i = map.first[r]; i < map.first[r + 1]; i++) {
      double share = i == s ? 0 : tilt.share(i);
      sum += share == 0 ? 0 : share * worth[map.target[i]];
    }
    return sum;
  }

  private void inLoop(int r) {
    if (!isInput(r)) {
      return;
    }
    boolean matters = judged.reach[r] > 0 && r != goal;
    double[] until = matters ? until(r) : own;
    for (int s = map.first[r]; s < map.first[r + 1]; s++) {
      ends(s);
      Tilt tilt = new Tilt(map, r, s);
      atLow[s] = matters ? solved(r, tilt, low[s], until) : base;
      atHigh[s] = matters ? solved(r, tilt, high[s], until) : base;
    }
  }

  /// As if the story ended at `r`: by rank, what is gathered from each element on until then, and
  /// how likely it gets there.
  private double[] until(int r) {
    cancel.check();
    double[] chance = map.point.clone();
    Hits.stop(map, chance, r);
    if (goal >= 0) {
      Hits.stop(map, chance, goal);
      Hits.stopEndless(map, chance);
    }
    double[] gathered = new double[2 * map.elements];
    for (int i = 0; i < map.elements; i++) {
      gathered[2 * i] = i == r ? 0 : own[i];
    }
    gathered[2 * r + 1] = 1;
    return new Flow(map, chance).values(gathered, 2);
  }

  private double solved(int r, Tilt tilt, double x, double[] until) {
    double value = own[r];
    double away = 1;
    for (int s = map.first[r]; s < map.first[r + 1]; s++) {
      double p = tilt.chance(s, x);
      if (p != 0) {
        value += p * until[2 * map.target[s]];
        away -= p * until[2 * map.target[s] + 1];
      }
    }
    double worth = away > NEVER ? value / away : goal < 0 ? Double.NaN : 0;
    double met = until[2 * map.start + 1];
    return until[2 * map.start] + (met == 0 ? 0 : met * worth);
  }

  private Input payoff(Compiled.PayoffRange range) {
    int r = range.rank();
    boolean counts = target instanceof Target.OfPayoff(int actor) && actor == range.actor();
    double visits = counts ? visits(r) : 0;
    double middle = map.own[r * map.actors + range.actor()];
    return new Input.OfPayoff(
        map.position(r),
        range.actor(),
        range.lo(),
        range.hi(),
        moved(range.lo() - middle, visits),
        moved(range.hi() - middle, visits));
  }

  /// Expected visits from the start on.
  private double visits(int r) {
    for (int i = 0; i < map.numbering.loopStart.length; i++) {
      if (map.numbering.loopStart[i] <= r && r < map.numbering.loopEnd[i] && judged.reach[r] > 0) {
        Loop loop = loops.loop(i);
        return judged.reach[r] * loop.visitsFrom(r)[r - loop.from];
      }
    }
    return judged.reach[r];
  }
}
