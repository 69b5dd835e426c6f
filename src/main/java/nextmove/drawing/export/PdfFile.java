package nextmove.drawing.export;

import java.awt.geom.AffineTransform;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import nextmove.drawing.Detail;
import nextmove.drawing.DisplayList;
import nextmove.drawing.FontMeasure;
import nextmove.drawing.Ink;
import nextmove.drawing.Mark;
import nextmove.drawing.View;
import nextmove.geom.Box;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;

/// A map as a PDF file of one page, with the font embedded as far as it is used.
final class PdfFile {
  /// No reader has to show a page longer than this, in points (ISO 32000-1, annex C).
  private static final double LONGEST_SIDE = 14_400;

  /// A world unit is a pixel of 1/96 inch, a point is 1/72 inch.
  private static final double POINTS_PER_UNIT = 0.75;

  private final DisplayList map;
  private final Sheet sheet;

  PdfFile(DisplayList map, Sheet sheet) {
    this.map = map;
    this.sheet = sheet;
  }

  Picture picture() {
    Box frame = PictureFormat.frame(map);
    double scale =
        Math.min(
            sheet.scale(),
            LONGEST_SIDE / POINTS_PER_UNIT / Math.max(frame.width(), frame.height()));
    try (PDDocument document = new PDDocument()) {
      describe(document);
      double points = scale * POINTS_PER_UNIT;
      PDPage page =
          new PDPage(
              new PDRectangle((float) (frame.width() * points), (float) (frame.height() * points)));
      document.addPage(page);
      PDFont regular = font(document, false);
      PDFont bold = font(document, true);
      try (var content = new PDPageContentStream(document, page)) {
        content.transform(
            new Matrix(
                new AffineTransform(
                    points,
                    0,
                    0,
                    -points,
                    -frame.x() * points,
                    (frame.y() + frame.height()) * points)));
        PdfPainter painter = new PdfPainter(content, regular, bold);
        Ink background = map.look().background();
        painter.paint(new Mark.Rect(frame, 0, background, null));
        map.paint(new View(frame, scale, Detail.CARD), painter);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return new Picture(bytes.toByteArray(), scale);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The identifier is fixed, so that the same map gives the same bytes.
  private void describe(PDDocument document) {
    document.setDocumentId(1L);
    PDDocumentInformation about = document.getDocumentInformation();
    about.setTitle(sheet.title());
    about.setCreator("NextMove");
    if (!sheet.language().isEmpty()) {
      document.getDocumentCatalog().setLanguage(sheet.language());
    }
    PDViewerPreferences preferences =
        new PDViewerPreferences(document.getDocumentCatalog().getCOSObject());
    preferences.setDisplayDocTitle(true);
    document.getDocumentCatalog().setViewerPreferences(preferences);
  }

  private static PDFont font(PDDocument document, boolean bold) throws IOException {
    TrueTypeFont font =
        new TTFParser(true).parse(new RandomAccessReadBuffer(FontMeasure.truetype(bold)));
    font.setEnableGsub(false);
    return PDType0Font.load(document, font, true);
  }
}
