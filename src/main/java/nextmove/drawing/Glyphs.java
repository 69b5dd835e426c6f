package nextmove.drawing;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Set;

/// What of a text can be drawn. Every back end draws only what comes out of [#shown]: the same
/// characters in the same places, and nothing that could break a file or hide.
///
/// The text is brought to NFC. Spaces of all kinds, tabs and line ends become a plain space where
/// the font lacks them; joiners and variation selectors, which have no ink of their own, go; what
/// the font cannot draw becomes [#SUBSTITUTE]: foreign scripts, emoji, control characters,
/// surrogates without their other half, and marks that turn the writing direction.
final class Glyphs {
  /// Unicode's replacement character, which the font draws as a diamond with a question mark.
  static final char SUBSTITUTE = '\ufffd';

  private static final int LATIN_END = 0x180;

  private final FontFace face;

  Glyphs(FontFace face) {
    this.face = face;
  }

  /// The text as it is drawn; the same object if all of it can be.
  String shown(String raw) {
    return isPlain(raw) ? raw : shown(raw, new LinkedHashSet<>());
  }

  /// The code points that show as a substitute, in the order in which they occur.
  Set<Integer> missing(String raw) {
    Set<Integer> missing = new LinkedHashSet<>();
    if (!isPlain(raw)) {
      shown(raw, missing);
    }
    return missing;
  }

  /// Latin letters that are in every face and composed already.
  private static boolean isPlain(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c < ' ' || c > '~' && c < 0xa0 || c == 0xad || c >= LATIN_END) {
        return false;
      }
    }
    return true;
  }

  private String shown(String raw, Set<Integer> missing) {
    StringBuilder shown = new StringBuilder(raw.length());
    Normalizer.normalize(raw, Normalizer.Form.NFC)
        .codePoints()
        .forEach(c -> {
          if (isSpace(c)) {
            shown.append(isDrawable(c) ? (char) c : ' ');
          } else if (isDrawable(c)) {
            shown.append((char) c);
          } else if (!isInkless(c)) {
            missing.add(c);
            shown.append(SUBSTITUTE);
          }
        });
    return shown.toString();
  }

  private boolean isDrawable(int c) {
    return Character.isBmpCodePoint(c)
        && face.has((char) c)
        && !Character.isISOControl(c)
        && Character.getType(c) != Character.FORMAT;
  }

  private static boolean isSpace(int c) {
    return c == '\t' || c == '\n' || c == '\r' || Character.isSpaceChar(c);
  }

  /// Soft hyphens, joiners, zero-width spaces and variation selectors.
  private static boolean isInkless(int c) {
    return c == 0xad
        || c == 0x34f
        || c >= 0x200b && c <= 0x200d
        || c == 0x2060
        || c == 0xfeff
        || c >= 0xfe00 && c <= 0xfe0f
        || c >= 0xe0100 && c <= 0xe01ef;
  }
}
