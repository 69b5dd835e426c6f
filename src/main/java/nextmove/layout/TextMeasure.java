package nextmove.layout;

/// How wide text is. The width of a text is the sum of the widths of its code points (no kerning,
/// no ligatures), so that it can be broken into lines without asking again.
@FunctionalInterface
public interface TextMeasure {
  /// The width of `text`, which is in Unicode normal form C and has one line, in world units.
  double width(String text, TextStyle style);
}
