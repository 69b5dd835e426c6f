package nextmove.drawing.report;

import java.util.ArrayList;
import java.util.List;
import nextmove.drawing.report.Report.Block;
import nextmove.drawing.report.Report.Cell;
import nextmove.drawing.report.Report.Column;

/// A report for a terminal: lines of at most {@value #WIDTH} characters. Figures are left out; what
/// they show stands in a table.
final class PlainText {
  static final int WIDTH = 100;

  private static final int GAP = 2;
  private static final int NARROWEST = 12;
  private static final int LONGEST_HEAD = 12;

  private final StringBuilder out = new StringBuilder();

  static String of(Report report) {
    PlainText text = new PlainText();
    text.titled(report.title(), '=');
    for (Block block : report.blocks()) {
      switch (block) {
        case Block.Heading h -> {
          text.out.append('\n');
          text.titled(h.text(), '-');
        }
        case Block.Paragraph p -> text.paragraph("", p.text());
        case Block.Bullets b -> b.items().forEach(item -> text.paragraph("- ", item));
        case Block.Table t -> text.table(t);
        case Block.Figure _ -> {}
      }
    }
    return text.out.toString();
  }

  private void titled(String title, char rule) {
    int longest = 0;
    for (String line : Wrap.lines(Plain.of(title), WIDTH, PlainText::width)) {
      out.append(line).append('\n');
      longest = Math.max(longest, width(line));
    }
    out.append(String.valueOf(rule).repeat(longest)).append("\n\n");
  }

  private void paragraph(String bullet, String text) {
    String indent = bullet;
    for (String line : Wrap.lines(Plain.of(text), WIDTH - bullet.length(), PlainText::width)) {
      out.append(indent).append(line).append('\n');
      indent = " ".repeat(bullet.length());
    }
    if (bullet.isEmpty()) {
      out.append('\n');
    }
  }

  private void table(Block.Table table) {
    int[] widths = widths(table);
    row(table.columns(), table.columns().stream().map(c -> new Cell(c.name())).toList(), widths);
    List<Cell> rules = new ArrayList<>();
    for (int width : widths) {
      rules.add(new Cell("-".repeat(width)));
    }
    row(table.columns(), rules, widths);
    table.rows().forEach(cells -> row(table.columns(), cells, widths));
    out.append('\n');
  }

  /// Numbers get what they need, and their heads as many lines as it takes; words share what is
  /// left, none more than it needs.
  private static int[] widths(Block.Table table) {
    int n = table.columns().size();
    int[] widths = new int[n];
    int words = 0;
    int left = WIDTH - GAP * (n - 1);
    for (int c = 0; c < n; c++) {
      boolean numeric = table.columns().get(c).numeric();
      String name = Plain.of(table.columns().get(c).name());
      widths[c] = numeric ? Math.min(Wrap.longestWord(name), LONGEST_HEAD) : width(name);
      for (List<Cell> row : table.rows()) {
        widths[c] = Math.max(widths[c], width(Plain.of(row.get(c).text())));
      }
      if (numeric) {
        left -= widths[c];
      } else {
        words++;
      }
    }
    while (words > 0 && total(table, widths) > left) {
      int widest = -1;
      for (int c = 0; c < n; c++) {
        if (!table.columns().get(c).numeric() && (widest < 0 || widths[c] > widths[widest])) {
          widest = c;
        }
      }
      if (widths[widest] <= NARROWEST) {
        break;
      }
      widths[widest]--;
    }
    return widths;
  }

  private static int total(Block.Table table, int[] widths) {
    int total = 0;
    for (int c = 0; c < widths.length; c++) {
      total += table.columns().get(c).numeric() ? 0 : widths[c];
    }
    return total;
  }

  private void row(List<Column> columns, List<Cell> cells, int[] widths) {
    List<List<String>> wrapped = new ArrayList<>();
    int lines = 1;
    for (int c = 0; c < widths.length; c++) {
      wrapped.add(Wrap.lines(Plain.of(cells.get(c).text()), widths[c], PlainText::width));
      lines = Math.max(lines, wrapped.get(c).size());
    }
    for (int i = 0; i < lines; i++) {
      StringBuilder line = new StringBuilder();
      for (int c = 0; c < widths.length; c++) {
        String cell = i < wrapped.get(c).size() ? wrapped.get(c).get(i) : "";
        String pad = " ".repeat(Math.max(0, widths[c] - width(cell)));
        line.append(columns.get(c).numeric() ? pad + cell : cell + pad);
        line.append(" ".repeat(GAP));
      }
      out.append(line.toString().stripTrailing()).append('\n');
    }
  }

  private static int width(String text) {
    return text.codePointCount(0, text.length());
  }
}
