package nextmove.drawing;

import java.util.ArrayList;
import java.util.List;
import nextmove.geom.Box;
import nextmove.model.Actor;
import nextmove.model.Index;

/// Draws what has been worked out of an element, on the edges of its card, where there is room
/// whatever the card says: on the upper edge how likely the story comes here, on the lower one what
/// each actor may expect from here on. All of it stands in square brackets, as computed numbers do.
final class FindingsDrawing {
  /// So far what is drawn stands out of the card.
  static final double OUT = 7;

  private static final double BADGE_HEIGHT = 15;
  private static final double BADGE_TYPE = 12;
  private static final double MARKS_SIDE = 20;
  private static final double STRIP_HEIGHT = 15;
  private static final double STRIP_TYPE = 10;
  private static final double INSET = 2;
  private static final double EDGE = 3;
  private static final double BRACKET = 3;
  private static final double CHIP = 11;
  private static final double STAR = 6;
  private static final double BAR = 2.5;
  private static final double SLOT = 44;
  private static final int MOST_ACTORS = 5;
  private static final double SMALLEST = 7;
  private static final double CAP_HEIGHT = 0.71;
  private static final double THIN = 0.6;

  private final Look look;
  private final FontMeasure font;
  private final Legend legend;
  private final Computed computed;
  private final Faded faded;
  private final List<Actor> actors;
  private final Findings findings;

  FindingsDrawing(Style style, Legend legend, Index index, Findings findings) {
    look = style.look();
    font = style.font();
    this.legend = legend;
    computed = new Computed(style.number());
    faded = new Faded(look.background());
    List<Actor> all = index.scenario().actors();
    actors = all.subList(0, Math.min(all.size(), MOST_ACTORS));
    this.findings = findings;
  }

  /// The card's own marks with what is worked out; faded where the story does not come.
  ///
  /// @param isEnd at an end what is expected is what stands on the card anyway
  Mark[] marks(int element, Mark[] own, Box card, boolean isEnd) {
    List<Mark> marks = new ArrayList<>(List.of(own));
    badge(element, card, marks);
    if (!isEnd && !actors.isEmpty()) {
      strip(element, card, marks);
    }
    return findings.isOver(element) ? faded.marks(marks) : marks.toArray(Mark[]::new);
  }

  String reach(int element) {
    return computed.reach(findings.reach(element), findings.isReachDoubtful(element));
  }

  private void badge(int element, Box card, List<Mark> marks) {
    String text = font.shown(reach(element));
    double width = font.width(text, BADGE_TYPE, true) + 8;
    Box box = new Box(card.right() - MARKS_SIDE - width, card.y() - OUT, width, BADGE_HEIGHT);
    marks.add(new Mark.Rect(box, 4, look.card(), new Pen(look.computed(), 1)));
    marks.add(text(text, box.x() + 4, box.centerY(), BADGE_TYPE, look.computed()));
  }

  private void strip(int element, Box card, List<Mark> marks) {
    boolean doubtful = findings.isValueDoubtful(element);
    double star = doubtful ? STAR : 0;
    double ends = 2 * (EDGE + BRACKET) + star;
    double slot = Math.min(SLOT, (card.width() - 2 * INSET - ends) / actors.size());
    double width = slot * actors.size() + ends;
    Box box =
        new Box(
            card.right() - INSET - width, card.bottom() + OUT - STRIP_HEIGHT, width, STRIP_HEIGHT);
    marks.add(new Mark.Rect(box, 4, look.card(), new Pen(look.computed(), 1)));
    double end = box.right() - EDGE - star;
    marks.add(bracket(box.x() + EDGE, box, 1));
    marks.add(bracket(end, box, -1));
    if (doubtful) {
      marks.add(text("*", end + 1, box.centerY() + 2, BADGE_TYPE, look.computed()));
    }
    for (int a = 0; a < actors.size(); a++) {
      Box place = new Box(box.x() + EDGE + BRACKET + a * slot, box.y() + 1, slot, box.height() - 2);
      value(actors.get(a).id(), findings.play().value(element, a), place, marks);
    }
  }

  private Mark bracket(double x, Box box, double way) {
    double in = x + way * BRACKET;
    return new Mark.Path(
        Outline.polyline(
            in, box.y() + 2, x, box.y() + 2, x, box.bottom() - 2, in, box.bottom() - 2),
        null,
        new Pen(look.computed(), 1.25));
  }

  /// The actor's symbol, and the number over a bar that grows to the right for a gain, to the left
  /// for a loss.
  private void value(String actor, double value, Box room, List<Mark> marks) {
    Palette.Badge badge = legend.palette().of(actor);
    Box chip = new Box(room.x() + 1, room.y(), CHIP, room.height());
    marks.add(new Mark.Rect(chip, 2, badge.fill(), new Pen(look.outline(), THIN)));
    double size = fitting(badge.symbol(), CHIP - 2);
    String symbol = font.clipped(badge.symbol(), CHIP, size, true);
    marks.add(
        text(
            symbol,
            chip.centerX() - font.width(symbol, size, true) / 2,
            chip.centerY(),
            size,
            badge.ink()));
    Box area = new Box(chip.right() + 1, room.y(), room.right() - chip.right() - 2, room.height());
    double bars = area.bottom() - BAR;
    double length = Double.isNaN(value) ? 0 : legend.share(value) * area.width() / 2;
    if (length != 0) {
      double from = area.centerX() + Math.min(0, length);
      marks.add(new Mark.Rect(new Box(from, bars, Math.abs(length), BAR), 0, badge.fill(), null));
    }
    marks.add(
        new Mark.Path(
            Outline.polyline(area.centerX(), bars - 1, area.centerX(), area.bottom()),
            null,
            new Pen(look.faint(), THIN)));
    String number = font.shown(computed.value(value, legend.extent()));
    double type = fitting(number, area.width());
    double x = area.centerX() - font.width(number, type, true) / 2;
    marks.add(text(number, x, (area.y() + bars) / 2, type, look.text()));
  }

  private double fitting(String text, double room) {
    double width = font.width(text, STRIP_TYPE, true);
    return Math.max(SMALLEST, STRIP_TYPE * Math.min(1, room / Math.max(1, width)));
  }

  private static Mark text(String shown, double x, double middle, double size, Ink ink) {
    return new Mark.Text(shown, x, middle + CAP_HEIGHT / 2 * size, size, true, ink);
  }
}
