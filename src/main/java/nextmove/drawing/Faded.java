package nextmove.drawing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Marks as they look where they no longer matter: most of their colour gone into the background.
record Faded(Ink background) {
  private static final double SHARE = 0.36;

  Ink ink(Ink ink) {
    return ink.over(background, SHARE);
  }

  Mark[] marks(List<Mark> marks) {
    return marks.stream().map(this::mark).toArray(Mark[]::new);
  }

  private Mark mark(Mark mark) {
    return switch (mark) {
      case Mark.Rect r -> new Mark.Rect(r.box(), r.radius(), maybe(r.fill()), pen(r.edge()));
      case Mark.Circle c ->
          new Mark.Circle(c.x(), c.y(), c.radius(), maybe(c.fill()), pen(c.edge()));
      case Mark.Path p -> new Mark.Path(p.outline(), maybe(p.fill()), pen(p.edge()));
      case Mark.Text t ->
          new Mark.Text(t.text(), t.x(), t.baseline(), t.size(), t.bold(), ink(t.ink()));
      case Mark.Swarm s -> new Mark.Swarm(s.boxes(), ink(s.fill()));
    };
  }

  private @Nullable Ink maybe(@Nullable Ink ink) {
    return ink == null ? null : ink(ink);
  }

  private @Nullable Pen pen(@Nullable Pen pen) {
    return pen == null ? null : new Pen(ink(pen.ink()), pen.width(), pen.dashed());
  }
}
