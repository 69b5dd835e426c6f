package nextmove.ui.dialog;

import atlantafx.base.controls.ModalPane;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Shows one thing at a time above the window, and gives the keyboard back to where it was. Escape
/// and a click beside it close it, and what it was opened from comes back.
public final class Overlay extends ModalPane {
  /// @param before what had the keyboard, and all that it was in, from the inside out
  private record Layer(Node content, List<Node> before) {}

  /// What is shown, and under it what that was opened from.
  private final Deque<Layer> layers = new ArrayDeque<>();

  private boolean backwards;

  public Overlay() {
    setInTransitionFactory(null);
    setOutTransitionFactory(null);
    // Nobody means the bare pane: it is no stop on the way of the Tab key.
    setFocusTraversable(false);
    displayProperty()
        .subscribe(shown -> {
          if (!shown && !layers.isEmpty()) {
            comeBack(layers.pop());
          }
        });
    addEventFilter(KeyEvent.KEY_PRESSED, key -> backwards = key.isShiftDown());
    sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::keep);
  }

  /// What leaves at one end comes in again at the other: what lies below is not to be reached now.
  private void keep(@Nullable Node owner) {
    @Nullable Node content = getContent();
    boolean left =
        isDisplay()
            && content != null
            && owner != null
            && Stream.iterate(owner, Objects::nonNull, Node::getParent).noneMatch(this::equals);
    if (left) {
      List<Node> stops = stops(content).toList();
      if (!stops.isEmpty()) {
        (backwards ? stops.getLast() : stops.getFirst()).requestFocus();
      }
    }
  }

  /// In the middle, for what is read or filled in.
  public void showCentered(Node content) {
    setAlignment(Pos.CENTER);
    show(content);
  }

  /// In the middle, opened from what is shown, if anything is.
  public void showAbove(Node content) {
    setAlignment(Pos.CENTER);
    show(content, keyboard());
  }

  /// Near the upper edge, for what is typed into and goes away at once.
  public void showOnTop(Node content) {
    VBox frame = new VBox(content);
    frame.getStyleClass().add("finder-frame");
    frame.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setAlignment(Pos.TOP_CENTER);
    show(frame);
  }

  /// Instead of all that is shown.
  @Override
  public void show(Node content) {
    List<Node> before = layers.isEmpty() ? keyboard() : layers.getLast().before();
    layers.clear();
    show(content, before);
  }

  /// What is shown has the keyboard at once, since what is typed next is meant for it, and so that
  /// Escape closes it: its first field, where something is to be typed.
  private void show(Node content, List<Node> before) {
    layers.push(new Layer(content, before));
    super.show(content);
    // A field hears no key before it has been dressed, which would otherwise be a pulse later.
    applyCss();
    @Nullable Node field = content.lookup(".text-input");
    if (field != null) {
      field.requestFocus();
    } else {
      content.setFocusTraversable(true);
      content.requestFocus();
    }
  }

  private List<Node> keyboard() {
    return Stream.iterate(getScene().getFocusOwner(), Objects::nonNull, Node::getParent).toList();
  }

  /// Closes what is shown; what it was opened from comes back.
  public void close() {
    setDisplay(false);
  }

  /// Closes all.
  @Override
  public void hide(boolean clear) {
    while (layers.size() > 1) {
      layers.pop();
    }
    super.hide(clear);
  }

  private void comeBack(Layer closed) {
    @Nullable Layer next = layers.peek();
    if (next != null) {
      // Leaves the field that was typed into while it is still there.
      requestFocus();
      setDisplay(true);
      // Only now, since it closes at once where what it is about is gone.
      setContent(next.content());
      applyCss();
    }
    if (layers.peek() == next) {
      giveBack(closed.before());
    }
  }

  /// Where what had the keyboard is gone, such as a line that has been made anew, or is not seen
  /// any more, it goes to the first that takes it where that was.
  private void giveBack(List<Node> before) {
    before.stream()
        .filter(node -> node.getScene() == getScene() && isSeen(node))
        .findFirst()
        .flatMap(node -> stops(node).findFirst().or(() -> Optional.of(node)))
        .ifPresent(Node::requestFocus);
  }

  private static boolean isSeen(Node node) {
    return Stream.<Node>iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
  }

  /// What takes the keyboard in `node`, in the order in which Tab leads there.
  private static Stream<Node> stops(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return Stream.empty();
    }
    return node.isFocusTraversable() || !(node instanceof Parent parent)
        ? Stream.of(node).filter(Node::isFocusTraversable)
        : parent.getChildrenUnmodifiable().stream().flatMap(Overlay::stops);
  }
}
