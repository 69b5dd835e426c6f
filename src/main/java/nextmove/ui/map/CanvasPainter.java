package nextmove.ui.map;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import nextmove.drawing.Ink;
import nextmove.drawing.Mark;
import nextmove.drawing.Outline;
import nextmove.drawing.Painter;
import nextmove.drawing.Pen;
import nextmove.geom.Box;
import nextmove.geom.Transform;
import org.jspecify.annotations.Nullable;

/// Paints on a canvas. Rectangles with square corners and thin edges, of which far pictures have
/// thousands, are snapped to whole pixels and filled twice, which is many times faster than drawing
/// their outlines.
final class CanvasPainter implements Painter {
  private static final double[] SOLID = {};

  private final GraphicsContext g;
  private final Transform home;
  private Transform view;
  private final double grain;
  private final Pigments pigments;

  /// @param view from world units to the canvas' own
  /// @param grain the size of a pixel of the screen on the canvas, such as 0.5 where the screen is
  ///   scaled by 2
  CanvasPainter(GraphicsContext g, Pigments pigments, Transform view, double grain) {
    this.g = g;
    this.pigments = pigments;
    this.home = view;
    this.view = view;
    this.grain = grain;
    g.setTransform(view.scale(), 0, 0, view.scale(), view.dx(), view.dy());
    g.setTextBaseline(VPos.BASELINE);
    g.setLineJoin(StrokeLineJoin.ROUND);
  }

  /// Everything from now on stands this far beside its place, in world units, and shows through.
  void displace(double dx, double dy, double opacity) {
    view = home.shifted(dx * home.scale(), dy * home.scale());
    g.setTransform(view.scale(), 0, 0, view.scale(), view.dx(), view.dy());
    g.setGlobalAlpha(opacity);
  }

  @Override
  public void paint(Mark mark) {
    switch (mark) {
      case Mark.Rect r -> rect(r);
      case Mark.Circle c -> {
        double d = 2 * c.radius();
        if (fills(c.fill())) {
          g.fillOval(c.x() - c.radius(), c.y() - c.radius(), d, d);
        }
        if (strokes(c.edge())) {
          g.strokeOval(c.x() - c.radius(), c.y() - c.radius(), d, d);
        }
      }
      case Mark.Path p -> path(p);
      case Mark.Text t -> {
        g.setFill(pigments.color(t.ink()));
        g.setFont(pigments.font(t.size(), t.bold()));
        g.fillText(t.text(), t.x(), t.baseline());
      }
      case Mark.Swarm s -> swarm(s);
    }
  }

  private void rect(Mark.Rect r) {
    Box box = r.box();
    Pen edge = r.edge();
    boolean thin = edge == null || edge.width() * view.scale() <= 1.01 && r.fill() != null;
    if (r.radius() == 0 && thin) {
      snapped(box, r.fill(), edge);
      return;
    }
    double round = 2 * r.radius();
    if (fills(r.fill())) {
      g.fillRoundRect(box.x(), box.y(), box.width(), box.height(), round, round);
    }
    if (strokes(edge)) {
      g.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), round, round);
    }
  }

  /// A fill with an edge of one pixel inside it.
  private void snapped(Box box, @Nullable Ink fill, @Nullable Pen edge) {
    g.save();
    g.setTransform(1, 0, 0, 1, 0, 0);
    double left = snap(box.x() * view.scale() + view.dx());
    double top = snap(box.y() * view.scale() + view.dy());
    double width = Math.max(grain, snap(box.right() * view.scale() + view.dx()) - left);
    double height = Math.max(grain, snap(box.bottom() * view.scale() + view.dy()) - top);
    if (edge != null) {
      g.setFill(pigments.color(edge.ink()));
      g.fillRect(left, top, width, height);
      left += grain;
      top += grain;
      width -= 2 * grain;
      height -= 2 * grain;
    }
    if (fills(fill) && width > 0 && height > 0) {
      g.fillRect(left, top, width, height);
    }
    g.restore();
  }

  private double snap(double place) {
    return Math.rint(place / grain) * grain;
  }

  private void swarm(Mark.Swarm swarm) {
    g.save();
    g.setTransform(1, 0, 0, 1, 0, 0);
    g.setFill(pigments.color(swarm.fill()));
    double[] b = swarm.boxes();
    double s = view.scale();
    for (int i = 0; i < b.length; i += 4) {
      double left = snap(b[i] * s + view.dx());
      double top = snap(b[i + 1] * s + view.dy());
      g.fillRect(
          left,
          top,
          Math.max(grain, snap((b[i] + b[i + 2]) * s + view.dx()) - left),
          Math.max(grain, snap((b[i + 1] + b[i + 3]) * s + view.dy()) - top));
    }
    g.restore();
  }

  private void path(Mark.Path p) {
    g.beginPath();
    p.outline()
        .into(
            new Outline.Sink() {
              @Override
              public void move(double x, double y) {
                g.moveTo(x, y);
              }

              @Override
              public void line(double x, double y) {
                g.lineTo(x, y);
              }

              @Override
              public void curve(double cx, double cy, double x, double y) {
                g.quadraticCurveTo(cx, cy, x, y);
              }

              @Override
              public void close() {
                g.closePath();
              }
            });
    if (fills(p.fill())) {
      g.fill();
    }
    if (strokes(p.edge())) {
      g.stroke();
    }
  }

  private boolean fills(@Nullable Ink ink) {
    if (ink != null) {
      g.setFill(pigments.color(ink));
    }
    return ink != null;
  }

  private boolean strokes(@Nullable Pen pen) {
    if (pen != null) {
      g.setStroke(pigments.color(pen.ink()));
      g.setLineWidth(pen.width());
      g.setLineCap(pen.dashed() ? StrokeLineCap.BUTT : StrokeLineCap.ROUND);
      g.setLineDashes(pen.dashed() ? new double[] {pen.dash(), pen.gap()} : SOLID);
    }
    return pen != null;
  }
}
