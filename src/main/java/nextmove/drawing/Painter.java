package nextmove.drawing;

/// A surface that takes marks, each over those before it.
public interface Painter {
  void paint(Mark mark);

  /// The marks up to [#end] show `part`, under this name. For surfaces that keep structure; parts
  /// are not nested.
  default void begin(Hit part, String name) {}

  default void end() {}
}
