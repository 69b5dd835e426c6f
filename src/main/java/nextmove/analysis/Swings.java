package nextmove.analysis;

import java.util.ArrayList;
import java.util.List;
import nextmove.analysis.Sensitivity.Input;
import nextmove.analysis.Sensitivity.Target;
import org.jspecify.annotations.Nullable;

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

  /// What is stated without a range might be so much more or less.
  private static final double AROUND = 0.1;

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

  /// By link: null where it is none.
  private final @Nullable Input[] likelihoods;

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
    likelihoods = new @Nullable Input[map.target.length];
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
    return new Sensitivity(target, base, Ranking.of(inputs(), Input::swing));
  }

  List<Input> inputs() {
    List<Input> inputs = new ArrayList<>(likelihoods.length + map.payoffRanges.size());
    for (@Nullable Input input : likelihoods) {
      if (input != null) {
        inputs.add(input);
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

  private double low(int s) {
    return map.open[s] || map.exact[s] ? Math.max(0, map.point[s] - AROUND) : map.lo[s];
  }

  private double high(int s) {
    return map.open[s] || map.exact[s] ? Math.min(1, map.point[s] + AROUND) : map.hi[s];
  }

  private void put(int s, double atLow, double atHigh) {
    int k = map.link[s];
    likelihoods[k] = new Input.OfLikelihood(k, low(s), high(s), atLow, atHigh);
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
        double p = map.point[s];
        double here = worth[map.target[s]];
        double slope =
            judged.reach[r] == 0
                ? 0
                : judged.reach[r]
                    * (here - (p < 0.5 ? (all - (p == 0 ? 0 : p * here)) / (1 - p) : others(r, s)));
        put(s, moved(low(s) - p, slope), moved(high(s) - p, slope));
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
      Tilt tilt = new Tilt(map, r, s);
      put(
          s,
          matters ? solved(r, tilt, low(s), until) : base,
          matters ? solved(r, tilt, high(s), until) : base);
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
