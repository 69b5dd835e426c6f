package nextmove.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The most that a story can be expected to gather from each element on, over all choices that the
/// bounds leave open. Backwards along the order, each element best for itself ({@link Leeway}).
///
/// Loops by policy iteration (Howard, Dynamic Programming and Markov Processes, 1960): start with a
/// choice that takes whatever may be taken, solve for what it is worth, and choose anew wherever
/// that is strictly better. From a choice under which every story leaves the loop this finds the
/// best of all such choices, or one under which a story stays and gathers without end (Bertsekas
/// and Tsitsiklis, An analysis of stochastic shortest path problems, 1991).
///
/// With a goal the story ends there, and one that stays in a loop for ever has gathered nothing.
/// Without a goal only choices count under which the story ends.
final class Extreme {
  /// A choice is better by more than this much of the greater of 1 and the worth.
  private static final double STRICTLY = 1e-12;

  private final Compiled map;
  private final double[] gain;
  private final int goal;
  private final Cancellation cancel;
  private final Leeway leeway;

  /// By rank, from the start's on: infinite if there is no bound, minus infinite where under every
  /// choice the story may never end.
  private final double[] worth;

  /// By slot.
  private final double[] chance;

  private final double[] better;

  /// By slot: more than 0 where the link of a loop may be taken.
  private final double[] open;

  /// By rank: nothing is to be chosen in this element of a loop any more, its chances are 0.
  private final boolean[] settled;

  /// @param gain by rank: what each element gives
  /// @param goal the rank of the element where a story has got what it wants, or -1; nothing else
  ///   gives anything then
  Extreme(Compiled map, Leeway leeway, double[] gain, int goal, Cancellation cancel) {
    this.map = map;
    this.gain = gain;
    this.goal = goal;
    this.cancel = cancel;
    this.leeway = leeway;
    worth = new double[map.elements];
    chance = new double[map.target.length];
    better = map.hasLoops() ? new double[chance.length] : chance;
    open = map.hasLoops() ? new double[chance.length] : chance;
    settled = new boolean[map.elements];
    int rank = map.elements;
    int[] loops = map.numbering.loopStart;
    for (int i = loops.length - 1; i >= 0 && loops[i] >= map.start; i--) {
      straight(map.numbering.loopEnd[i], rank);
      loop(loops[i], map.numbering.loopEnd[i]);
      rank = loops[i];
    }
    straight(map.start, rank);
  }

  double fromStart() {
    return worth[map.start];
  }

  /// The ids of what can be reached and never be left.
  List<String> endless() {
    return map.ids(
        IntStream.range(map.start, map.elements)
            .filter(r -> settled[r] && worth[r] == Double.NEGATIVE_INFINITY)
            .toArray());
  }

  private void straight(int from, int end) {
    for (int r = end - 1; r >= from; r--) {
      worth[r] = r == goal ? gain[r] : gain[r] + leeway.fill(r, worth, chance);
    }
  }

  private void loop(int from, int end) {
    if (goal < 0) {
      shutOut(from, end);
    } else {
      stop(from, end);
    }
    int begin = map.first[from];
    System.arraycopy(chance, begin, open, begin, map.first[end] - begin);
    spreadInfinity(from, end);
    double before = Double.NEGATIVE_INFINITY;
    while (true) {
      cancel.check();
      Loop loop = new Loop(map, chance, from, end, cancel);
      boolean stays = false;
      for (int r = from; r < end; r++) {
        if (!loop.leaves(r)) {
          settle(r, Double.POSITIVE_INFINITY);
          stays = true;
        }
      }
      if (stays) {
        spreadInfinity(from, end);
        before = Double.NEGATIVE_INFINITY;
        continue;
      }
      for (int r = from; r < end; r++) {
        worth[r] = settled[r] ? worth[r] : gain[r];
      }
      loop.values(worth, 1);
      double all = 0;
      for (int r = from; r < end; r++) {
        all += settled[r] ? 0 : worth[r];
      }
      // No choice comes twice while the sum grows, whatever rounding does.
      if (!(all > before) || !improve(from, end)) {
        return;
      }
      before = all;
    }
  }

  private boolean improve(int from, int end) {
    boolean improved = false;
    for (int r = from; r < end; r++) {
      if (!settled[r]) {
        double best = gain[r] + leeway.fill(r, worth, better);
        if (best > worth[r] + STRICTLY * Math.max(1, Math.abs(worth[r]))) {
          int begin = map.first[r];
          System.arraycopy(better, begin, chance, begin, map.first[r + 1] - begin);
          improved = true;
        }
      }
    }
    return improved;
  }

  private void settle(int r, double value) {
    settled[r] = true;
    worth[r] = value;
    Arrays.fill(chance, map.first[r], map.first[r + 1], 0);
  }

  /// Settles what no choice leads out of surely; the rest takes all links that do not lead there.
  private void shutOut(int from, int end) {
    boolean again = true;
    while (again) {
      again = false;
      for (int r = end - 1; r >= from; r--) {
        if (!settled[r] && !leeway.spread(r, worth, chance)) {
          settle(r, Double.NEGATIVE_INFINITY);
          again = true;
        }
      }
      Loop loop = new Loop(map, chance, from, end, cancel);
      for (int r = from; r < end; r++) {
        if (!loop.leaves(r)) {
          settle(r, Double.NEGATIVE_INFINITY);
          again = true;
        }
      }
    }
  }

  /// Settles the goal, and what gathers nothing: where it is to be reached, what can neither reach
  /// it nor leave; where it is to be avoided, what can avoid it surely.
  private void stop(int from, int end) {
    if (goal >= from && goal < end) {
      settle(goal, gain[goal]);
    }
    boolean avoid = gain[goal] < 0;
    for (boolean again = avoid; again; ) {
      again = false;
      for (int r = end - 1; r >= from; r--) {
        if (worth[r] == 0 && !leeway.canKeepTo(r, worth)) {
          worth[r] = gain[goal];
          again = true;
        }
      }
    }
    for (int r = from; r < end; r++) {
      if (!settled[r]) {
        leeway.spread(r, worth, chance);
        if (avoid && worth[r] == 0) {
          settle(r, 0);
        }
      }
    }
    Loop loop = new Loop(map, chance, from, end, cancel);
    for (int r = from; r < end; r++) {
      if (!loop.leaves(r)) {
        settle(r, 0);
      }
    }
  }

  /// What may lead to something without a bound has none.
  private void spreadInfinity(int from, int end) {
    for (boolean again = true; again; ) {
      again = false;
      for (int r = end - 1; r >= from; r--) {
        for (int s = map.first[r]; !settled[r] && s < map.first[r + 1]; s++) {
          if (open[s] > 0 && worth[map.target[s]] == Double.POSITIVE_INFINITY) {
            settle(r, Double.POSITIVE_INFINITY);
            again = true;
          }
        }
      }
    }
  }
}
