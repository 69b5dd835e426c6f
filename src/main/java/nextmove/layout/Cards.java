package nextmove.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nextmove.geom.Box;
import nextmove.model.Element;
import nextmove.model.Index;
import nextmove.model.Kind;
import nextmove.model.Payoffs;

/// What stands on every card, and how large that makes it. All cards are equally wide.
final class Cards {
  static final double WIDTH = 184;
  private static final double LEAST_HEIGHT = 42;
  private static final double PAD = 8;
  private static final double SIGN = 20;
  private static final double BAND = 18;
  private static final double MARK = 11;
  private static final double MARK_STEP = 14;
  private static final double PAYOFF_WIDTH = 64;
  private static final double PAYOFF_HEIGHT = 14;
  private static final double PAYOFF_GAP = 4;

  /// Longer numbers are not to be read beside a bar in a narrow room.
  private static final int DIGITS = 3;

  private static final int TITLE_LINES = 3;

  private final Kind[] kind;
  private final String[][] title;
  private final String[] strip;
  private final short[] payoffs;

  /// Whether payoffs have a row each, since some are ranges or long numbers.
  private final boolean[] wide;

  private final byte[] marks;
  private final float[] height;

  Cards(Index index, Ruler ruler, Labels labels) {
    int n = index.elementCount();
    LineBreaker breaker = new LineBreaker(ruler);
    kind = new Kind[n];
    title = new String[n][];
    strip = new String[n];
    payoffs = new short[n];
    wide = new boolean[n];
    marks = new byte[n];
    height = new float[n];
    for (int e = 0; e < n; e++) {
      Element element = index.element(e);
      kind[e] = element.kind();
      payoffs[e] = (short) Math.min(element.payoffs().amounts().size(), Short.MAX_VALUE);
      wide[e] = element.payoffs().amounts().values().stream().anyMatch(Cards::isLong);
      marks[e] = (byte) Math.clamp(labels.marks(e), 0, Byte.MAX_VALUE);
      double width = width(e);
      title[e] =
          breaker
              .lines(element.title(), TextStyle.TITLE, width, TITLE_LINES)
              .toArray(String[]::new);
      strip[e] = first(breaker.lines(labels.strip(e), TextStyle.STRIP, width, 1));
      double text = 2 * PAD + contentHeight(e);
      double gutter = marks[e] * MARK_STEP - (MARK_STEP - MARK) + 2 * PAD - 2;
      height[e] = (float) gridded(Math.max(LEAST_HEIGHT, Math.max(text, gutter)));
    }
  }

  private static boolean isLong(Payoffs.Amount amount) {
    // Counted, since to write it out may take more memory than there is.
    BigDecimal number = amount.lo().value();
    long before = Math.max(1, (long) number.precision() - number.scale());
    return amount.isRange() || before + Math.max(0, number.scale()) > DIGITS;
  }

  /// Half of it is on the layout's grid.
  private static double gridded(double size) {
    return 2 * Slots.gridded(size / 2);
  }

  private static String first(List<String> lines) {
    return lines.isEmpty() ? "" : lines.get(0);
  }

  double height(int e) {
    return height[e];
  }

  /// From the card's left edge to its text.
  private double textLeft(int e) {
    return switch (kind[e]) {
      case DECISION, EVENT -> PAD + SIGN + 8;
      case OPTION -> BAND + 8;
      case CONSEQUENCE -> 12;
    };
  }

  private double textRight(int e) {
    return marks[e] > 0 ? 8 + MARK + 4 : 10;
  }

  /// Of what stands on the card between its edges.
  private double width(int e) {
    return WIDTH - textLeft(e) - textRight(e);
  }

  private int payoffsPerRow(int e) {
    return wide[e] ? 1 : (int) ((width(e) + PAYOFF_GAP) / (PAYOFF_WIDTH + PAYOFF_GAP));
  }

  private double textHeight(int e) {
    return (strip[e].isEmpty() ? 0 : TextStyle.STRIP.lineHeight())
        + title[e].length * TextStyle.TITLE.lineHeight();
  }

  private double contentHeight(int e) {
    int rows = (payoffs[e] + payoffsPerRow(e) - 1) / payoffsPerRow(e);
    double gap = rows > 0 && textHeight(e) > 0 ? 4 : 0;
    double bars = rows == 0 ? 0 : rows * (PAYOFF_HEIGHT + PAYOFF_GAP) - PAYOFF_GAP;
    return textHeight(e) + gap + bars;
  }

  /// The card of element `e` whose upper left corner is at (x, y).
  Card at(int e, double x, double y) {
    Box box = new Box(x, y, WIDTH, height[e]);
    Box sign =
        switch (kind[e]) {
          case DECISION, EVENT -> new Box(x + PAD, y + (height[e] - SIGN) / 2, SIGN, SIGN);
          case OPTION -> new Box(x, y, BAND, height[e]);
          case CONSEQUENCE -> Box.EMPTY;
        };
    double left = x + textLeft(e);
    double top = y + (height[e] - contentHeight(e)) / 2;
    List<Line> strips = new ArrayList<>(1);
    if (!strip[e].isEmpty()) {
      strips.add(new Line(strip[e], left, top + TextStyle.STRIP.baseline()));
      top += TextStyle.STRIP.lineHeight();
    }
    List<Line> lines = new ArrayList<>(title[e].length);
    for (String line : title[e]) {
      lines.add(new Line(line, left, top + TextStyle.TITLE.baseline()));
      top += TextStyle.TITLE.lineHeight();
    }
    double bars = y + (height[e] + contentHeight(e)) / 2;
    return new Card(box, sign, strips, lines, payoffs(e, left, bars), marks(e, x, y));
  }

  private List<Box> payoffs(int e, double left, double bottom) {
    int perRow = payoffsPerRow(e);
    int rows = (payoffs[e] + perRow - 1) / perRow;
    double top = bottom - rows * (PAYOFF_HEIGHT + PAYOFF_GAP) + PAYOFF_GAP;
    List<Box> boxes = new ArrayList<>(payoffs[e]);
    for (int i = 0; i < payoffs[e]; i++) {
      int column = i % perRow;
      int row = i / perRow;
      boxes.add(
          new Box(
              left + column * (PAYOFF_WIDTH + PAYOFF_GAP),
              top + row * (PAYOFF_HEIGHT + PAYOFF_GAP),
              wide[e] ? width(e) : PAYOFF_WIDTH,
              PAYOFF_HEIGHT));
    }
    return boxes;
  }

  private List<Box> marks(int e, double x, double y) {
    List<Box> boxes = new ArrayList<>(marks[e]);
    for (int i = 0; i < marks[e]; i++) {
      boxes.add(new Box(x + WIDTH - 8 - MARK, y + PAD - 1 + i * MARK_STEP, MARK, MARK));
    }
    return boxes;
  }
}
