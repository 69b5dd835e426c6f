package nextmove.format;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import nextmove.model.Problem;
import nextmove.model.Problem.Grade;
import nextmove.model.Problem.Spot;

/// Recognises files that only pretend to be JSON, so that a person hears what they really are: what
/// a power cut, a login page or a compressing mail program has left under the name of a scenario.
final class Disguise {
  private static final int HEAD = 1024;

  private Disguise() {}

  static Optional<Problem> of(byte[] bytes) {
    int zeros = trailingZeros(bytes);
    int blank = leadingBlank(bytes);
    if (bytes.length == 0) {
      return is("file.empty");
    } else if (zeros == bytes.length) {
      return is("file.zeros");
    } else if (starts(bytes, 0x1F, 0x8B)) {
      return is("file.gzip");
    } else if (starts(bytes, 'P', 'K', 3, 4) || starts(bytes, 'P', 'K', 5, 6)) {
      return is("file.zip");
    } else if (wide(bytes)) {
      return is("file.wide-encoding");
    } else if (blank == bytes.length) {
      return is("file.blank");
    } else if (bytes[blank] == '<') {
      return markup(bytes, blank);
    }
    return zeros == 0 ? Optional.empty() : Optional.of(zeroTail(bytes, bytes.length - zeros));
  }

  private static Optional<Problem> markup(byte[] bytes, int from) {
    int length = Math.min(HEAD, bytes.length - from);
    String head =
        new String(bytes, from, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    if (head.startsWith("<!doctype html") || head.contains("<html")) {
      return is("file.html");
    }
    return head.startsWith("<<") ? Optional.empty() : is("file.markup");
  }

  /// UTF-16 or UTF-32, with a byte order mark or told by the zeros in its first letters.
  private static boolean wide(byte[] b) {
    return starts(b, 0xFE, 0xFF)
        || starts(b, 0xFF, 0xFE)
        || starts(b, 0, 0, 0xFE, 0xFF)
        || (b.length >= 2 && (b[0] == 0) != (b[1] == 0))
        || (b.length >= 4 && b[0] == 0 && b[1] == 0 && b[2] == 0 && b[3] != 0);
  }

  private static boolean starts(byte[] bytes, int... signature) {
    if (bytes.length < signature.length) {
      return false;
    }
    for (int i = 0; i < signature.length; i++) {
      if ((bytes[i] & 0xFF) != signature[i]) {
        return false;
      }
    }
    return true;
  }

  private static int leadingBlank(byte[] bytes) {
    int i = 0;
    while (i < bytes.length
        && (bytes[i] == ' ' || bytes[i] == '\t' || bytes[i] == '\n' || bytes[i] == '\r')) {
      i++;
    }
    return i;
  }

  private static int trailingZeros(byte[] bytes) {
    int n = 0;
    while (n < bytes.length && bytes[bytes.length - 1 - n] == 0) {
      n++;
    }
    return n;
  }

  private static Problem zeroTail(byte[] bytes, int end) {
    String text = new String(bytes, 0, end, StandardCharsets.UTF_8);
    return Faults.at("json.zero-tail", text, text.length());
  }

  private static Optional<Problem> is(String code) {
    return Optional.of(new Problem(code, Grade.ERROR, new Spot.Position(1, 1)));
  }
}
