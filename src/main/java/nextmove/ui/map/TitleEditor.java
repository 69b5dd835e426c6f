package nextmove.ui.map;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Bounds;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import nextmove.geom.Box;
import nextmove.geom.Transform;
import org.jspecify.annotations.Nullable;

/// Edits a title in its place on the card, in the card's own type, growing with what is typed.
/// Enter and Esc leave, Tab leaves and goes on, Shift+Enter begins a line.
final class TitleEditor extends TextArea implements Overlaid {
  /// Smaller type than this can be seen but not written in, in pixels.
  private static final double LEAST_PX = 13;

  private static final double TITLE_PX = 15;
  private static final double PAD = 5;
  private static final double PAD_ABOVE = 3;

  /// Kept free between it and the edge of the view, in pixels.
  private static final double EDGE = 8;

  private final Pigments pigments;
  private final Text measure = new Text();
  private @Nullable String owner;
  private Box world = Box.EMPTY;
  private BiConsumer<String, String> typed = (_, _) -> {};
  private Leaving left = (_, _) -> {};

  /// Why an edit ends.
  enum Exit {
    DONE,
    ADD_NEXT
  }

  /// Hears that the edit of an element's title has ended.
  interface Leaving {
    void leave(String id, Exit exit);
  }

  /// @param redraw asks for it to be placed anew
  TitleEditor(Pigments pigments, Runnable redraw) {
    this.pigments = pigments;
    setManaged(false);
    setVisible(false);
    setWrapText(true);
    getStyleClass().add("map-title-editor");
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    focusedProperty().subscribe(this::focusMoved);
    textProperty()
        .subscribe(text -> {
          owner().ifPresent(id -> typed.accept(id, text));
          redraw.run();
        });
  }

  void setOnTyped(BiConsumer<String, String> listener) {
    typed = listener;
  }

  void setOnLeft(Leaving listener) {
    left = listener;
  }

  /// The element whose title is being edited.
  Optional<String> owner() {
    return Optional.ofNullable(owner);
  }

  /// Opens at `place`, where the title stands, in world units, with all of it selected. It takes
  /// the keyboard last, since on Linux the keys that wait are heard before that call returns.
  void open(String id, String title, Box place) {
    show(title, place);
    owner = id;
    selectAll();
    requestFocus();
  }

  /// Opens with what has just been typed in the place of the title.
  void openTyped(String id, String text, Box place) {
    show(text, place);
    owner = id;
    positionCaret(text.length());
    typed.accept(id, text);
    requestFocus();
  }

  /// The title has been changed elsewhere.
  void follow(String title) {
    String id = owner;
    if (id != null && !title.equals(getText())) {
      owner = null;
      setText(title);
      owner = id;
    }
  }

  /// Shows what an input method is still composing; nothing if that is empty.
  void showComposed(String text, Box place) {
    show(text, place);
    setVisible(!text.isEmpty());
  }

  private void show(String text, Box place) {
    owner = null;
    world = place;
    setText(text);
    setVisible(true);
    if (getSkin() == null) {
      // It hears no key before it has been dressed, which would otherwise be a pulse later.
      applyCss();
    }
  }

  /// Where the title stands, in world units.
  Box world() {
    return world;
  }

  /// The card has moved.
  void moveTo(Box place) {
    world = place;
  }

  private void key(KeyEvent event) {
    boolean plain = !event.isShortcutDown() && !event.isAltDown();
    if (event.getCode() == KeyCode.ENTER && plain && event.isShiftDown()) {
      replaceSelection("\n");
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && plain || event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      leave(Exit.DONE);
    } else if (event.getCode() == KeyCode.TAB && plain && !event.isShiftDown()) {
      event.consume();
      leave(Exit.ADD_NEXT);
    }
  }

  private void focusMoved(boolean focused) {
    // The window that loses the focus keeps the edit; another node that gains it ends it.
    boolean elsewhere = getScene() != null && getScene().getFocusOwner() != this;
    if (!focused && elsewhere) {
      leave(Exit.DONE);
    }
  }

  /// Ends the edit, if there is one.
  void leave(Exit exit) {
    String id = owner;
    if (id != null) {
      owner = null;
      setVisible(false);
      left.leave(id, exit);
    }
  }

  @Override
  public void place(Viewport viewport, Picture picture) {
    if (!isVisible()) {
      return;
    }
    Transform view = viewport.now();
    Box box = view.toScreen(world);
    double px = Math.max(LEAST_PX, TITLE_PX * view.scale());
    double scale = px / TITLE_PX;
    setStyle("-fx-font-size: " + px + "px;");
    double width = Math.max(box.width(), world.width() * scale) + 2 * PAD;
    measure.setFont(pigments.font(px, false));
    measure.setText(getText() + "|");
    measure.setWrappingWidth(width - 2 * PAD - 2);
    Bounds text = measure.getLayoutBounds();
    double height = Math.max(box.height(), text.getHeight()) + 2 * PAD_ABOVE;
    double above = box.y() - PAD_ABOVE;
    double below = viewport.height() - height - EDGE;
    // What is typed stays in view as long as the beginning of the title is.
    boolean grown = above >= EDGE && above > below;
    resizeRelocate(
        Math.round(box.x() - PAD),
        Math.round(grown ? Math.max(EDGE, below) : above),
        Math.ceil(width),
        Math.ceil(grown ? Math.min(height, viewport.height() - 2 * EDGE) : height));
  }
}
