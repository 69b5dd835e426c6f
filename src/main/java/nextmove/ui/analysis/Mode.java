package nextmove.ui.analysis;

/// What the map of a window is used for.
public enum Mode {
  /// To draw it.
  MAP,
  /// To see what follows from it.
  ANALYSE
}
