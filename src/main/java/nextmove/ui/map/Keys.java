package nextmove.ui.map;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nextmove.edit.Selection;
import nextmove.layout.Direction;
import nextmove.model.Link;

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
      case ESCAPE -> used = pointing.cancel() || back.getAsBoolean() || ground.selectNothing();
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
    Optional<Link.Key> link = ground.document().now().selection().link();
    if (link.isPresent()) {
      leave(picture, link.get(), step);
      return true;
    }
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

  /// From a link to what it leads from or to, or to the one beside it that leads from the same
  /// element.
  private void leave(Picture picture, Link.Key link, Walk.Step step) {
    switch (step) {
      case BACK -> goTo(link.from());
      case ON -> goTo(link.to());
      case BEFORE, AFTER ->
          walk.linkBeside(picture, link, step)
              .ifPresent(k -> {
                ground.select(Selection.of(k));
                walked.accept(k.to());
              });
    }
  }

  private void goTo(String id) {
    ground.selectStep(id, false);
    walked.accept(id);
  }

  private boolean goToStart() {
    Picture picture = ground.picture();
    int start = picture.index().start();
    if (start >= 0 && picture.placement().shows(start)) {
      goTo(picture.id(start));
    }
    return true;
  }
}
