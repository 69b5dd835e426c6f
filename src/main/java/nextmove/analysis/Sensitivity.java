package nextmove.analysis;

import java.util.List;

/// Which judgment matters most to a number? Each input goes to its low and to its high end on its
/// own, all else as judged.
///
/// @param target what number
/// @param base the number as judged
/// @param inputs the one that moves it most first; at a tie likelihoods first, in file order
public record Sensitivity(Target target, double base, List<Input> inputs) {
  public Sensitivity {
    inputs = List.copyOf(inputs);
  }

  /// What is looked at; elements by position, actors by their place in the scenario's list.
  public sealed interface Target {
    /// The probability of entering the element at least once.
    record OfReach(int element) implements Target {}

    /// What the actor may expect from the start on.
    record OfPayoff(int actor) implements Target {}
  }

  /// A judgment that might be another: from `low` to `high`, where the target is `atLow` and
  /// `atHigh`; NaN if the story may then never end and the target has no value.
  public sealed interface Input {
    double low();

    double high();

    double atLow();

    double atHigh();

    /// How far it moves the target; infinite if that has no value at one of the ends.
    default double swing() {
      double swing = Math.abs(atLow() - atHigh());
      return Double.isNaN(swing) ? Double.POSITIVE_INFINITY : swing;
    }

    /// A link with siblings, on an element without a pin: the bounds of its range or word; what is
    /// a number, the rest or unstated 0.1 up and down, within 0 and 1. Siblings follow in
    /// proportion.
    ///
    /// @param link its position
    record OfLikelihood(int link, double low, double high, double atLow, double atHigh)
        implements Input {}

    /// A payoff that is given as a range.
    record OfPayoff(int element, int actor, double low, double high, double atLow, double atHigh)
        implements Input {}
  }

  /// Costs O(n) for all inputs, and a sort; each element of a loop costs a pass of its own.
  ///
  /// @param judged the {@link Outlook} of `map`
  public static Sensitivity of(Compiled map, Play judged, Target target, Cancellation cancel) {
    return new Swings(map, judged, target, cancel).sorted();
  }
}
