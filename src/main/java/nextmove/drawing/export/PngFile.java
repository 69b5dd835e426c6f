package nextmove.drawing.export;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import nextmove.drawing.DisplayList;
import nextmove.drawing.FontMeasure;
import nextmove.drawing.View;
import nextmove.geom.Box;

/// A map as a PNG file.
final class PngFile {
  /// More pixels than this would need more memory than a small machine gives.
  private static final double MOST_PIXELS = 40e6;

  /// Many viewers open nothing wider or higher.
  private static final double LONGEST_SIDE = 30_000;

  private final DisplayList map;
  private final Sheet sheet;

  PngFile(DisplayList map, Sheet sheet) {
    this.map = map;
    this.sheet = sheet;
  }

  Picture picture() {
    Box frame = PictureFormat.frame(map);
    double scale =
        Math.min(
            sheet.scale(),
            Math.min(
                LONGEST_SIDE / Math.max(frame.width(), frame.height()),
                Math.sqrt(MOST_PIXELS / (frame.width() * frame.height()))));
    BufferedImage image =
        new BufferedImage(
            pixels(frame.width() * scale),
            pixels(frame.height() * scale),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(new Color(map.look().background().rgb()));
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.scale(scale, scale);
    graphics.translate(-frame.x(), -frame.y());
    map.paint(
        new View(frame, scale),
        new PixelPainter(
            graphics,
            scale,
            new GlyphShapes(FontMeasure.truetype(false)),
            new GlyphShapes(FontMeasure.truetype(true))));
    graphics.dispose();
    return new Picture(encoded(image), scale);
  }

  private static int pixels(double length) {
    return Math.max(1, (int) Math.ceil(length));
  }

  private static byte[] encoded(BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var out = new MemoryCacheImageOutputStream(bytes)) {
      if (!ImageIO.write(image, "png", out)) {
        throw new IllegalStateException("this Java writes no PNG");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
