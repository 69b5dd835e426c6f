package nextmove.drawing.report;

import java.util.List;
import nextmove.drawing.FontMeasure;
import nextmove.drawing.Ink;
import nextmove.drawing.Look;
import nextmove.drawing.Mark;
import nextmove.drawing.Outline;
import nextmove.drawing.Painter;
import nextmove.drawing.Pen;
import nextmove.drawing.chart.Chart;
import nextmove.drawing.export.PdfPages;
import nextmove.drawing.report.Report.Block;
import nextmove.drawing.report.Report.Cell;
import nextmove.drawing.report.Report.Column;
import nextmove.geom.Box;

/// A report on pages of A4, numbered at the foot. Rows of a table stay whole; its head comes again
/// on every page.
final class PdfReport {
  /// A4 in world units, 96 to the inch.
  private static final Box PAGE = new Box(0, 0, 793.7, 1122.5);

  private static final double MARGIN = 72;

  /// How wide what is written is; charts for reports are this wide too.
  static final double WIDTH = PAGE.width() - 2 * MARGIN;

  private static final double BOTTOM = PAGE.height() - MARGIN;
  private static final double TYPE = 13;
  private static final double LEAD = 1.4;
  private static final double GAP = 14;
  private static final double LONGEST_HEAD = 90;

  private final Report report;
  private final FontMeasure font;
  private final Look look = Look.PAPER;
  private final PdfPages pages;
  private Painter painter;
  private double y;
  private int number;

  private PdfReport(Report report, FontMeasure font, PdfPages pages) {
    this.report = report;
    this.font = font;
    this.pages = pages;
    painter = turn();
  }

  static byte[] of(Report report, FontMeasure font) {
    try (PdfPages pages = new PdfPages(Plain.of(report.title()), report.language())) {
      new PdfReport(report, font, pages).write();
      return pages.bytes();
    }
  }

  private void write() {
    text(report.title(), MARGIN, WIDTH, 24, true, look.text());
    y += GAP;
    for (Block block : report.blocks()) {
      switch (block) {
        case Block.Heading h -> heading(h.text());
        case Block.Paragraph p -> {
          text(p.text(), MARGIN, WIDTH, TYPE, false, look.text());
          y += GAP / 2;
        }
        case Block.Bullets b -> {
          for (String item : b.items()) {
            room(TYPE * LEAD);
            line("•", MARGIN, TYPE, false, look.text(), y);
            text(item, MARGIN + 16, WIDTH - 16, TYPE, false, look.text());
            y += 3;
          }
          y += GAP / 2;
        }
        case Block.Table t -> table(t);
        case Block.Figure f -> figure(f.chart());
      }
    }
  }

  private void heading(String text) {
    y += GAP;
    // Not alone at the foot of a page.
    room(120);
    text(text, MARGIN, WIDTH, 17, true, look.text());
    rule(look.faint());
    y += GAP / 2;
  }

  private void table(Block.Table table) {
    double[] widths = widths(table);
    List<String> names = table.columns().stream().map(Column::name).toList();
    List<String> top = table.rows().isEmpty() ? names : texts(table.rows().getFirst());
    room(height(names, widths, true) + height(top, widths, false));
    head(table, names, widths);
    for (List<Cell> cells : table.rows()) {
      List<String> row = texts(cells);
      if (y + height(row, widths, false) > BOTTOM) {
        painter = turn();
        head(table, names, widths);
      }
      row(table.columns(), row, widths, false);
      rule(look.faint());
    }
    y += GAP;
  }

  private static List<String> texts(List<Cell> cells) {
    return cells.stream().map(Cell::text).toList();
  }

  private void head(Block.Table table, List<String> names, double[] widths) {
    row(table.columns(), names, widths, true);
    rule(look.outline());
  }

  /// Numbers get what they need, words share the rest by what they need.
  private double[] widths(Block.Table table) {
    int n = table.columns().size();
    double[] widths = new double[n];
    double numbers = 0;
    double words = 0;
    for (int c = 0; c < n; c++) {
      String name = Plain.of(table.columns().get(c).name());
      widths[c] = table.columns().get(c).numeric() ? headWidth(name) : font.width(name, TYPE, true);
      for (List<Cell> row : table.rows()) {
        widths[c] = Math.max(widths[c], font.width(Plain.of(row.get(c).text()), TYPE, false));
      }
      if (table.columns().get(c).numeric()) {
        numbers += widths[c];
      } else {
        words += widths[c];
      }
    }
    double left = Math.max(WIDTH / 5, WIDTH - GAP * (n - 1) - numbers);
    for (int c = 0; c < n; c++) {
      if (!table.columns().get(c).numeric()) {
        widths[c] *= left / words;
      }
    }
    return widths;
  }

  /// Heads of numbers take as many lines as they have words.
  private double headWidth(String name) {
    double widest = 0;
    for (String word : name.split(" ", -1)) {
      widest = Math.max(widest, font.width(word, TYPE, true));
    }
    return Math.min(widest, LONGEST_HEAD);
  }

  private double height(List<String> cells, double[] widths, boolean bold) {
    int lines = 1;
    for (int c = 0; c < widths.length; c++) {
      lines = Math.max(lines, lines(cells.get(c), widths[c], TYPE, bold).size());
    }
    return lines * TYPE * LEAD + 6;
  }

  private void row(List<Column> columns, List<String> cells, double[] widths, boolean bold) {
    double top = y;
    double x = MARGIN;
    for (int c = 0; c < widths.length; c++) {
      double at = top;
      for (String part : lines(cells.get(c), widths[c], TYPE, bold)) {
        double shift = columns.get(c).numeric() ? widths[c] - font.width(part, TYPE, bold) : 0;
        line(part, x + shift, TYPE, bold, look.text(), at);
        at += TYPE * LEAD;
      }
      x += widths[c] + GAP;
    }
    y = top + height(cells, widths, bold);
  }

  private void rule(Ink ink) {
    Outline line = Outline.polyline(MARGIN, y - 2, MARGIN + WIDTH, y - 2);
    painter.paint(new Mark.Path(line, null, new Pen(ink, 1)));
    y += 2;
  }

  private void figure(Chart chart) {
    double scale = Math.min(1, WIDTH / chart.width());
    room(chart.height() * scale);
    double left = MARGIN;
    double top = y;
    for (Mark mark : chart.marks()) {
      painter.paint(Moved.by(mark, left, top, scale));
    }
    y += chart.height() * scale + GAP;
  }

  private void text(String raw, double x, double width, double size, boolean bold, Ink ink) {
    for (String part : lines(raw, width, size, bold)) {
      room(size * LEAD);
      line(part, x, size, bold, ink, y);
      y += size * LEAD;
    }
  }

  private List<String> lines(String raw, double width, double size, boolean bold) {
    return Wrap.lines(font.shown(Plain.of(raw)), width, part -> font.width(part, size, bold));
  }

  private void line(String text, double x, double size, boolean bold, Ink ink, double top) {
    painter.paint(new Mark.Text(text, x, top + size, size, bold, ink));
  }

  private void room(double height) {
    if (y + height > BOTTOM && y > MARGIN) {
      painter = turn();
    }
  }

  private Painter turn() {
    Painter page = pages.page(PAGE, PdfPages.POINTS_PER_UNIT);
    String foot = String.valueOf(++number);
    double x = MARGIN + WIDTH - font.width(foot, 11, false);
    page.paint(new Mark.Text(foot, x, PAGE.height() - MARGIN / 2, 11, false, look.muted()));
    y = MARGIN;
    return page;
  }
}
