package nextmove.ui;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/// The program's sign for title bars and task switchers: a fork in the road, one way taken.
final class AppIcon {
  private static final Color GROUND = Color.web("#0072B2");
  private static final Color OTHER = Color.web("#ffffff", 0.55);
  private static final double ROUND = 0.22;

  private static final List<Image> ALL =
      IntStream.of(16, 24, 32, 48, 64).mapToObj(AppIcon::of).toList();

  private AppIcon() {}

  static List<Image> all() {
    return ALL;
  }

  /// Drawn by pixel, since neither a picture file nor a canvas is needed for three dots and two
  /// lines.
  private static Image of(int size) {
    WritableImage image = new WritableImage(size, size);
    PixelWriter pixels = image.getPixelWriter();
    for (int y = 0; y < size; y++) {
      for (int x = 0; x < size; x++) {
        pixels.setColor(x, y, at((x + 0.5) / size, (y + 0.5) / size, 1.0 / size));
      }
    }
    return image;
  }

  private static Color at(double x, double y, double pixel) {
    double dx = Math.max(0, Math.abs(x - 0.5) - (0.5 - ROUND));
    double dy = Math.max(0, Math.abs(y - 0.5) - (0.5 - ROUND));
    double ground = cover(Math.hypot(dx, dy) - ROUND, pixel);
    double taken =
        Math.max(
            cover(line(x, y, 0.25, 0.5, 0.72, 0.28) - 0.05, pixel),
            Math.max(dot(x, y, 0.25, 0.5, pixel), dot(x, y, 0.73, 0.28, pixel)));
    double other =
        Math.max(
            cover(line(x, y, 0.25, 0.5, 0.72, 0.72) - 0.035, pixel), dot(x, y, 0.73, 0.72, pixel));
    Color color = GROUND.interpolate(Color.WHITE, OTHER.getOpacity() * other);
    Color top = color.interpolate(Color.WHITE, taken);
    return Color.color(top.getRed(), top.getGreen(), top.getBlue(), ground);
  }

  private static double dot(double x, double y, double cx, double cy, double pixel) {
    return cover(Math.hypot(x - cx, y - cy) - 0.12, pixel);
  }

  /// How far a point is from a line between two others.
  private static double line(double x, double y, double x1, double y1, double x2, double y2) {
    double length = (x2 - x1) * (x2 - x1) + (y2 - y1) * (y2 - y1);
    double t = Math.clamp(((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length, 0, 1);
    return Math.hypot(x - x1 - t * (x2 - x1), y - y1 - t * (y2 - y1));
  }

  /// How much of a pixel lies inside a shape whose edge is `distance` away, 0 to 1.
  private static double cover(double distance, double pixel) {
    return Math.clamp(0.5 - distance / pixel, 0, 1);
  }
}
