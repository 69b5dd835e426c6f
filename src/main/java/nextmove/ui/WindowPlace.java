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
  private static final double LEAST = 480;

  /// From one window to the next, to the right and down, and how often before it begins again.
  private static final double STEP = 28;

  private static final int STEPS = 8;

  /// A screen hardly larger than that is filled.
  private static final double SPARE = 1.08;

  /// So much of the title must be within reach.
  private static final double GRIP = 80;

  private WindowPlace() {}

  /// @param left where the last window was left
  /// @param beside how many windows stand there already
  static void put(Stage stage, Optional<Bounds> left, int beside) {
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    double shift = STEP * (beside % STEPS);
    Optional<Bounds> there = left.filter(WindowPlace::isWithinReach);
    if (there.isPresent()) {
      Bounds b = there.get();
      Rectangle2D at = screenOf(b).orElse(screen);
      place(stage, at, b.x() + shift, b.y() + shift, b.width(), b.height());
      stage.setMaximized(b.maximized());
    } else {
      double width = Math.min(WIDTH, screen.getWidth());
      double height = Math.min(HEIGHT, screen.getHeight());
      double x = screen.getMinX() + (screen.getWidth() - width) / 2;
      double y = screen.getMinY() + (screen.getHeight() - height) / 3;
      place(stage, screen, x + shift, y + shift, width, height);
      stage.setMaximized(screen.getWidth() < WIDTH * SPARE || screen.getHeight() < HEIGHT * SPARE);
    }
  }

  /// What would stand out of the screen to the right or below is made smaller.
  private static void place(
      Stage stage, Rectangle2D screen, double x, double y, double width, double height) {
    stage.setX(x);
    stage.setY(y);
    stage.setWidth(Math.min(width, Math.max(LEAST, screen.getMaxX() - x)));
    stage.setHeight(Math.min(height, Math.max(LEAST, screen.getMaxY() - y)));
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
