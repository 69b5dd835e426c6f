package nextmove.drawing.export;

import java.awt.geom.AffineTransform;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import nextmove.drawing.FontMeasure;
import nextmove.drawing.Painter;
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
import org.jspecify.annotations.Nullable;

/// A PDF file that is painted page by page, with the font embedded as far as it is used. The same
/// paint gives the same bytes.
public final class PdfPages implements AutoCloseable {
  /// A world unit is a pixel of 1/96 inch, a point is 1/72 inch.
  public static final double POINTS_PER_UNIT = 0.75;

  private final PDDocument document = new PDDocument();
  private final PDFont regular;
  private final PDFont bold;
  private @Nullable PDPageContentStream content;

  /// @param language of what is written, as a BCP 47 tag; empty if unknown
  public PdfPages(String title, String language) {
    try {
      describe(title, language);
      regular = font(false);
      bold = font(true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The identifier is fixed, so that the same map gives the same bytes.
  private void describe(String title, String language) {
    document.setDocumentId(1L);
    PDDocumentInformation about = document.getDocumentInformation();
    about.setTitle(title);
    about.setCreator("NextMove");
    if (!language.isEmpty()) {
      document.getDocumentCatalog().setLanguage(language);
    }
    PDViewerPreferences preferences =
        new PDViewerPreferences(document.getDocumentCatalog().getCOSObject());
    preferences.setDisplayDocTitle(true);
    document.getDocumentCatalog().setViewerPreferences(preferences);
  }

  private PDFont font(boolean bold) throws IOException {
    TrueTypeFont font =
        new TTFParser(true).parse(new RandomAccessReadBuffer(FontMeasure.truetype(bold)));
    font.setEnableGsub(false);
    return PDType0Font.load(document, font, true);
  }

  /// Begins a page that shows `frame` of the world, y downwards.
  ///
  /// @param points per world unit
  public Painter page(Box frame, double points) {
    try {
      end();
      PDPage page =
          new PDPage(
              new PDRectangle((float) (frame.width() * points), (float) (frame.height() * points)));
      document.addPage(page);
      PDPageContentStream stream = new PDPageContentStream(document, page);
      content = stream;
      stream.transform(
          new Matrix(
              new AffineTransform(
                  points,
                  0,
                  0,
                  -points,
                  -frame.x() * points,
                  (frame.y() + frame.height()) * points)));
      return new PdfPainter(stream, regular, bold);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void end() throws IOException {
    if (content != null) {
      content.close();
      content = null;
    }
  }

  public byte[] bytes() {
    try {
      end();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      end();
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
