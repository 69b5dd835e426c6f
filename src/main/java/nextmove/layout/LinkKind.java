package nextmove.layout;

/// What part a link plays in the picture.
public enum LinkKind {
  /// The target hangs from the source.
  TREE,
  /// One more way to an element that hangs from another one.
  MERGE,
  /// Leads back to an element that comes earlier.
  LOOP
}
