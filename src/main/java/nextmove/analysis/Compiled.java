package nextmove.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nextmove.analysis.Impossible.Reason;
import nextmove.model.Decision;
import nextmove.model.Element;
import nextmove.model.Index;
import nextmove.model.Likelihood;
import nextmove.model.Link;
import nextmove.model.Payoffs;
import nextmove.model.Resolution;
import nextmove.model.Scale;
import nextmove.model.Scales;

/// One version of a scenario in arrays, as all analyses read it: likelihoods resolved, pins in
/// place, elements in an order along the links. Immutable (callers inside the package do not write
/// to the arrays), made once per version and {@link Given} in O(n).
///
/// An element's **rank** is its number in that order: links lead to higher ranks, except back links
/// ({@link Numbering}). A link's **slot** is its place when all links are sorted by the rank of
/// their source, in file order among siblings.
public final class Compiled {
  /// Counts for a tie: this much of the greater of 1 and the value.
  static final double TIE = 1e-9;

  private final Index index;
  private final Given given;

  final int elements;
  final int actors;
  final Numbering numbering;

  /// By rank, with one more behind the last: where an element's slots begin.
  final int[] first;

  /// By slot: the target's rank.
  final int[] target;

  /// By slot: the link's position.
  final int[] link;

  /// By link: its slot.
  private final int[] slot;

  /// By slot. Bounds as stated; the point is what counts, pins included.
  final double[] lo;

  final double[] point;
  final double[] hi;

  /// By slot: nothing is stated, or the rest.
  final boolean[] open;

  /// By slot: a number is stated.
  final boolean[] exact;

  /// By slot: nothing is stated, and that matters.
  final boolean[] assumed;

  /// By rank: stated likelihoods that cannot add up.
  final boolean[] irreconcilable;

  /// By rank: the slot that is supposed to happen, or -1.
  final int[] pinned;

  /// By rank times {@link #actors} plus actor: what the element itself gives.
  final double[] own;

  /// In file order: what is given as a range.
  final List<PayoffRange> payoffRanges;

  /// By rank: the actor who decides there, or -1.
  final int[] mover;

  /// The start's rank, or -1 in an empty scenario.
  final int start;

  private final Map<String, Integer> actorAt;

  /// What an element gives an actor, from `lo` to `hi`; `own` has the middle.
  record PayoffRange(int rank, int actor, double lo, double hi) {}

  /// @throws Impossible if the start or a pin is not there, or two pins are on one element
  public Compiled(Index index, Given given) {
    this.index = index;
    this.given = given;
    elements = index.elementCount();
    actors = index.scenario().actors().size();
    int begin = given.begin(index);
    numbering = new Numbering(index, begin);
    start = begin < 0 ? -1 : numbering.rankOf[begin];
    int links = index.linkCount();
    first = new int[elements + 1];
    target = new int[links];
    link = new int[links];
    slot = new int[links];
    lo = new double[links];
    point = new double[links];
    hi = new double[links];
    open = new boolean[links];
    exact = new boolean[links];
    payoffRanges = new ArrayList<>();
    assumed = new boolean[links];
    irreconcilable = new boolean[elements];
    pinned = new int[elements];
    Arrays.fill(pinned, -1);
    own = new double[elements * actors];
    mover = new int[elements];
    actorAt = HashMap.newHashMap(actors);
    for (int a = 0; a < actors; a++) {
      actorAt.put(index.scenario().actors().get(a).id(), a);
    }
    Optional<Scale> scale = Scales.of(index.scenario());
    // Objects are looked at in file order, as they lie in memory; by rank it takes twice as
    // long.
    for (int rank = 0; rank < elements; rank++) {
      place(rank);
    }
    for (int k = 0; k < links; k++) {
      likelihood(k, scale);
    }
    for (int rank = 0; rank < elements; rank++) {
      Resolution.Fault fault =
          Resolution.resolve(lo, point, hi, open, first[rank], first[rank + 1]);
      irreconcilable[rank] = fault == Resolution.Fault.IRRECONCILABLE;
    }
    for (int position = 0; position < elements; position++) {
      element(position);
    }
    given.pins().forEach(this::pin);
  }

  public Compiled(Index index) {
    this(index, Given.NOTHING);
  }

  /// The same map with other numbers of the same shapes.
  private Compiled(Compiled map, double[] point, double[] own) {
    this.point = point;
    this.own = own;
    index = map.index;
    given = map.given;
    elements = map.elements;
    actors = map.actors;
    numbering = map.numbering;
    first = map.first;
    target = map.target;
    link = map.link;
    slot = map.slot;
    lo = map.lo;
    hi = map.hi;
    open = map.open;
    exact = map.exact;
    payoffRanges = map.payoffRanges;
    assumed = map.assumed;
    irreconcilable = map.irreconcilable;
    pinned = map.pinned;
    mover = map.mover;
    start = map.start;
    actorAt = map.actorAt;
  }

