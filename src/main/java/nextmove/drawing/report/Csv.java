package nextmove.drawing.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import nextmove.drawing.report.Report.Block;
import nextmove.drawing.report.Report.Cell;
import nextmove.drawing.report.Report.Column;

/// The tables of a report as RFC 4180 has it, each under its heading and before an empty line. A
/// cell of words that a spreadsheet would take for a formula gets an apostrophe in front. Numbers
/// have 12 digits and a point, whatever the language.
final class Csv {
  private static final MathContext DIGITS = new MathContext(12);

  private Csv() {}

  static String of(Report report) {
    StringWriter out = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(out)) {
      report.blocks().forEach(block -> write(block, csv));
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return out.toString();
  }

  private static void write(Block block, CsvWriter csv) {
    switch (block) {
      case Block.Heading h -> csv.writeRecord(words(h.text()));
      case Block.Table t -> {
        csv.writeRecord(t.columns().stream().map(Column::name).map(Csv::words).toList());
        for (List<Cell> row : t.rows()) {
          csv.writeRecord(row.stream().map(Csv::cell).toList());
        }
        csv.writeRecord("");
      }
      case Block.Paragraph _, Block.Bullets _, Block.Figure _ -> {}
    }
  }

  private static String cell(Cell cell) {
    return Double.isFinite(cell.value()) ? number(cell.value()) : words(cell.text());
  }

  /// With what digits are left when the dust of binary sums is off.
  private static String number(double value) {
    return new BigDecimal(value, DIGITS).stripTrailingZeros().toPlainString();
  }

  private static String words(String raw) {
    String text = Plain.of(raw);
    return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
