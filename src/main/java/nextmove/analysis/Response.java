package nextmove.analysis;

/// How the actor who moves at a decision answers to what its options are worth.
interface Response {
  /// Sets the chances of the slots from `first` to `end`.
  ///
  /// @param worth to the mover, by slot minus `first`
  void answer(double[] worth, int first, int end, double[] chance);
}
