package nextmove.ui;

import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// A place for what may come a moment later than the map: dressing and laying out a long form would
/// otherwise hold up the first picture of a file, by a tenth of the whole start.
final class LatePlace extends StackPane {
  /// The pulses that show the window and its map.
  private static final int FIRST_PULSES = 2;

  private final Node content;

  private final AnimationTimer wait;

  /// @param turn how many pulses after the map it comes: what comes at once holds up the keys
  LatePlace(Node content, int turn) {
    this.content = content;
    wait =
        new AnimationTimer() {
          private int pulses;

          @Override
          public void handle(long now) {
            if (++pulses >= FIRST_PULSES + turn) {
              come();
            }
          }
        };
    wait.start();
  }

  /// It comes now, for it is to be used.
  ///
  /// @return whether it had not come before
  boolean come() {
    wait.stop();
    return getChildren().isEmpty() && getChildren().add(content);
  }
}
