package nextmove.drawing.report;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nextmove.drawing.report.Report.Block;
import nextmove.drawing.report.Report.Cell;
import nextmove.drawing.report.Report.Column;

/// A report as CommonMark with tables as GitHub writes them. Figures are left out; what they show
/// stands in a table.
final class Markdown {
  private static final Pattern SPECIAL = Pattern.compile("([\\\\`*_\\[\\]<>#|~&])");

  /// What would make a list or a heading of a line.
  private static final Pattern LEADING = Pattern.compile("^([-+=]|\\d+[.)])");

  private Markdown() {}

  static String of(Report report) {
    StringBuilder out = new StringBuilder("# " + text(report.title()) + "\n\n");
    for (Block block : report.blocks()) {
      switch (block) {
        case Block.Heading h -> out.append("## ").append(text(h.text())).append("\n\n");
        case Block.Paragraph p -> out.append(line(p.text())).append("\n\n");
        case Block.Bullets b -> {
          b.items().forEach(item -> out.append("- ").append(line(item)).append('\n'));
          out.append('\n');
        }
        case Block.Table t -> table(t, out);
        case Block.Figure _ -> {}
      }
    }
    return out.toString();
  }

  private static void table(Block.Table table, StringBuilder out) {
    row(table.columns().stream().map(Column::name).toList(), out);
    out.append(
        table.columns().stream()
            .map(c -> c.numeric() ? "---:" : "---")
            .collect(Collectors.joining(" | ", "| ", " |\n")));
    table.rows().forEach(cells -> row(cells.stream().map(Cell::text).toList(), out));
    out.append('\n');
  }

  private static void row(List<String> cells, StringBuilder out) {
    out.append(cells.stream().map(Markdown::text).collect(Collectors.joining(" | ", "| ", " |\n")));
  }

  private static String line(String raw) {
    return LEADING.matcher(text(raw)).replaceFirst("\\\\$1");
  }

  private static String text(String raw) {
    return SPECIAL.matcher(Plain.of(raw)).replaceAll("\\\\$1");
  }
}
