package nextmove.drawing.report;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nextmove.drawing.FontMeasure;

/// The kinds of file that a report can become. The same report gives the same bytes.
public enum ReportFormat {
  /// For a terminal.
  TXT {
    @Override
    public byte[] bytes(Report report, FontMeasure font) {
      return utf8(PlainText.of(report));
    }
  },
  MD {
    @Override
    public byte[] bytes(Report report, FontMeasure font) {
      return utf8(Markdown.of(report));
    }
  },
  /// One file that needs nothing else.
  HTML {
    @Override
    public byte[] bytes(Report report, FontMeasure font) {
      return Html.of(report, font);
    }
  },
  /// Pages of A4.
  PDF {
    @Override
    public byte[] bytes(Report report, FontMeasure font) {
      return PdfReport.of(report, font);
    }
  },
  /// The tables alone.
  CSV {
    @Override
    public byte[] bytes(Report report, FontMeasure font) {
      return utf8(Csv.of(report));
    }
  };

  /// @param font that figures and pages are set in
  public abstract byte[] bytes(Report report, FontMeasure font);

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The format that a file name asks for.
  public static Optional<ReportFormat> ofFileName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Stream.of(values()).filter(f -> lower.endsWith("." + f.extension())).findFirst();
  }
}
