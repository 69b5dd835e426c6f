package nextmove.app;

import java.time.Instant;

/// How the last save of a document went.
public sealed interface SaveState {
  /// Not saved since it was opened or made.
  record Untouched() implements SaveState {}

  record Saving() implements SaveState {}

  record Saved(Instant at) implements SaveState {}

  /// The file is as it was.
  ///
  /// @param code names the sentence that says why, such as `save.no-space`; with `.help` behind it
  ///   the one that says what to do
  record NotSaved(String code) implements SaveState {}
}