  /// The same map where other chances and payoffs count. Shares both arrays: who writes to them
  /// changes the map.
  Compiled with(double[] point, double[] own) {
    return new Compiled(this, point, own);
  }

  private void place(int rank) {
    int position = numbering.positionOf[rank];
    int degree = index.outDegree(position);
    first[rank + 1] = first[rank] + degree;
    for (int i = 0; i < degree; i++) {
      int s = first[rank] + i;
      link[s] = index.out(position, i);
      slot[link[s]] = s;
      target[s] = numbering.rankOf[index.to(link[s])];
    }
  }

  private void likelihood(int k, Optional<Scale> scale) {
    Likelihood likelihood = index.link(k).likelihood();
    int s = slot[k];
    open[s] = !Resolution.state(likelihood, scale, lo, hi, s);
    exact[s] = likelihood instanceof Likelihood.Exact;
    assumed[s] =
        open[s] && !(likelihood instanceof Likelihood.Rest) && index.outDegree(index.from(k)) > 1;
  }

  private void element(int position) {
    int rank = numbering.rankOf[position];
    Element e = index.element(position);
    mover[rank] = e instanceof Decision d && d.actor() != null ? actor(d.actor()) : -1;
    for (Map.Entry<String, Payoffs.Amount> payoff : e.payoffs().amounts().entrySet()) {
      int a = actor(payoff.getKey());
      Payoffs.Amount amount = payoff.getValue();
      if (a >= 0) {
        own[rank * actors + a] = amount.middle();
        if (amount.isRange()) {
          payoffRanges.add(
              new PayoffRange(rank, a, amount.lo().toDouble(), amount.hi().toDouble()));
        }
      }
    }
  }

  private void pin(Link.Key key) {
    int k = index.position(key);
    if (k < 0) {
      throw new Impossible(Reason.NO_SUCH_LINK, key.from(), key.to());
    }
    int rank = numbering.rankOf[index.from(k)];
    if (pinned[rank] >= 0 && pinned[rank] != slot[k]) {
      throw new Impossible(Reason.TWO_PINS, key.from());
    }
    pinned[rank] = slot[k];
    irreconcilable[rank] = false;
    for (int s = first[rank]; s < first[rank + 1]; s++) {
      lo[s] = point[s] = hi[s] = s == slot[k] ? 1 : 0;
      open[s] = assumed[s] = false;
    }
  }

  public Index index() {
    return index;
  }

  public Given given() {
    return given;
  }

  /// The position of the element where the story begins, or -1 in an empty scenario.
  public int start() {
    return start < 0 ? -1 : numbering.positionOf[start];
  }

  /// The position of an actor in the scenario's list, or -1 if there is none of that id.
  public int actor(String id) {
    return actorAt.getOrDefault(id, -1);
  }

  public boolean hasLoops() {
    return numbering.loopStart.length > 0;
  }

  boolean inLoop(int rank) {
    int at = Arrays.binarySearch(numbering.loopStart, rank);
    return at >= 0 || at < -1 && rank < numbering.loopEnd[-at - 2];
  }

  int rank(int position) {
    return numbering.rankOf[position];
  }

  int position(int rank) {
    return numbering.positionOf[rank];
  }

  /// The slot of the link at `position`.
  int slot(int position) {
    return slot[position];
  }

  boolean isBack(int rank, int slot) {
    return target[slot] <= rank;
  }

  boolean isEnd(int rank) {
    return first[rank] == first[rank + 1];
  }

  /// What `actor` may expect from the target of `slot` on, when it is taken from `rank`.
  ///
  /// @param later what back links lead to
  double behind(int rank, int slot, int actor, double[] value, double[] later) {
    return (isBack(rank, slot) ? later : value)[target[slot] * actors + actor];
  }

  String id(int rank) {
    return index.element(position(rank)).id();
  }

  static boolean tie(double a, double b) {
    double apart = Math.abs(a - b);
    return apart <= TIE * Math.max(1, Math.max(Math.abs(a), Math.abs(b)))
            && apart < Double.POSITIVE_INFINITY
        || a == b;
  }

  /// The ids of elements by rank, in file order.
  List<String> ids(int[] ranks) {
    return Arrays.stream(ranks)
        .map(this::position)
        .sorted()
        .mapToObj(p -> index.element(p).id())
        .toList();
  }
}
