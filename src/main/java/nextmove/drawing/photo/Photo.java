package nextmove.drawing.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import nextmove.model.Extras;
import nextmove.model.Picture;

/// Makes a picture that a file can keep of the bytes of any picture file, and says of a kept one
/// whether it can be decoded. How many pixels there are is read from the header first: a few
/// thousand bytes may claim to be a picture that no memory holds.
public final class Photo {
  /// On the longer side, in pixels; what is larger is scaled down.
  public static final int LONGEST_SIDE = 1600;

  /// Of what is kept, in bytes.
  public static final int MOST_BYTES = 1 << 20;

  /// Of what is decoded; the largest cameras make 100 million.
  private static final long MOST_PIXELS = 120_000_000;

  private static final int LITTLE = 1 << 15;

  private static final List<String> READ = List.of("png", "jpeg", "gif", "bmp");
  private static final float[] QUALITIES = {0.88f, 0.75f, 0.6f, 0.4f};

  private Photo() {}

  /// What became of the bytes.
  public sealed interface Made {
    record Fit(Picture picture) implements Made {}

    record Refused(Fault fault) implements Made {}
  }

  /// Why bytes are no picture to show.
  public enum Fault {
    /// No picture, or a broken one, or one of a kind that is not known.
    BROKEN,
    /// More pixels than can be held.
    TOO_LARGE
  }

  /// Upright, scaled down where it is large, and without what a camera wrote into it besides the
  /// picture.
  public static Made of(byte[] file) {
    try (ImageInputStream in = stream(file)) {
      Optional<ImageReader> reader = reader(in);
      if (reader.isEmpty()) {
        return new Made.Refused(Fault.BROKEN);
      }
      try {
        return fit(reader.get(), Turn.of(file));
      } finally {
        reader.get().dispose();
      }
    } catch (IOException | RuntimeException e) {
      // Decoders meet broken data with exceptions of many kinds.
      return new Made.Refused(Fault.BROKEN);
    }
  }

  /// The same of pixels.
  ///
  /// @param argb row by row
  public static Made of(int[] argb, int width) {
    if (argb.length == 0 || argb.length > MOST_PIXELS) {
      return new Made.Refused(argb.length == 0 ? Fault.BROKEN : Fault.TOO_LARGE);
    }
    int height = argb.length / width;
    boolean solid = Arrays.stream(argb).allMatch(p -> p >>> 24 == 0xff);
    int type = solid ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB;
    BufferedImage image = new BufferedImage(width, height, type);
    image.setRGB(0, 0, width, height, argb, 0, width);
    try {
      return fit(image, Turn.NONE);
    } catch (IOException e) {
      return new Made.Refused(Fault.BROKEN);
    }
  }

  /// What keeps these bytes from being decoded, as far as their header tells.
  public static Optional<Fault> fault(byte[] file) {
    try (ImageInputStream in = stream(file)) {
      Optional<ImageReader> reader = reader(in);
      if (reader.isEmpty()) {
        return Optional.of(Fault.BROKEN);
      }
      try {
        return tooLarge(reader.get()) ? Optional.of(Fault.TOO_LARGE) : Optional.empty();
      } finally {
        reader.get().dispose();
      }
    } catch (IOException | RuntimeException e) {
      return Optional.of(Fault.BROKEN);
    }
  }

  private static ImageInputStream stream(byte[] file) {
    return new MemoryCacheImageInputStream(new ByteArrayInputStream(file));
  }

  private static Optional<ImageReader> reader(ImageInputStream in) throws IOException {
    Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
    while (readers.hasNext()) {
      ImageReader reader = readers.next();
      if (READ.contains(reader.getFormatName().toLowerCase(java.util.Locale.ROOT))) {
        reader.setInput(in, true, true);
        return Optional.of(reader);
      }
    }
    return Optional.empty();
  }

  private static boolean tooLarge(ImageReader reader) throws IOException {
    return (long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS;
  }

  private static Made fit(ImageReader reader, Turn turn) throws IOException {
    if (tooLarge(reader)) {
      return new Made.Refused(Fault.TOO_LARGE);
    }
    int side = Math.max(reader.getWidth(0), reader.getHeight(0));
    ImageReadParam every = reader.getDefaultReadParam();
    // Twice as fine as needed, so that scaling has something to smooth.
    int step = Math.max(1, side / (2 * LONGEST_SIDE));
    every.setSourceSubsampling(step, step, 0, 0);
    return fit(reader.read(0, every), turn);
  }

  private static Made fit(BufferedImage image, Turn turn) throws IOException {
    for (int most = LONGEST_SIDE; most > 0; most /= 2) {
      BufferedImage scaled = turn.upright(scaled(image, most));
      Optional<Picture> small = encoded(scaled);
      if (small.isPresent()) {
        return new Made.Fit(small.get());
      }
    }
    return new Made.Refused(Fault.TOO_LARGE);
  }

  /// Halved until the rest is less than a half, since a single step would leave pixels out.
  private static BufferedImage scaled(BufferedImage image, int most) {
    boolean clear = image.getColorModel().hasAlpha();
    int type = clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    int side = Math.max(image.getWidth(), image.getHeight());
    BufferedImage now = image;
    while (true) {
      int next = Math.min(side, Math.max(most, (side + 1) / 2));
      double share = (double) next / side;
      int width = Math.max(1, (int) Math.round(now.getWidth() * share));
      int height = Math.max(1, (int) Math.round(now.getHeight() * share));
      BufferedImage smaller = new BufferedImage(width, height, type);
      Graphics2D g = smaller.createGraphics();
      g.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
      g.drawImage(now, 0, 0, width, height, null);
      g.dispose();
      now = smaller;
      side = next;
      if (side <= most) {
        return now;
      }
    }
  }

  private static Optional<Picture> encoded(BufferedImage image) throws IOException {
    // Drawings and what is seen through stay sharp as PNG; photographs are too large for it.
    byte[] png = written(image, "png", 1);
    if (png.length <= MOST_BYTES && (image.getColorModel().hasAlpha() || isDrawing(image, png))) {
      return Optional.of(picture(Picture.Type.PNG, png));
    }
    BufferedImage solid = solid(image);
    for (float quality : QUALITIES) {
      byte[] jpeg = written(solid, "jpeg", quality);
      if (jpeg.length <= MOST_BYTES) {
        return Optional.of(picture(Picture.Type.JPEG, jpeg));
      }
    }
    return Optional.empty();
  }

  /// Less than a byte for a pixel: PNG has found areas of one colour. What is little may be either.
  private static boolean isDrawing(BufferedImage image, byte[] png) {
    return png.length < Math.max(LITTLE, image.getWidth() * image.getHeight());
  }

  private static BufferedImage solid(BufferedImage image) {
    BufferedImage solid =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D g = solid.createGraphics();
    g.drawImage(image, 0, 0, Color.WHITE, null);
    g.dispose();
    return solid;
  }

  private static byte[] written(BufferedImage image, String format, float quality)
      throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam param = writer.getDefaultWriteParam();
      if (format.equals("jpeg")) {
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(quality);
      }
      writer.write(null, new IIOImage(image, null, null), param);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static Picture picture(Picture.Type type, byte[] bytes) {
    return new Picture("", type, Base64.getEncoder().encodeToString(bytes), Extras.NONE);
  }
}
