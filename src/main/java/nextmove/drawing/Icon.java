package nextmove.drawing;

import java.util.List;
import nextmove.geom.Box;

/// A small drawn sign on a card that says what else there is to read about its element. Drawn, not
/// written: no font has to have it.
public enum Icon {
  BOOKMARK,
  NOTES,
  SOURCES,
  INDICATOR,
  DATE,
  PICTURE;

  /// The sign in one colour, filling `box`, which is a square.
  List<Mark> marks(Box box, Ink ink) {
    double u = box.width() / 12;
    Pen pen = new Pen(ink, 1.1 * u);
    return switch (this) {
      case BOOKMARK -> List.of(ribbon(box, u, ink));
      case NOTES -> List.of(lines(box, u, pen));
      case SOURCES -> List.of(book(box, u, pen));
      case INDICATOR -> eye(box, u, ink, pen);
      case DATE -> calendar(box, u, ink, pen);
      case PICTURE -> picture(box, u, ink, pen);
    };
  }

  /// A ribbon between pages.
  private static Mark ribbon(Box box, double u, Ink ink) {
    return new Mark.Path(
        Outline.polygon(
            box.x() + 2.5 * u,
            box.y() + 0.5 * u,
            box.x() + 9.5 * u,
            box.y() + 0.5 * u,
            box.x() + 9.5 * u,
            box.y() + 11.5 * u,
            box.x() + 6 * u,
            box.y() + 8.5 * u,
            box.x() + 2.5 * u,
            box.y() + 11.5 * u),
        ink,
        null);
  }

  /// Lines of writing, the last one short.
  private static Mark lines(Box box, double u, Pen pen) {
    Outline.Builder b = new Outline.Builder();
    for (int i = 0; i < 4; i++) {
      double y = box.y() + (2 + 2.7 * i) * u;
      b.move(box.x() + u, y).line(box.x() + (i == 3 ? 7 : 11) * u, y);
    }
    return new Mark.Path(b.build(), null, pen);
  }

  /// An open book.
  private static Mark book(Box box, double u, Pen pen) {
    double x = box.centerX();
    double y = box.y();
    Outline.Builder b = new Outline.Builder().move(x, y + 10.5 * u).line(x, y + 3 * u);
    for (int side = -1; side <= 1; side += 2) {
      b.move(x, y + 3 * u)
          .curve(x + side * 2 * u, y + 1.2 * u, x + side * 5.3 * u, y + 1.6 * u)
          .line(x + side * 5.3 * u, y + 9.2 * u)
          .curve(x + side * 2 * u, y + 8.8 * u, x, y + 10.5 * u);
    }
    return new Mark.Path(b.build(), null, pen);
  }

  private static List<Mark> eye(Box box, double u, Ink ink, Pen pen) {
    double y = box.centerY();
    Outline lids =
        new Outline.Builder()
            .move(box.x() + 0.5 * u, y)
            .curve(box.centerX(), y - 7.5 * u, box.right() - 0.5 * u, y)
            .curve(box.centerX(), y + 7.5 * u, box.x() + 0.5 * u, y)
            .close()
            .build();
    return List.of(
        new Mark.Path(lids, null, pen), new Mark.Circle(box.centerX(), y, 1.7 * u, ink, null));
  }

  /// A frame with a mountain and a sun.
  private static List<Mark> picture(Box box, double u, Ink ink, Pen pen) {
    double x = box.x() + u;
    double y = box.y() + 2 * u;
    Outline mountain =
        new Outline.Builder()
            .move(x + 0.8 * u, y + 7.4 * u)
            .line(x + 4 * u, y + 3.6 * u)
            .line(x + 6 * u, y + 6 * u)
            .line(x + 7.2 * u, y + 4.8 * u)
            .line(x + 9.2 * u, y + 7.4 * u)
            .build();
    return List.of(
        new Mark.Rect(new Box(x, y, 10 * u, 8.4 * u), u, null, pen),
        new Mark.Path(mountain, null, pen),
        new Mark.Circle(x + 7.2 * u, y + 2.4 * u, 0.9 * u, ink, null));
  }

  private static List<Mark> calendar(Box box, double u, Ink ink, Pen pen) {
    double x = box.x() + u;
    double y = box.y() + 2 * u;
    Outline rings =
        new Outline.Builder()
            .move(x + 2.5 * u, y - 1.4 * u)
            .line(x + 2.5 * u, y + u)
            .move(x + 7.5 * u, y - 1.4 * u)
            .line(x + 7.5 * u, y + u)
            .build();
    return List.of(
        new Mark.Rect(new Box(x, y, 10 * u, 9 * u), u, null, pen),
        new Mark.Rect(new Box(x, y + u, 10 * u, 2.2 * u), 0, ink, null),
        new Mark.Path(rings, null, pen));
  }
}
