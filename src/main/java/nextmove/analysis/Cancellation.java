package nextmove.analysis;

/// Asked by long analyses, now and then, whether they should go on.
@FunctionalInterface
public interface Cancellation {
  Cancellation NEVER = () -> {};

  /// Throws, whatever the caller likes, if the analysis should stop.
  void check();
}
