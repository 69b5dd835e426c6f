package nextmove.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import nextmove.analysis.LikelyPaths.Path;
import nextmove.analysis.Sensitivity.Target;
import nextmove.model.Index;
import nextmove.model.Problem;
import org.jspecify.annotations.Nullable;

/// The answers to {@link Questions}.
///
/// @param judged the {@link Outlook}
/// @param ends the likeliest, with their bounds; the target's too, where it is asked for
/// @param payoffBounds by actor
/// @param sensitivity null where the map has no end
/// @param simulation null where no samples were asked for
/// @param problems what the {@link HealthCheck} found
/// @param wrong those of the problems that make results wrong
public record Results(
    Questions questions,
    Play judged,
    Doubts doubts,
    Totals totals,
    List<End> ends,
    List<End> targets,
    List<Interval> payoffBounds,
    List<Path> paths,
    Incentives incentives,
    Logit logit,
    List<Surprise> surprises,
    @Nullable Sensitivity sensitivity,
    List<Flip> flips,
    @Nullable Simulation simulation,
    PlayTest playTest,
    List<Problem> problems,
    List<Problem> wrong) {

  /// @param element its position
  public record End(int element, double probability, Interval bounds) {}

  public Index index() {
    return judged.map().index();
  }

  /// @throws Impossible if something asked for is not there, or a loop is reached that can never be
  ///   left
  public static Results of(Index index, Questions asked, Cancellation cancel) {
    return of(index, asked, cancel, _ -> {});
  }

  /// @param progress is told now and then how many draws of the simulation have been begun
  public static Results of(
      Index index, Questions asked, Cancellation cancel, IntConsumer progress) {
    Compiled map = new Compiled(index, asked.given());
    Play judged = Outlook.of(map);
    List<Integer> likeliest = judged.ends().stream().limit(asked.ends()).toList();
    Target target = asked.target();
    if (target == null && !likeliest.isEmpty()) {
      target = new Target.OfReach(likeliest.getFirst());
    }
    Incentives incentives = Incentives.of(map, judged, asked.rounds(), cancel);
    Double lambda = asked.lambda();
    double precision = lambda == null ? Logit.defaultLambda(index.scenario().payoffUnit()) : lambda;
    List<Interval> payoffBounds = new ArrayList<>();
    for (int a = 0; a < index.scenario().actors().size(); a++) {
      payoffBounds.add(Bounds.payoff(map, a, cancel));
    }
    List<End> ends = new ArrayList<>();
    for (int end : likeliest) {
      ends.add(end(judged, end, cancel));
    }
    List<Problem> problems = HealthCheck.of(index);
    Set<Integer> extra = new LinkedHashSet<>();
    if (target instanceof Target.OfReach(int element) && !likeliest.contains(element)) {
      extra.add(element);
    }
    return new Results(
        asked,
        judged,
        Doubts.of(judged),
        new Totals(judged),
        ends,
        extra.stream().map(e -> end(judged, e, cancel)).toList(),
        payoffBounds,
        LikelyPaths.of(map, asked.paths(), cancel),
        incentives,
        Logit.of(map, judged, precision, asked.rounds(), cancel),
        Surprise.of(judged, incentives),
        target == null ? null : Sensitivity.of(map, judged, target, cancel),
        asked.decision() < 0
            ? List.of()
            : FlipPoints.of(map, judged, asked.decision(), asked.rounds(), cancel),
        asked.samples() == 0
            ? null
            : Simulation.of(
                map, asked.samples(), asked.seed(), likeliest, asked.rounds(), cancel, progress),
        PlayTest.of(map, asked.walks(), asked.seed(), cancel),
        problems,
        HealthCheck.touching(problems, judged));
  }

  private static End end(Play judged, int element, Cancellation cancel) {
    return new End(element, judged.reach(element), Bounds.reach(judged.map(), element, cancel));
  }
}
