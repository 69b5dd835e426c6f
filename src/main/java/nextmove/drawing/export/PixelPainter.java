package nextmove.drawing.export;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import nextmove.drawing.Ink;
import nextmove.drawing.Mark;
import nextmove.drawing.Outline;
import nextmove.drawing.Painter;
import nextmove.drawing.Pen;
import nextmove.geom.Box;
import org.jspecify.annotations.Nullable;

/// Paints with Java2D. Text is filled glyph by glyph from the outlines of the program's own font,
/// not drawn as text: that needs no font and no font configuration of the system, which plain
/// servers lack, and puts every glyph exactly where it was measured.
final class PixelPainter implements Painter {
  private final Graphics2D graphics;
  private final GlyphShapes regular;
  private final GlyphShapes bold;
  private final double pixel;

  /// @param scale pixels per world unit; the graphics has it as its transform already
  PixelPainter(Graphics2D graphics, double scale, GlyphShapes regular, GlyphShapes bold) {
    this.graphics = graphics;
    this.regular = regular;
    this.bold = bold;
    pixel = 1 / scale;
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  @Override
  public void paint(Mark mark) {
    switch (mark) {
      case Mark.Rect r -> shape(rectangle(r.box(), r.radius()), r.fill(), r.edge());
      case Mark.Circle c ->
          shape(
              new Ellipse2D.Double(
                  c.x() - c.radius(), c.y() - c.radius(), 2 * c.radius(), 2 * c.radius()),
              c.fill(),
              c.edge());
      case Mark.Path p -> shape(path(p.outline()), p.fill(), p.edge());
      case Mark.Text t -> text(t);
      case Mark.Swarm s -> swarm(s);
    }
  }

  private static Shape rectangle(Box box, double radius) {
    return radius == 0
        ? new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height())
        : new RoundRectangle2D.Double(
            box.x(), box.y(), box.width(), box.height(), 2 * radius, 2 * radius);
  }

  private void shape(Shape shape, @Nullable Ink fill, @Nullable Pen edge) {
    if (fill != null) {
      graphics.setColor(color(fill));
      graphics.fill(shape);
    }
    if (edge != null) {
      graphics.setColor(color(edge.ink()));
      graphics.setStroke(stroke(edge));
      graphics.draw(shape);
    }
  }

  private void text(Mark.Text t) {
    graphics.setColor(color(t.ink()));
    AffineTransform pen = AffineTransform.getTranslateInstance(t.x(), t.baseline());
    pen.scale(t.size(), -t.size());
    graphics.fill((t.bold() ? bold : regular).run(t.text(), pen));
  }

  private void swarm(Mark.Swarm swarm) {
    graphics.setColor(color(swarm.fill()));
    double[] b = swarm.boxes();
    Rectangle2D.Double r = new Rectangle2D.Double();
    for (int i = 0; i < b.length; i += 4) {
      r.setRect(b[i], b[i + 1], Math.max(b[i + 2], pixel), Math.max(b[i + 3], pixel));
      graphics.fill(r);
    }
  }

  private static BasicStroke stroke(Pen pen) {
    float width = (float) pen.width();
    return pen.dashed()
        ? new BasicStroke(
            width,
            BasicStroke.CAP_BUTT,
            BasicStroke.JOIN_ROUND,
            1,
            new float[] {(float) pen.dash(), (float) pen.gap()},
            0)
        : new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  }

  private static Path2D path(Outline outline) {
    Path2D.Double path = new Path2D.Double();
    outline.into(
        new Outline.Sink() {
          @Override
          public void move(double x, double y) {
            path.moveTo(x, y);
          }

          @Override
          public void line(double x, double y) {
            path.lineTo(x, y);
          }

          @Override
          public void curve(double cx, double cy, double x, double y) {
            path.quadTo(cx, cy, x, y);
          }

          @Override
          public void close() {
            path.closePath();
          }
        });
    return path;
  }

  private static Color color(Ink ink) {
    return new Color(ink.rgb());
  }
}
