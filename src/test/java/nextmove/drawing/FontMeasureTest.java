package nextmove.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import nextmove.layout.TextStyle;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FontMeasureTest {
  private static final List<String> TEXTS =
      List.of(
          "AVATAR To Ty fi ffl",
          "What does the Kremlin do after Geneva?",
          "Größe, œuvre, Łódź, İstanbul",
          "Что делать? Τι κάνουμε;",
          "55–80 % · −3 … “yes”");

  private final FontMeasure measure = new FontMeasure();

  @BeforeAll
  static void noScreen() {
    System.setProperty("java.awt.headless", "true");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void everyCharacterIsAsWideAsAFontParserSays(boolean bold) throws IOException {
    try (TrueTypeFont font =
        new TTFParser(true).parse(new RandomAccessReadBuffer(FontMeasure.truetype(bold)))) {
      CmapLookup glyphs = font.getUnicodeCmapLookup();
      for (char c = 1; c < 0xffff; c++) {
        String text = String.valueOf(c);
        int glyph = glyphs.getGlyphId(c);
        if (measure.shown(text).equals(text)) {
          assertThat(glyph).as("glyph of %04x", (int) c).isPositive();
          assertThat(measure.width(text, 2048, bold))
              .as("width of %04x", (int) c)
              .isEqualTo(font.getAdvanceWidth(glyph));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void textIsAsWideAsJava2dDrawsItWithoutKerning(boolean bold)
      throws IOException, FontFormatException {
    Font font;
    try {
      font =
          Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(FontMeasure.truetype(bold)))
              .deriveFont(15f);
    } catch (InternalError | RuntimeException | UnsatisfiedLinkError e) {
      Assumptions.abort("the fonts of this system are not set up: " + e);
      return;
    }
    FontRenderContext precise = new FontRenderContext(null, true, true);
    for (String text : TEXTS) {
      GlyphVector glyphs = font.createGlyphVector(precise, text);
      double end = glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
      assertThat(measure.width(text, 15, bold)).as(text).isCloseTo(end, within(0.1));
    }
  }

  @Test
  void composedAndDecomposedTextAreTheSame() {
    String composed = "Größe é";
    String decomposed = "Gro\u0308ße e\u0301";
    assertThat(measure.shown(decomposed)).isEqualTo(composed);
    assertThat(measure.width(decomposed, TextStyle.TITLE))
        .isEqualTo(measure.width(composed, TextStyle.TITLE));
  }

  @Test
  void whatTheFontCannotDrawShowsAndIsReported() {
    String hostile = "a\u0000\u0007\u202e北😀\ud800\uffff\u0085b";
    String shown = measure.shown(hostile);
    assertThat(shown).isEqualTo("a" + "\ufffd".repeat(8) + "b");
    assertThat(measure.missing(hostile))
        .containsExactly(0x0, 0x7, 0x202e, 0x5317, 0x1f600, 0xd800, 0xffff, 0x85);
    assertThat(measure.width(hostile, TextStyle.TITLE))
        .isEqualTo(measure.width(shown, TextStyle.TITLE));
  }

  @Test
  void inklessCharactersGoAndSpacesStay() {
    assertThat(measure.shown("a\u200bb\u200d\ufe0f\u00adc\tb\nd\u3000e")).isEqualTo("abc b d e");
    assertThat(measure.missing("a\u200bb\tc")).isEmpty();
  }

  @Test
  void ordinaryTextIsLeftAlone() {
    String text = "Größe 55–80 %";
    assertThat(measure.shown("plain")).isSameAs("plain");
    assertThat(measure.shown(text)).isEqualTo(text);
  }

  @Test
  void clippedTextFitsAndEndsInAnEllipsis() {
    String text = "What does the Kremlin do?";
    double whole = measure.width(text, 12, false);
    assertThat(measure.clipped(text, whole, 12, false)).isEqualTo(text);
    for (double room = 0; room < whole; room += 1.7) {
      String clipped = measure.clipped(text, room, 12, false);
      assertThat(measure.width(clipped, 12, false)).isLessThanOrEqualTo(room + 1e-9);
      assertThat(clipped).matches("|W.*…");
    }
  }
}
