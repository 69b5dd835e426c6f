package nextmove.layout;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;

/// What of a text can be drawn: in Unicode normal form C, with line feeds as the only line breaks,
/// blanks for tabs, {@link #SUBSTITUTE} for what must not reach a painter (controls, broken
/// surrogate pairs, overrides of the writing direction), and without invisible joiners.
final class PlainText {
  static final char SUBSTITUTE = '\uFFFD';

  private PlainText() {}

  static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isPlain(text.charAt(i))) {
        return cleaned(text);
      }
    }
    return text;
  }

  /// Whether the character stays as it is whatever stands beside it.
  private static boolean isPlain(char c) {
    return c < 0x300 && c >= ' ' && (c < 0x7F || c >= 0xA0) && c != 0xAD;
  }

  private static String cleaned(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c == '\r' && i < text.length() && text.charAt(i) == '\n') {
        continue;
      }
      append(c, clean);
    }
    return Normalizer.normalize(clean, Normalizer.Form.NFC);
  }

  private static void append(int c, StringBuilder clean) {
    switch (c) {
      case '\n', '\r', 0x85, 0x2028, 0x2029 -> clean.append('\n');
      case '\t' -> clean.append(' ');
      case 0xAD, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF -> {}
      default -> {
        if (isUnfit(c)) {
          clean.append(SUBSTITUTE);
        } else {
          clean.appendCodePoint(c);
        }
      }
    }
  }

  private static boolean isUnfit(int c) {
    boolean direction = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    boolean nonCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return direction
        || nonCharacter
        || Character.isISOControl(c)
        || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }

  /// The last place after `start` and up to `at` where what a reader takes for one character ends;
  /// `at` itself if there is none.
  static int boundary(String text, int start, int at) {
    if (at >= text.length() || (text.charAt(at) < 0x300 && text.charAt(at - 1) < 0x300)) {
      return at;
    }
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    String part = text.substring(start, Math.min(text.length(), at + 64));
    characters.setText(part);
    int boundary =
        characters.isBoundary(at - start) ? at - start : characters.preceding(at - start);
    return boundary > 0 ? start + boundary : at;
  }
}
