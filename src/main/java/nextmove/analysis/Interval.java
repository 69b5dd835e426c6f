package nextmove.analysis;

/// The least and the most that a number can be. An infinite end says that there is no bound.
public record Interval(double lo, double hi) {}
