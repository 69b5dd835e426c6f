package nextmove.app;

import nextmove.format.Hash;

/// What other programs have done to the file of an open document, as far as was looked.
public sealed interface Outside {
  record Same() implements Outside {}

  /// @param found what stands there now
  record Changed(Hash found) implements Outside {}

  record Gone() implements Outside {}
}
