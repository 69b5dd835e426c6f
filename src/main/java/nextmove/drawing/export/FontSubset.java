package nextmove.drawing.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import nextmove.drawing.FontMeasure;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The program's own font with only some of its characters.
final class FontSubset {
  /// What a browser asks of a font; the tables for kerning and ligatures would name lost glyphs.
  private static final List<String> TABLES =
      List.of(
          "head", "hhea", "maxp", "OS/2", "name", "cmap", "post", "hmtx", "loca", "glyf", "cvt ",
          "fpgm", "prep", "gasp");

  private FontSubset() {}

  /// A TrueType file in base 64.
  static String base64(Set<Integer> characters, boolean bold) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TrueTypeFont font =
        new TTFParser(true).parse(new RandomAccessReadBuffer(FontMeasure.truetype(bold)))) {
      TTFSubsetter subset = new TTFSubsetter(font, TABLES);
      subset.addAll(characters);
      subset.writeToStream(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own font", e);
    }
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }
}
