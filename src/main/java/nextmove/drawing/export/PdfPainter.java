package nextmove.drawing.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import nextmove.drawing.Ink;
import nextmove.drawing.Mark;
import nextmove.drawing.Outline;
import nextmove.drawing.Painter;
import nextmove.drawing.Pen;
import nextmove.geom.Box;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/// Paints onto a PDF page whose transform has been set so that y grows downwards. Text stays text.
final class PdfPainter implements Painter {
  /// How far the control point of a quarter of a circle is from its start, in radii.
  private static final float ARC = 0.5523f;

  private final PDPageContentStream page;
  private final PDFont regular;
  private final PDFont bold;

  // What the page is set to already.
  private @Nullable Ink fillInk;
  private @Nullable Pen pen;

  PdfPainter(PDPageContentStream page, PDFont regular, PDFont bold) {
    this.page = page;
    this.regular = regular;
    this.bold = bold;
  }

  @Override
  public void paint(Mark mark) {
    attempt(() -> {
      switch (mark) {
        case Mark.Rect r -> {
          colours(r.fill(), r.edge());
          rectangle(r.box(), r.radius());
          finish(r.fill(), r.edge());
        }
        case Mark.Circle c -> {
          colours(c.fill(), c.edge());
          double d = 2 * c.radius();
          rectangle(new Box(c.x() - c.radius(), c.y() - c.radius(), d, d), c.radius());
          finish(c.fill(), c.edge());
        }
        case Mark.Path p -> {
          if (!p.outline().isEmpty()) {
            colours(p.fill(), p.edge());
            path(p.outline());
            finish(p.fill(), p.edge());
          }
        }
        case Mark.Text t -> text(t);
        case Mark.Swarm s -> swarm(s);
      }
    });
  }

  private void text(Mark.Text t) throws IOException {
    if (t.text().isBlank()) {
      return;
    }
    colours(t.ink(), null);
    page.beginText();
    page.setFont(t.bold() ? bold : regular, (float) t.size());
    page.setTextMatrix(new Matrix(1, 0, 0, -1, (float) t.x(), (float) t.baseline()));
    page.showText(t.text());
    page.endText();
  }

  private void swarm(Mark.Swarm swarm) throws IOException {
    colours(swarm.fill(), null);
    double[] b = swarm.boxes();
    for (int i = 0; i < b.length; i += 4) {
      page.addRect((float) b[i], (float) b[i + 1], (float) b[i + 2], (float) b[i + 3]);
    }
    if (b.length > 0) {
      page.fill();
    }
  }

  private void colours(@Nullable Ink fill, @Nullable Pen edge) throws IOException {
    if (fill != null && !fill.equals(fillInk)) {
      page.setNonStrokingColor(fill.red() / 255f, fill.green() / 255f, fill.blue() / 255f);
      fillInk = fill;
    }
    if (edge != null && !edge.equals(pen)) {
      Ink ink = edge.ink();
      page.setStrokingColor(ink.red() / 255f, ink.green() / 255f, ink.blue() / 255f);
      page.setLineWidth((float) edge.width());
      page.setLineCapStyle(edge.dashed() ? 0 : 1);
      page.setLineDashPattern(
          edge.dashed() ? new float[] {(float) edge.dash(), (float) edge.gap()} : new float[0], 0);
      pen = edge;
    }
  }

  private void finish(@Nullable Ink fill, @Nullable Pen edge) throws IOException {
    if (fill != null && edge != null) {
      page.fillAndStroke();
    } else if (fill != null) {
      page.fill();
    } else {
      page.stroke();
    }
  }

  private void rectangle(Box box, double radius) throws IOException {
    float x = (float) box.x();
    float y = (float) box.y();
    float right = (float) box.right();
    float bottom = (float) box.bottom();
    float r = (float) Math.min(radius, Math.min(box.width(), box.height()) / 2);
    if (r == 0) {
      page.addRect(x, y, right - x, bottom - y);
      return;
    }
    float k = r * (1 - ARC);
    page.moveTo(x + r, y);
    page.lineTo(right - r, y);
    page.curveTo(right - k, y, right, y + k, right, y + r);
    page.lineTo(right, bottom - r);
    page.curveTo(right, bottom - k, right - k, bottom, right - r, bottom);
    page.lineTo(x + r, bottom);
    page.curveTo(x + k, bottom, x, bottom - k, x, bottom - r);
    page.lineTo(x, y + r);
    page.curveTo(x, y + k, x + k, y, x + r, y);
    page.closePath();
  }

  private void path(Outline outline) {
    outline.into(
        new Outline.Sink() {
          private double lastX;
          private double lastY;

          @Override
          public void move(double x, double y) {
            attempt(() -> page.moveTo((float) x, (float) y));
            at(x, y);
          }

          @Override
          public void line(double x, double y) {
            attempt(() -> page.lineTo((float) x, (float) y));
            at(x, y);
          }

          // PDF knows cubic curves only.
          @Override
          public void curve(double cx, double cy, double x, double y) {
            double x1 = lastX + (cx - lastX) * 2 / 3;
            double y1 = lastY + (cy - lastY) * 2 / 3;
            double x2 = x + (cx - x) * 2 / 3;
            double y2 = y + (cy - y) * 2 / 3;
            attempt(() ->
                page.curveTo((float) x1, (float) y1, (float) x2, (float) y2, (float) x, (float) y));
            at(x, y);
          }

          @Override
          public void close() {
            attempt(page::closePath);
          }

          private void at(double x, double y) {
            lastX = x;
            lastY = y;
          }
        });
  }

  private interface Step {
    void run() throws IOException;
  }

  /// Writing into memory fails only where this class is wrong.
  private static void attempt(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
