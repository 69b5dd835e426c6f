package nextmove.ui.map;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import nextmove.drawing.FontMeasure;
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
  private final Transform view;
  private final double grain;
  private final Map<Ink, Color> colors = new HashMap<>();
  private final Map<Double, Font> plain = new HashMap<>();
  private final Map<Double, Font> bold = new HashMap<>();

  /// @param view from world units to the canvas' own
  /// @param grain the size of a pixel of the screen on the canvas, such as 0.5 where the screen is
  ///   scaled by 2
  CanvasPainter(GraphicsContext g, Transform view, double grain) {
    this.g = g;
    this.view = view;
    this.grain = grain;
    g.setTransform(view.scale(), 0, 0, view.scale(), view.dx(), view.dy());
    g.setTextBaseline(VPos.BASELINE);
    g.setLineJoin(StrokeLineJoin.ROUND);
  }

  /// Makes the program's own font known to JavaFX; once per process is enough.
  static void loadFonts() {
    for (boolean bold : new boolean[] {false, true}) {
      Font.loadFont(new ByteArrayInputStream(FontMeasure.truetype(bold)), 12);
    }
  }

  static Color color(Ink ink) {
    return Color.rgb(ink.red(), ink.green(), ink.blue());
  }

  static Font font(double size, boolean bold) {
    return Font.font(FontMeasure.FAMILY, bold ? FontWeight.BOLD : FontWeight.NORMAL, size);
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
        g.setFill(colored(t.ink()));
        g.setFont(
            (t.bold() ? bold : plain).computeIfAbsent(t.size(), size -> font(size, t.bold())));
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
      g.setFill(colored(edge.ink()));
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
    g.setFill(colored(swarm.fill()));
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
      g.setFill(colored(ink));
    }
    return ink != null;
  }

  private boolean strokes(@Nullable Pen pen) {
    if (pen != null) {
      g.setStroke(colored(pen.ink()));
      g.setLineWidth(pen.width());
      g.setLineCap(pen.dashed() ? StrokeLineCap.BUTT : StrokeLineCap.ROUND);
      g.setLineDashes(pen.dashed() ? new double[] {pen.dash(), pen.gap()} : SOLID);
    }
    return pen != null;
  }

  private Color colored(Ink ink) {
    return colors.computeIfAbsent(ink, CanvasPainter::color);
  }
}
