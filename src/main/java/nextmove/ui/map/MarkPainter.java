package nextmove.ui.map;

import java.util.List;
import javafx.scene.canvas.Canvas;
import nextmove.drawing.Mark;
import nextmove.geom.Transform;

/// Draws a few marks, such as a chart, as the map draws its own. Making one loads the font, so a
/// window has one.
public final class MarkPainter {
  private final Pigments pigments = new Pigments();

  /// A canvas that shows what of `marks` is between (0, 0) and (width, height).
  public Canvas canvas(double width, double height, List<Mark> marks) {
    Canvas canvas = new Canvas(width, height);
    CanvasPainter painter =
        new CanvasPainter(canvas.getGraphicsContext2D(), pigments, Transform.IDENTITY, 1);
    marks.forEach(painter::paint);
    return canvas;
  }
}
