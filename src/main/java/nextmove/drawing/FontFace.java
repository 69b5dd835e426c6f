package nextmove.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// One face of the font that ships with the program: which characters it has, and how far each
/// moves the pen. Reads just the four tables that say so (head, hhea, hmtx, cmap format 4; OpenType
/// specification 1.9), because a general font parser costs some 50 ms more at every start.
///
/// Immutable. Characters beyond the basic plane are not in this font.
final class FontFace {
  private static final String FOLDER = "/com/formdev/flatlaf/fonts/roboto/";
  private static final int PAGE = 256;

  private final float[] @Nullable [] pages = new float[PAGE][];

  private FontFace(ByteBuffer font) {
    int units = font.getShort(table(font, "head") + 18) & 0xffff;
    int measured = font.getShort(table(font, "hhea") + 34) & 0xffff;
    int advances = table(font, "hmtx");
    int map = basicPlane(font, table(font, "cmap"));
    int doubled = font.getShort(map + 6) & 0xffff;
    for (int segment = 0; segment < doubled; segment += 2) {
      int end = font.getShort(map + 14 + segment) & 0xffff;
      int start = font.getShort(map + 16 + doubled + segment) & 0xffff;
      int delta = font.getShort(map + 16 + 2 * doubled + segment);
      int offsetAt = map + 16 + 3 * doubled + segment;
      int offset = font.getShort(offsetAt) & 0xffff;
      for (int c = start; c <= end && c < 0xffff; c++) {
        int glyph = offset == 0 ? c : font.getShort(offsetAt + offset + 2 * (c - start)) & 0xffff;
        if (offset == 0 || glyph != 0) {
          glyph = (glyph + delta) & 0xffff;
        }
        if (glyph != 0) {
          int at = advances + 4 * Math.min(glyph, measured - 1);
          put(c, (font.getShort(at) & 0xffff) / (float) units);
        }
      }
    }
  }

  /// Reads `Roboto-<name>.ttf` from the class path.
  static FontFace load(String name) {
    return new FontFace(ByteBuffer.wrap(bytes(name)));
  }

  /// The whole font file, for back ends that embed it or draw its outlines.
  static byte[] bytes(String name) {
    String path = FOLDER + "Roboto-" + name + ".ttf";
    try (@Nullable InputStream in = FontFace.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the font " + path + " is missing from the class path");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  boolean has(char c) {
    return !Float.isNaN(advance(c));
  }

  /// How far `c` moves the pen, in units of the type size; not a number if the face lacks it.
  float advance(char c) {
    float @Nullable [] page = pages[c / PAGE];
    return page == null ? Float.NaN : page[c % PAGE];
  }

  private void put(int c, float advance) {
    float @Nullable [] page = pages[c / PAGE];
    if (page == null) {
      page = new float[PAGE];
      Arrays.fill(page, Float.NaN);
      pages[c / PAGE] = page;
    }
    page[c % PAGE] = advance;
  }

  private static int table(ByteBuffer font, String tag) {
    int wanted = 0;
    for (char c : tag.toCharArray()) {
      wanted = wanted << 8 | c;
    }
    for (int i = 0; i < font.getShort(4); i++) {
      if (font.getInt(12 + 16 * i) == wanted) {
        return font.getInt(12 + 16 * i + 8);
      }
    }
    throw new IllegalStateException("the font has no table " + tag);
  }

  /// Where the Windows Unicode subtable begins.
  private static int basicPlane(ByteBuffer font, int cmap) {
    for (int i = 0; i < font.getShort(cmap + 2); i++) {
      int at = cmap + 4 + 8 * i;
      if (font.getShort(at) == 3 && font.getShort(at + 2) == 1) {
        return cmap + font.getInt(at + 4);
      }
    }
    throw new IllegalStateException("the font has no Unicode map");
  }
}
