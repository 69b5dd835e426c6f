package nextmove.drawing.report;

import nextmove.drawing.Mark;
import nextmove.drawing.Outline;
import nextmove.drawing.Pen;
import nextmove.geom.Box;
import org.jspecify.annotations.Nullable;

/// A mark elsewhere and at another size.
final class Moved {
  private Moved() {}

  static Mark by(Mark mark, double x, double y, double scale) {
    return switch (mark) {
      case Mark.Rect r ->
          new Mark.Rect(
              new Box(
                  x + r.box().x() * scale,
                  y + r.box().y() * scale,
                  r.box().width() * scale,
                  r.box().height() * scale),
              r.radius() * scale,
              r.fill(),
              pen(r.edge(), scale));
      case Mark.Circle c ->
          new Mark.Circle(
              x + c.x() * scale,
              y + c.y() * scale,
              c.radius() * scale,
              c.fill(),
              pen(c.edge(), scale));
      case Mark.Path p ->
          new Mark.Path(outline(p.outline(), x, y, scale), p.fill(), pen(p.edge(), scale));
      case Mark.Text t ->
          new Mark.Text(
              t.text(),
              x + t.x() * scale,
              y + t.baseline() * scale,
              t.size() * scale,
              t.bold(),
              t.ink());
      case Mark.Swarm s -> {
        double[] boxes = s.boxes().clone();
        for (int i = 0; i < boxes.length; i++) {
          boxes[i] = boxes[i] * scale + (i % 4 == 0 ? x : i % 4 == 1 ? y : 0);
        }
        yield new Mark.Swarm(boxes, s.fill());
      }
    };
  }

  private static @Nullable Pen pen(@Nullable Pen pen, double scale) {
    return pen == null ? null : new Pen(pen.ink(), pen.width() * scale, pen.dashed());
  }

  private static Outline outline(Outline outline, double dx, double dy, double scale) {
    Outline.Builder moved = new Outline.Builder();
    outline.into(
        new Outline.Sink() {
          @Override
          public void move(double x, double y) {
            moved.move(dx + x * scale, dy + y * scale);
          }

          @Override
          public void line(double x, double y) {
            moved.line(dx + x * scale, dy + y * scale);
          }

          @Override
          public void curve(double cx, double cy, double x, double y) {
            moved.curve(dx + cx * scale, dy + cy * scale, dx + x * scale, dy + y * scale);
          }

          @Override
          public void close() {
            moved.close();
          }
        });
    return moved.build();
  }
}
