package nextmove.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nextmove.geom.Box;
import nextmove.layout.Card;
import nextmove.layout.Direction;
import nextmove.layout.Line;
import nextmove.layout.TextStyle;
import nextmove.model.Consequence;
import nextmove.model.Decision;
import nextmove.model.Element;
import nextmove.model.Event;
import nextmove.model.Option;

/// Draws one card in full. Kinds differ in shape, sign and colour together: a decision is square
/// and carries a square, an option is round-cornered and edged in its actor's colour, an event
/// carries a circle, a consequence is plain.
final class CardDrawing {
  private static final double OPTION_RADIUS = 11;
  private static final double PLAIN_RADIUS = 4;
  private static final double ACTOR_EDGE = 2.5;
  private static final double DECISION_BAND = 5;
  private static final double END_BAR = 5;

  private final Look look;
  private final FontMeasure font;
  private final Legend legend;
  private final PayoffDrawing payoffs;
  private final Direction direction;

  CardDrawing(Style style, Legend legend, Direction direction) {
    look = style.look();
    font = style.font();
    this.legend = legend;
    this.direction = direction;
    payoffs = new PayoffDrawing(style, legend);
  }

  /// @param actor whose move it is
  /// @param isEnd whether no link leaves the element
  List<Mark> marks(Element element, Card card, Optional<String> actor, boolean isEnd) {
    List<Mark> marks = new ArrayList<>();
    Palette.Badge badge = legend.palette().of(actor.orElse(""));
    switch (element) {
      case Decision _ -> decision(card, badge, marks);
      case Option _ -> option(card, badge, marks);
      case Event _ -> event(card, marks);
      case Consequence _ -> face(card.box(), PLAIN_RADIUS, marks);
    }
    if (isEnd) {
      marks.add(endBar(card.box(), element instanceof Option ? OPTION_RADIUS : PLAIN_RADIUS));
    }
    text(card.strip(), TextStyle.STRIP, look.muted(), marks);
    text(card.title(), TextStyle.TITLE, look.text(), marks);
    payoffs.draw(element.payoffs(), card.payoffs(), marks);
    List<Icon> shown = legend.icons().of(element);
    for (int i = 0; i < Math.min(shown.size(), card.marks().size()); i++) {
      marks.addAll(shown.get(i).marks(card.marks().get(i), look.muted()));
    }
    return marks;
  }

  private void face(Box box, double radius, List<Mark> marks) {
    marks.add(new Mark.Rect(box, radius, look.card(), outline()));
  }

  private Pen outline() {
    return new Pen(look.outline(), look.outlineWidth());
  }

  private void decision(Card card, Palette.Badge badge, List<Mark> marks) {
    Box box = card.box();
    face(box, 0, marks);
    Box band = new Box(box.x(), box.y(), DECISION_BAND, box.height());
    marks.add(new Mark.Rect(band, 0, badge.fill(), outline()));
    marks.add(new Mark.Rect(card.sign(), 0, badge.fill(), outline()));
    symbol(badge.symbol(), card.sign(), badge.ink(), marks);
  }

  private void option(Card card, Palette.Badge badge, List<Mark> marks) {
    Box box = card.box();
    marks.add(new Mark.Rect(box, OPTION_RADIUS, badge.fill(), outline()));
    double edge = ACTOR_EDGE + look.outlineWidth() / 2;
    Box band = card.sign();
    double left = Math.max(band.width(), edge);
    Box inside =
        new Box(
            box.x() + left,
            box.y() + edge,
            Math.max(0, box.width() - left - edge),
            Math.max(0, box.height() - 2 * edge));
    marks.add(new Mark.Path(rightRounded(inside, OPTION_RADIUS - edge), look.card(), null));
    symbol(badge.symbol(), band, badge.ink(), marks);
  }

  private void event(Card card, List<Mark> marks) {
    face(card.box(), Math.min(card.box().height() / 2, 20), marks);
    Box sign = card.sign();
    marks.add(
        new Mark.Circle(sign.centerX(), sign.centerY(), sign.width() / 2, look.sign(), outline()));
    symbol("?", sign, look.text(), marks);
  }

  /// An end carries a bar where links would leave it.
  private Mark endBar(Box box, double radius) {
    return switch (direction) {
      case LEFT_RIGHT ->
          new Mark.Path(
              rightRounded(
                  new Box(box.right() - END_BAR, box.y(), END_BAR, box.height()),
                  Math.min(radius, END_BAR)),
              look.outline(),
              null);
      case TOP_DOWN ->
          new Mark.Rect(
              new Box(box.x() + radius, box.bottom() - END_BAR, box.width() - 2 * radius, END_BAR),
              0,
              look.outline(),
              null);
    };
  }

  /// A rectangle whose right corners are round.
  private static Outline rightRounded(Box box, double radius) {
    double r = Math.min(radius, Math.min(box.width(), box.height() / 2));
    return new Outline.Builder()
        .move(box.x(), box.y())
        .line(box.right() - r, box.y())
        .curve(box.right(), box.y(), box.right(), box.y() + r)
        .line(box.right(), box.bottom() - r)
        .curve(box.right(), box.bottom(), box.right() - r, box.bottom())
        .line(box.x(), box.bottom())
        .close()
        .build();
  }

  /// One or two characters in the middle of `box`, as large as they may be.
  private void symbol(String symbol, Box box, Ink ink, List<Mark> marks) {
    String shown = font.shown(symbol);
    double width = font.width(shown, TextStyle.SIGN);
    double size = TextStyle.SIGN.px() * Math.min(1, (box.width() - 3) / Math.max(width, 1));
    double capHeight = 0.71 * size;
    marks.add(
        new Mark.Text(
            shown,
            box.centerX() - font.width(shown, size, true) / 2,
            box.centerY() + capHeight / 2,
            size,
            true,
            ink));
  }

  private void text(List<Line> lines, TextStyle style, Ink ink, List<Mark> marks) {
    for (Line line : lines) {
      marks.add(
          new Mark.Text(
              font.shown(line.text()), line.x(), line.baseline(), style.px(), style.bold(), ink));
    }
  }
}
