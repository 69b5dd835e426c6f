package nextmove.ui;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import nextmove.app.Settings.Bounds;

/// Where a window stands: where it was left, if that is still on a screen.
final class WindowPlace {
  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;

  /// A screen hardly larger than that is filled.
  private static final double SPARE = 1.08;

  /// So much of the title must be within reach.
  private static final double GRIP = 80;

  private WindowPlace() {}

  /// @param left where the last window was left
  /// @param beside how many windows stand there already
  static void put(Stage stage, Optional<Bounds> left, int beside) {
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    double shift = 28.0 * beside;
    Optional<Bounds> there = left.filter(WindowPlace::isWithinReach);
    if (there.isPresent()) {
      Bounds b = there.get();
      Rectangle2D at = screenOf(b).orElse(screen);
      stage.setX(b.x() + shift);
      stage.setY(b.y() + shift);
      stage.setWidth(Math.min(b.width(), at.getWidth()));
      stage.setHeight(Math.min(b.height(), at.getHeight()));
      stage.setMaximized(b.maximized());
    } else {
      double width = Math.min(WIDTH, screen.getWidth());
      double height = Math.min(HEIGHT, screen.getHeight());
      stage.setX(screen.getMinX() + (screen.getWidth() - width) / 2 + shift);
      stage.setY(screen.getMinY() + (screen.getHeight() - height) / 3 + shift);
      stage.setWidth(width);
      stage.setHeight(height);
      stage.setMaximized(screen.getWidth() < WIDTH * SPARE || screen.getHeight() < HEIGHT * SPARE);
    }
  }

  static Bounds of(Stage stage, Optional<Bounds> before) {
    // What a maximised window would be otherwise is what it was before.
    return stage.isMaximized() && before.isPresent()
        ? new Bounds(
            before.get().x(), before.get().y(), before.get().width(), before.get().height(), true)
        : new Bounds(
            stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
  }

  private static boolean isWithinReach(Bounds b) {
    return b.width() >= GRIP && b.height() >= GRIP && screenOf(b).isPresent();
  }

  private static Optional<Rectangle2D> screenOf(Bounds b) {
    return Screen.getScreens().stream()
        .map(Screen::getVisualBounds)
        .filter(s -> s.intersects(b.x() + GRIP, b.y(), Math.max(1, b.width() - 2 * GRIP), GRIP / 2))
        .findFirst();
  }
}
