package nextmove.drawing;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nextmove.geom.Box;
import nextmove.layout.TextStyle;
import nextmove.model.Num;
import nextmove.model.Payoffs;

/// Draws what an element gives each actor: the actor's symbol, a bar in the actor's colour that
/// grows to the right of a zero line for a gain and to the left for a loss, and the number, where
/// there is room for all of it: behind the bar, or in a narrow room on the side that the bar leaves
/// free. A range is a bar from end to end with a line at its middle.
final class PayoffDrawing {
  private static final double SYMBOL = 14;
  private static final double GAP = 3;
  private static final double BAR = 47;
  private static final double THIN = 0.6;
  private static final double SMALLEST = 7;

  /// Of capitals, in type sizes.
  private static final double CAP_HEIGHT = 0.71;

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

  private void draw(Palette.Badge badge, Payoffs.Amount amount, Box room, List<Mark> marks) {
    Box symbol = new Box(room.x(), room.y(), Math.min(room.height(), SYMBOL), room.height());
    symbol(badge, symbol, marks);
    double left = symbol.right() + GAP;
    Box area = new Box(left, room.y(), Math.clamp(room.right() - left, 0, BAR), room.height());
    double half = area.width() / 2;
    double lo = legend.share(amount.lo()) * half;
    double hi = legend.share(amount.hi()) * half;
    double from = amount.isRange() ? lo : Math.min(0, lo);
    double to = amount.isRange() ? hi : Math.max(0, hi);
    bar(badge.fill(), area, from, to, amount.isRange(), marks);
    double behind = room.right() - area.right() - GAP;
    if (behind > 0) {
      number(amount, area.right() + GAP, behind, false, area.centerY(), marks);
    } else {
      beside(amount, area, Math.min(0, from), Math.max(0, to), marks);
    }
  }

  private void symbol(Palette.Badge badge, Box box, List<Mark> marks) {
    marks.add(new Mark.Rect(box, 2, badge.fill(), new Pen(look.outline(), THIN)));
    double size = fitting(badge.symbol(), box.width() - 2);
    String shown = font.clipped(badge.symbol(), box.width(), size, true);
    double x = box.centerX() - font.width(shown, size, true) / 2;
    marks.add(text(shown, x, box.centerY(), size, badge.ink()));
  }

  /// A bar from `from` to `to`, both counted from the zero line.
  private void bar(Ink fill, Box area, double from, double to, boolean range, List<Mark> marks) {
    double zero = area.centerX();
    if (to > from) {
      Box bar = new Box(zero + from, area.y() + 2, to - from, area.height() - 4);
      marks.add(new Mark.Rect(bar, 0, fill, new Pen(look.outline(), THIN)));
    }
    if (range) {
      marks.add(upright(zero + (from + to) / 2, area, new Pen(look.text(), 2 * THIN)));
    }
    marks.add(upright(zero, area, new Pen(look.outline(), 2 * THIN)));
  }

  private static Mark upright(double x, Box area, Pen pen) {
    return new Mark.Path(Outline.polyline(x, area.y(), x, area.bottom()), null, pen);
  }

  /// On the side of the zero line where the bar leaves more room.
  private void beside(Payoffs.Amount amount, Box area, double from, double to, List<Mark> marks) {
    double half = area.width() / 2;
    boolean onLeft = half + from > half - to;
    double room = Math.max(half + from, half - to) - GAP;
    double x = area.centerX() + (onLeft ? from - GAP : to + GAP);
    number(amount, x, room, onLeft, area.centerY(), marks);
  }

  /// From `x` on, or up to there. Half a number would be read as another one.
  private void number(
      Payoffs.Amount amount, double x, double room, boolean upTo, double middle, List<Mark> marks) {
    String text =
        amount.isRange() ? signed(amount.lo()) + "…" + signed(amount.hi()) : signed(amount.lo());
    double size = fitting(text, room);
    double width = font.width(text, size, true);
    if (width <= room + 0.5) {
      marks.add(text(font.shown(text), upTo ? x - width : x, middle, size, look.text()));
    }
  }

  private String signed(Num number) {
    int sign = number.value().signum();
    Num size = sign < 0 ? new Num(number.value().negate().toString()) : number;
    return (sign > 0 ? "+" : sign < 0 ? "−" : "") + this.number.apply(size);
  }

  /// The size at which `text` fits into `room`, unless that is too small to read.
  private double fitting(String text, double room) {
    double size = TextStyle.SMALL.px();
    return Math.max(SMALLEST, size * Math.min(1, room / Math.max(1, font.width(text, size, true))));
  }

  private static Mark text(String shown, double x, double middle, double size, Ink ink) {
    return new Mark.Text(shown, x, middle + CAP_HEIGHT / 2 * size, size, true, ink);
  }
}
