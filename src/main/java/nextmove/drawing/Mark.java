package nextmove.drawing;

import nextmove.geom.Box;
import org.jspecify.annotations.Nullable;

/// One thing that a [Painter] puts on its surface, in world units and in its final colours.
public sealed interface Mark {

  /// A rectangle, filled, edged or both. One with square corners and no edge may be snapped to
  /// whole pixels by painters that have any.
  ///
  /// @param radius of the corners, 0 for square ones
  record Rect(Box box, double radius, @Nullable Ink fill, @Nullable Pen edge) implements Mark {}

  record Circle(double x, double y, double radius, @Nullable Ink fill, @Nullable Pen edge)
      implements Mark {}

  /// Any other shape; an open one is not filled.
  record Path(Outline outline, @Nullable Ink fill, @Nullable Pen edge) implements Mark {}

  /// One line of text that begins at `x` and stands on `baseline`. It holds only characters that
  /// the font has, and is drawn without kerning and ligatures, so that it is as wide as
  /// [FontMeasure] says.
  ///
  /// @param size of the type in world units
  record Text(String text, double x, double baseline, double size, boolean bold, Ink ink)
      implements Mark {}

  /// Many filled rectangles of one colour; painters that have pixels make each at least one pixel
  /// wide and high.
  ///
  /// @param boxes x, y, width and height in turn
  record Swarm(double[] boxes, Ink fill) implements Mark {}
}
