package nextmove.analysis;

import nextmove.analysis.Sensitivity.Target;
import org.jspecify.annotations.Nullable;

/// What is asked of a map as a whole: for a report, or for a window that shows everything.
///
/// @param lambda for {@link Logit}, or null for what suits the payoff unit
/// @param target of {@link Sensitivity}, or null for the likeliest end
/// @param decision position of the one whose {@link FlipPoints} are asked for, or -1
/// @param paths how many likely paths
/// @param ends how many of the likeliest ends
/// @param rounds after which loops are played as judged
/// @param samples draws of the {@link Simulation}; 0 for none
/// @param walks of the {@link PlayTest}
/// @param seed for all that is drawn
public record Questions(
    Given given,
    @Nullable Double lambda,
    @Nullable Target target,
    int decision,
    int paths,
    int ends,
    int rounds,
    int samples,
    int walks,
    long seed) {
  public static final Questions USUAL =
      new Questions(Given.NOTHING, null, null, -1, 10, 20, Incentives.DEFAULT_ROUNDS, 0, 1000, 1);
}
