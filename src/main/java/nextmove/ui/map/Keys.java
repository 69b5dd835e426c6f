package nextmove.ui.map;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nextmove.layout.Direction;

/// The keys by which one walks the map. Keys that are commands belong to the window.
final class Keys {
  private final Walk walk = new Walk();
  private final Ground ground;
  private final Pointing pointing;
  private final Consumer<String> walked;
  private final BooleanSupplier back;

  /// @param walked brings the element into view that a step has led to
  /// @param back ends what lets one see only a part of the map, and says whether anything did
  Keys(Ground ground, Pointing pointing, Consumer<String> walked, BooleanSupplier back) {
    this.ground = ground;
    this.pointing = pointing;
    this.walked = walked;
    this.back = back;
  }

  /// @param map whose keys these are; keys in an editor on it are not
  void pressed(KeyEvent event, Node map) {
    if (event.getTarget() != map || event.isAltDown() || event.isMetaDown()) {
      return;
    }
    boolean used =
        !event.isControlDown()
            && step(event.getCode()).map(s -> go(s, event.isShiftDown())).orElse(false);
    switch (event.getCode()) {
      case HOME -> used = !event.isControlDown() && goToStart();
      case ESCAPE -> used = pointing.cancel() || back.getAsBoolean();
      case SPACE -> {
        used = !event.isControlDown() && !event.isShiftDown();
        pointing.setPanKey(used);
      }
      default -> {}
    }
    if (used) {
      event.consume();
    }
  }

  void released(KeyEvent event) {
    if (event.getCode() == KeyCode.SPACE) {
      pointing.setPanKey(false);
    }
  }

  private Optional<Walk.Step> step(KeyCode code) {
    boolean across = ground.picture().placement().direction() == Direction.LEFT_RIGHT;
    return switch (code) {
      case RIGHT, KP_RIGHT -> Optional.of(across ? Walk.Step.ON : Walk.Step.AFTER);
      case LEFT, KP_LEFT -> Optional.of(across ? Walk.Step.BACK : Walk.Step.BEFORE);
      case DOWN, KP_DOWN -> Optional.of(across ? Walk.Step.AFTER : Walk.Step.ON);
      case UP, KP_UP -> Optional.of(across ? Walk.Step.BEFORE : Walk.Step.BACK);
      default -> Optional.empty();
    };
  }

  /// @param extend whether what was selected stays so
  private boolean go(Walk.Step step, boolean extend) {
    Picture picture = ground.picture();
    int here = ground.focus().map(picture::position).orElse(-1);
    if (here < 0) {
      return goToStart();
    }
    OptionalInt there = walk.from(picture, here, step);
    there.ifPresent(e -> {
      ground.selectStep(picture.id(e), extend);
      walked.accept(picture.id(e));
    });
    return true;
  }

  private boolean goToStart() {
    Picture picture = ground.picture();
    int start = picture.index().start();
    if (start >= 0 && picture.placement().shows(start)) {
      ground.selectStep(picture.id(start), false);
      walked.accept(picture.id(start));
    }
    return true;
  }
}
