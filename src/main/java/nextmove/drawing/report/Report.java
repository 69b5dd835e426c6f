package nextmove.drawing.report;

import java.util.List;
import nextmove.drawing.chart.Chart;

/// What is reported, before it becomes a file.
///
/// @param title of the whole
/// @param language of its sentences, as a BCP 47 tag
/// @param blocks from the top down
public record Report(String title, String language, List<Block> blocks) {
  public Report {
    blocks = List.copyOf(blocks);
  }

  public sealed interface Block {
    /// Begins a section.
    record Heading(String text) implements Block {}

    record Paragraph(String text) implements Block {}

    record Bullets(List<String> items) implements Block {
      public Bullets {
        items = List.copyOf(items);
      }
    }

    /// @param columns what each is called, and whether it holds numbers
    /// @param rows as many cells as there are columns in each
    record Table(List<Column> columns, List<List<Cell>> rows) implements Block {
      public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
      }
    }

    /// @param words that say what it shows, for those who cannot see it
    record Figure(Chart chart, String words) implements Block {}
  }

  /// @param numeric cells are flush right and never broken
  public record Column(String name, boolean numeric) {}

  /// @param text as a person reads it
  /// @param value as a program reads it; NaN where there is none
  public record Cell(String text, double value) {
    public Cell(String text) {
      this(text, Double.NaN);
    }
  }
}
