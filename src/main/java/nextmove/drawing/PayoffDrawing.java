package nextmove.drawing;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nextmove.geom.Box;
import nextmove.layout.TextStyle;
import nextmove.model.Num;
import nextmove.model.Payoffs;

/// Draws what an element gives each actor: the actor's symbol, a bar in the actor's colour that grows
/// to the right of a zero line for a gain and to the left for a loss, and the number. A range is a
/// bar from end to end with a line at its middle.
final class PayoffDrawing {
  private static final double SYMBOL = 14;
  private static final double GAP = 3;
  private static final double NUMBER = 27;

  /// From this width on there is room for the number.
  private static final double ROOMY = 58;

  private static final double THIN = 0.6;
  private static final double SMALLEST = 7;

  private final Look look;
  private final FontMeasure font;
  private final Function<Num, String> number;
  private final Legend legend;

  PayoffDrawing(Style style, Legend legend) {
    look = style.look();
    font = style.font();
    number = style.number();
    this.legend = legend;
  }

  void draw(Payoffs payoffs, List<Box> rooms, List<Mark> marks) {
    int i = 0;
    for (Map.Entry<String, Payoffs.Amount> payoff : payoffs.amounts().entrySet()) {
      if (i < rooms.size()) {
        draw(legend.palette().of(payoff.getKey()), payoff.getValue(), rooms.get(i++), marks);
      }
    }
  }

  private void draw(
      Palette.Badge badge, Payoffs.Amount amount, Box room, List<Mark> marks) {
    Box symbol = new Box(room.x(), room.y(), Math.min(room.height(), SYMBOL), room.height());
    boolean roomy = room.width() >= ROOMY;
    double left = symbol.right() + GAP;
    double right = room.right() - (roomy ? NUMBER + GAP : 0);
    symbol(badge, symbol, marks);
    bar(badge.fill(), amount, new Box(left, room.y(), right - left, room.height()), marks);
    if (roomy) {
      number(amount, new Box(right + GAP, room.y(), NUMBER, room.height()), marks);
    }
  }

  private void symbol(Palette.Badge badge, Box box, List<Mark> marks) {
    marks.add(new Mark.Rect(box, 2, badge.fill(), new Pen(look.outline(), THIN)));
    fitted(badge.symbol(), box, TextStyle.SMALL.px(), badge.ink(), marks);
  }

  private void bar(Ink fill, Payoffs.Amount amount, Box area, List<Mark> marks) {
    double zero = area.centerX();
    double lo = zero + area.width() / 2 * legend.share(amount.lo());
    double hi = zero + area.width() / 2 * legend.share(amount.hi());
    double from = amount.isRange() ? lo : Math.min(zero, lo);
    double to = amount.isRange() ? hi : Math.max(zero, hi);
    if (to > from) {
      Box bar = new Box(from, area.y() + 2, to - from, area.height() - 4);
      marks.add(new Mark.Rect(bar, 0, fill, new Pen(look.outline(), THIN)));
    }
    if (amount.isRange()) {
      marks.add(upright((from + to) / 2, area, new Pen(look.text(), 2 * THIN)));
    }
    marks.add(upright(zero, area, new Pen(look.outline(), 2 * THIN)));
  }

  private static Mark upright(double x, Box area, Pen pen) {
    return new Mark.Path(Outline.polyline(x, area.y(), x, area.bottom()), null, pen);
  }

  private void number(Payoffs.Amount amount, Box box, List<Mark> marks) {
    String text =
        amount.isRange()
            ? signed(amount.lo()) + "…" + signed(amount.hi())
            : signed(amount.lo());
    fitted(text, box, TextStyle.SMALL.px(), look.text(), marks);
  }

  private String signed(Num number) {
    int sign = number.value().signum();
    Num size = sign < 0 ? new Num(number.value().negate().toString()) : number;
    return (sign > 0 ? "+" : sign < 0 ? "−" : "") + this.number.apply(size);
  }

  /// In the middle of `box`, smaller where it would not fit, and cut where it would be too small.
  private void fitted(String text, Box box, double size, Ink ink, List<Mark> marks) {
    double fit = size * Math.min(1, box.width() / Math.max(1, font.width(text, size, true)));
    double used = Math.max(fit, SMALLEST);
    String shown = font.clipped(text, box.width() + 0.5, used, true);
    marks.add(
        new Mark.Text(
            shown,
            box.centerX() - font.width(shown, used, true) / 2,
            box.centerY() + 0.355 * used,
            used,
            true,
            ink));
  }
}
