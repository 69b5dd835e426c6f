package nextmove.ui.map;

import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.util.Duration;
import nextmove.geom.Point;

/// A few words beside the pointer: why something would not work, or, after the pointer has rested,
/// what cannot be read in full on the map. A node of the map and no window of its own, so that it
/// never takes the focus.
final class Hint extends Label {
  private static final Duration DELAY = Duration.millis(600);
  private static final double BESIDE = 18;
  private static final double WIDEST = 360;

  private final PauseTransition rest = new PauseTransition(DELAY);
  private String about = "";
  private boolean known;

  Hint() {
    setManaged(false);
    setMouseTransparent(true);
    setVisible(false);
    setWrapText(true);
    getStyleClass().add("map-hint");
  }

  /// Says `words` at once.
  void show(String words, Point pointer) {
    rest.stop();
    about = "";
    setText(words);
    setVisible(true);
    applyCss();
    stand(pointer);
  }

  /// Says `words` once the pointer has rested; nothing if they are empty.
  void tell(String words, Point pointer) {
    if (words.isEmpty()) {
      hide();
    } else if (!known || !words.equals(about)) {
      hide();
      about = words;
      rest.setOnFinished(_ -> {
        show(words, pointer);
        about = words;
        known = true;
      });
      rest.playFromStart();
    }
  }

  /// Who acts on what is told of is not told of it before the pointer has been elsewhere.
  void dismiss() {
    rest.stop();
    known = true;
    setVisible(false);
  }

  void hide() {
    rest.stop();
    about = "";
    known = false;
    setVisible(false);
  }

  /// Beside the pointer, inside the view.
  private void stand(Point pointer) {
    double width = Math.ceil(Math.min(prefWidth(-1), WIDEST));
    double roomX = getParent() == null ? width : getParent().getLayoutBounds().getWidth();
    double roomY =
        getParent() == null ? Double.MAX_VALUE : getParent().getLayoutBounds().getHeight();
    // What is longer would cover what it is about.
    double height = Math.ceil(Math.min(prefHeight(width), roomY / 3));
    double x = Math.clamp(pointer.x() + BESIDE / 2, 0, Math.max(0, roomX - width));
    double below = pointer.y() + BESIDE;
    double y = below + height > roomY ? pointer.y() - BESIDE / 2 - height : below;
    resizeRelocate(Math.round(x), Math.round(Math.max(0, y)), width, height);
  }
}
