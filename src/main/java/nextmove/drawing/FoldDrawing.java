package nextmove.drawing;

import java.util.List;
import nextmove.geom.Box;

/// The chip at the lower corner of a folded card that says how much it hides: "+12". It stands
/// where neither what is worked out nor the links that leave the card need room.
final class FoldDrawing {
  private static final double HEIGHT = 17;
  private static final double INSIDE = 5;
  private static final double ABOVE = 7;
  private static final double PAD = 5;
  private static final double TYPE = 11.5;
  private static final double CAP_HEIGHT = 0.71;

  private final Look look;
  private final FontMeasure font;

  FoldDrawing(Style style) {
    look = style.look();
    font = style.font();
  }

  static String text(int hidden) {
    return "+" + hidden;
  }

  /// The chip of a card at `card`.
  static Box box(Box card, int hidden, FontMeasure font) {
    double width = font.width(text(hidden), TYPE, true) + 2 * PAD;
    return new Box(card.right() - INSIDE, card.bottom() - ABOVE, width, HEIGHT);
  }

  List<Mark> marks(Box card, int hidden) {
    Box box = box(card, hidden, font);
    Ink ink = look.text();
    return List.of(
        new Mark.Rect(box, HEIGHT / 2, look.card(), new Pen(look.outline(), 1.5)),
        new Mark.Text(
            text(hidden), box.x() + PAD, box.centerY() + CAP_HEIGHT / 2 * TYPE, TYPE, true, ink));
  }
}
