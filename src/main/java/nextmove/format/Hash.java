package nextmove.format;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The SHA-256 of a file's content, by which an outside change is noticed.
///
/// @param hex 64 lower-case hexadecimal digits
public record Hash(String hex) {
  public Hash {
    if (!isOne(hex)) {
      throw new IllegalArgumentException("'" + hex + "' is no SHA-256");
    }
  }

  /// Whether `hex` is written as a hash is.
  public static boolean isOne(String hex) {
    return hex.matches("[0-9a-f]{64}");
  }

  public static Hash of(byte[] content) {
    return of(digest(), content);
  }

  static Hash of(MessageDigest digest, byte... last) {
    return new Hash(HexFormat.of().formatHex(digest.digest(last)));
  }

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
