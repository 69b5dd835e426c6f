package nextmove.ui.map;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import nextmove.drawing.DisplayList;
import nextmove.drawing.View;
import nextmove.geom.Box;
import nextmove.geom.Transform;

/// A square of the picture at one zoom, painted once and then only moved.
final class Tile extends Canvas {
  /// Lines and arrowheads reach this far beyond the ways by which they are found, in world units.
  private static final double REACH = 12;

  private boolean stale = true;

  Tile(double side) {
    super(side, side);
  }

  /// Whether what it shows has changed since it was painted.
  boolean isStale() {
    return stale;
  }

  void spoil() {
    stale = true;
  }

  /// @param view from world units to the tile's own
  void paint(DisplayList list, Transform view, Pigments pigments, double grain) {
    paint(this, list, view, pigments, grain);
    stale = false;
  }

  /// Paints the whole of `canvas`, over what it showed.
  static void paint(
      Canvas canvas, DisplayList list, Transform view, Pigments pigments, double grain) {
    clear(canvas, list, pigments);
    list.paint(
        seen(canvas, view),
        new CanvasPainter(canvas.getGraphicsContext2D(), pigments, view, grain));
  }

  static void clear(Canvas canvas, DisplayList list, Pigments pigments) {
    GraphicsContext g = canvas.getGraphicsContext2D();
    g.setTransform(1, 0, 0, 1, 0, 0);
    g.setFill(pigments.color(list.look().background()));
    g.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
  }

  static View seen(Canvas canvas, Transform view) {
    double scale = view.scale();
    Box world = view.toWorld(new Box(0, 0, canvas.getWidth(), canvas.getHeight()));
    return new View(world.grow(Math.max(REACH, 2 / scale)), scale);
  }
}
