package nextmove.drawing.export;

/// Text as XML 1.0 allows it.
final class XmlText {
  private XmlText() {}

  /// `raw` with U+FFFD for every code point that no XML document may hold (control characters, lone
  /// surrogates, U+FFFE and U+FFFF).
  static String of(String raw) {
    StringBuilder text = new StringBuilder(raw.length());
    raw.codePoints().forEach(c -> text.appendCodePoint(isAllowed(c) ? c : 0xfffd));
    return text.toString();
  }

  /// The production `Char` of XML 1.0, less the C1 controls and noncharacters that it discourages.
  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c >= 0x20 && c <= 0x7e
        || c >= 0xa0 && c <= 0xd7ff
        || c >= 0xe000 && c <= 0xfdcf
        || c >= 0xfdf0 && (c & 0xfffe) != 0xfffe;
  }
}
