package nextmove.analysis;

import java.util.List;
import nextmove.analysis.Move.Turn;
import org.jspecify.annotations.Nullable;

/// Looks for the nearest turn of a likelihood inside a loop, which may be met again and again:
/// values are no longer affine in it. Steps outwards on both sides until the answer is another, and
/// halves the last step until its ends meet. What changes and changes back within a step, or at one
/// point only, is not seen. Costs an {@link Induction} for each step.
final class Search {
  private static final int STEPS = 64;

  private final Compiled map;
  private final Play judged;
  private final int decision;
  private final int rounds;
  private final Cancellation cancel;
  private final List<Integer> best;

  Search(
      Compiled map,
      Play judged,
      int decision,
      int rounds,
      List<Integer> best,
      Cancellation cancel) {
    this.map = map;
    this.judged = judged;
    this.decision = decision;
    this.rounds = rounds;
    this.best = best;
    this.cancel = cancel;
  }

  @Nullable Turn turn(Move move) {
    @Nullable Tilt tilt = move.tilt();
    @Nullable Turn turn = null;
    for (int k = 0; tilt != null && turn == null && k < STEPS; k++) {
      cancel.check();
      turn = move.nearer(between(tilt, move.now(), k, 1), between(tilt, move.now(), k, -1));
    }
    return turn;
  }

  private @Nullable Turn between(Tilt tilt, double now, int k, int direction) {
    double as = Math.clamp(now + direction * k / (double) STEPS, 0, 1);
    double other = Math.clamp(now + direction * (k + 1) / (double) STEPS, 0, 1);
    if (as == other) {
      return null;
    }
    List<Integer> turned = best(tilt, other);
    if (turned.equals(best)) {
      return null;
    }
    while (true) {
      double middle = (as + other) / 2;
      if (Math.abs(other - as) < 1e-14 || middle == as || middle == other) {
        return new Turn(other, parted(tilt, other, direction, turned));
      }
      List<Integer> there = best(tilt, middle);
      if (there.equals(best)) {
        as = middle;
      } else {
        other = middle;
        turned = there;
      }
    }
  }

  /// What ties at a turn parts a little further on, if it does not turn back there.
  private List<Integer> parted(Tilt tilt, double at, int direction, List<Integer> there) {
    for (double step = 1e-9; there.size() > 1 && step < 1e-5; step *= 4) {
      List<Integer> beyond = best(tilt, Math.clamp(at + direction * step, 0, 1));
      if (!beyond.equals(there)) {
        return beyond.equals(best) ? there : beyond;
      }
    }
    return there;
  }

  /// What has no value, as the story may never end, turns nothing.
  private List<Integer> best(Tilt tilt, double x) {
    double[] chance = tilt.chances(judged.chance, x);
    double[] value = new Flow(map, chance).values(map.own, map.actors);
    Play play = new Play(map, chance, judged.reach, value, value);
    Induction induction = new Induction(map, play, Incentives::best, rounds, cancel);
    List<Integer> options = Answer.options(map, induction.values, decision);
    return options.isEmpty() ? best : options;
  }
}
