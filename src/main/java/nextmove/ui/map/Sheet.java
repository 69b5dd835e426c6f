package nextmove.ui.map;

import javafx.scene.canvas.Canvas;
import nextmove.drawing.DisplayList;
import nextmove.geom.Transform;
import org.jspecify.annotations.Nullable;

/// The whole view painted in one go, over the tiles, while these are not ready or something moves.
final class Sheet extends Canvas {
  private final Pigments pigments;
  private @Nullable DisplayList shown;
  private Transform shownIn = Transform.IDENTITY;

  Sheet(Pigments pigments) {
    this.pigments = pigments;
    setVisible(false);
  }

  /// Shows `list` in `view`, unless it does so already.
  void show(DisplayList list, Transform view, double width, double height, double grain) {
    boolean resized = resize(width, height, grain);
    if (resized || !shows(list) || !view.equals(shownIn)) {
      Tile.paint(this, list, view, pigments, grain);
      shown = list;
      shownIn = view;
      setVisible(true);
    }
  }

  /// Whether it shows `list`, in whatever view.
  boolean shows(DisplayList list) {
    return isVisible() && list == shown;
  }

  /// Shows one moment of a change.
  void show(
      Change change, DisplayList list, Transform view, double width, double height, double grain) {
    resize(width, height, grain);
    Tile.clear(this, list, pigments);
    CanvasPainter painter = new CanvasPainter(getGraphicsContext2D(), pigments, view, grain);
    list.paint(Tile.seen(this, view), change.moving(painter));
    painter.displace(0, 0, 1);
    shown = null;
    setVisible(true);
  }

  void hide() {
    setVisible(false);
    shown = null;
  }

  private boolean resize(double width, double height, double grain) {
    double w = Math.ceil(width / grain) * grain;
    double h = Math.ceil(height / grain) * grain;
    boolean resized = w != getWidth() || h != getHeight();
    setWidth(w);
    setHeight(h);
    return resized;
  }
}
