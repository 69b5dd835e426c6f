package nextmove.drawing.export;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The outlines of one face's glyphs, each read once; for one thread.
final class GlyphShapes {
  private final TrueTypeFont font;
  private final CmapLookup glyphs;
  private final double units;
  private final Map<Character, Glyph> known = new HashMap<>();

  private record Glyph(Path2D shape, double advance) {}

  GlyphShapes(byte[] truetype) {
    try {
      font = new TTFParser(true).parse(new RandomAccessReadBuffer(truetype));
      glyphs = font.getUnicodeCmapLookup();
      units = font.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own font", e);
    }
  }

  /// One line of text as a single shape. `pen` says where the line begins; its unit is the type
  /// size, upwards.
  Path2D run(String text, AffineTransform pen) {
    Path2D.Float run = new Path2D.Float(Path2D.WIND_NON_ZERO, 32 * text.length());
    AffineTransform at = new AffineTransform(pen);
    for (int i = 0; i < text.length(); i++) {
      Glyph glyph = known.computeIfAbsent(text.charAt(i), this::read);
      run.append(glyph.shape().getPathIterator(at), false);
      at.translate(glyph.advance(), 0);
    }
    return run;
  }

  private Glyph read(char c) {
    try {
      int id = glyphs.getGlyphId(c);
      GeneralPath shape = font.getGlyph().getGlyph(id).getPath();
      shape.transform(AffineTransform.getScaleInstance(1 / units, 1 / units));
      return new Glyph(shape, font.getAdvanceWidth(id) / units);
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own font", e);
    }
  }
}
