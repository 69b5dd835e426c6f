package nextmove.drawing.photo;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/// How a picture has to be turned to stand upright: cameras keep the pixels as the chip lay and
/// note how it was held (Exif 2.32, tag 0x0112 "Orientation", 1 to 8).
///
/// @param across whether rows become columns
/// @param mirrorX whether each row is read from its end
/// @param mirrorY whether rows are read from the last to the first
record Turn(boolean across, boolean mirrorX, boolean mirrorY) {
  static final Turn NONE = new Turn(false, false, false);

  private static final int START = 0xd8;
  private static final int APP1 = 0xe1;
  private static final int PIXELS = 0xda;
  private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};
  private static final int ORIENTATION = 0x0112;
  private static final int SHORT = 3;
  private static final int ENTRY = 12;

  /// As noted in a JPEG file; none where there is no note that can be understood.
  static Turn of(byte[] file) {
    ByteBuffer in = ByteBuffer.wrap(file);
    if (in.remaining() < 2 || in.getShort() != (short) (0xff00 | START)) {
      return NONE;
    }
    // What comes before the pixels: a marker of two bytes, and the length of what follows.
    while (in.remaining() >= 4 && in.get() == (byte) 0xff) {
      int marker = Byte.toUnsignedInt(in.get());
      int length = Short.toUnsignedInt(in.getShort()) - 2;
      if (marker == PIXELS || length < 0 || length > in.remaining()) {
        return NONE;
      }
      ByteBuffer segment = in.slice(in.position(), length);
      if (marker == APP1 && isExif(segment)) {
        return noted(segment.slice(EXIF.length, length - EXIF.length));
      }
      in.position(in.position() + length);
    }
    return NONE;
  }

  private static boolean isExif(ByteBuffer segment) {
    byte[] begin = new byte[Math.min(EXIF.length, segment.remaining())];
    segment.get(0, begin);
    return Arrays.equals(begin, EXIF);
  }

  /// @param tiff a header of eight bytes that names the place of a list of entries
  private static Turn noted(ByteBuffer tiff) {
    if (tiff.limit() < 8) {
      return NONE;
    }
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    long list = Integer.toUnsignedLong(tiff.getInt(4));
    if (list + 2 > tiff.limit()) {
      return NONE;
    }
    int count = Short.toUnsignedInt(tiff.getShort((int) list));
    long at = list + 2;
    for (int i = 0; i < count && at + ENTRY <= tiff.limit(); i++, at += ENTRY) {
      int entry = (int) at;
      if (Short.toUnsignedInt(tiff.getShort(entry)) == ORIENTATION
          && tiff.getShort(entry + 2) == SHORT) {
        return of(tiff.getShort(entry + 8));
      }
    }
    return NONE;
  }

  private static Turn of(int orientation) {
    return switch (orientation) {
      case 2 -> new Turn(false, true, false);
      case 3 -> new Turn(false, true, true);
      case 4 -> new Turn(false, false, true);
      case 5 -> new Turn(true, false, false);
      case 6 -> new Turn(true, false, true);
      case 7 -> new Turn(true, true, true);
      case 8 -> new Turn(true, true, false);
      default -> NONE;
    };
  }

  BufferedImage upright(BufferedImage image) {
    if (equals(NONE)) {
      return image;
    }
    int width = image.getWidth();
    int height = image.getHeight();
    BufferedImage turned =
        new BufferedImage(across ? height : width, across ? width : height, image.getType());
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int toX = mirrorX ? width - 1 - x : x;
        int toY = mirrorY ? height - 1 - y : y;
        turned.setRGB(across ? toY : toX, across ? toX : toY, image.getRGB(x, y));
      }
    }
    return turned;
  }
}
