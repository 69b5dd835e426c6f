package nextmove.ui.ruler;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A line on which a number or a range stands. A handle is dragged, or moved by the arrow keys: by
/// a step, with Shift by a leap, with the shortcut key one end away from the other. A click beside
/// the handles puts a number there, a drag from there a range; a range is moved whole by what is
/// between its handles. Nothing is taken before the mouse is let go, and Escape takes it back.
public final class SpanLine extends Pane {
  private static final PseudoClass STATED = PseudoClass.getPseudoClass("stated");

  /// Told of what is done to the line.
  public interface Listener {
    /// What the line would be, were the mouse let go now.
    void previewed(Span span);

    /// The line is again as it was before the drag.
    void cancelled();

    /// @param going equal for steps that follow each other
    void changed(Span span, Object going);
  }

  private enum Grip {
    LOW,
    HIGH,
    WHOLE,
    NEW
  }

  private record Drag(Grip grip, double from, Span before) {}

  private final Listener listener;
  private final DoubleFunction<String> say;
  private final Region fill = new Region();
  private final Thumb low = new Thumb(this);
  private final Thumb high = new Thumb(this);
  private final Region track = new Region();
  private final List<Pin> pins = new ArrayList<>();
  private Axis axis = new Axis(0, 1, 0.01, 0.05);
  private Span span = Span.of(0);
  private double base = Double.NaN;
  private @Nullable Drag drag;
  private Object going = new Object();

  /// @param say a value in words, for who cannot see it
  public SpanLine(DoubleFunction<String> say, Listener listener) {
    this.say = say;
    this.listener = listener;
    getStyleClass().add("span-line");
    track.getStyleClass().add("track");
    fill.getStyleClass().add("fill");
    List.of(track, fill).forEach(n -> n.setMouseTransparent(true));
    getChildren().setAll(track, fill, low, high);
    for (Thumb thumb : List.of(low, high)) {
      thumb.focusedProperty().subscribe((_, _) -> going = new Object());
      thumb.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::grip);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
  }

  public Axis axis() {
    return axis;
  }

  /// @param ofNumber what the handle is called where there is one
  public void name(String ofNumber, String ofLow, String ofHigh) {
    low.accessibleTextProperty().bind(high.visibleProperty().map(two -> two ? ofLow : ofNumber));
    high.setAccessibleText(ofHigh);
  }

  /// Fills the line from here to a number, as a bar does; a range is filled from end to end.
  public void fillFrom(double base) {
    this.base = base;
  }

  /// Shows that range or number.
  ///
  /// @param stated whether somebody said so; else it is only what is assumed
  public void show(Axis axis, Span span, boolean stated) {
    this.axis = axis;
    pseudoClassStateChanged(STATED, stated);
    drag = null;
    put(span);
  }

  /// Shows these marks and no others, the first on top.
  public void mark(List<Mark> marks) {
    while (pins.size() > marks.size()) {
      getChildren().remove(pins.removeLast());
    }
    while (pins.size() < marks.size()) {
      pins.add(new Pin());
      getChildren().add(1, pins.getLast());
    }
    for (int i = 0; i < marks.size(); i++) {
      pins.get(i).show(marks.get(i));
    }
    requestLayout();
  }

  /// Leaves the handles to the mouse: where typing does the same, Tab goes past them.
  public void skipByTab() {
    low.setFocusTraversable(false);
    high.setFocusTraversable(false);
  }

  /// Gives the keyboard to the first handle.
  public void focusHandle() {
    low.requestFocus();
  }

  private void put(Span now) {
    span = now;
    boolean keyboard = high.isFocused();
    high.setVisible(!now.isNumber());
    if (keyboard && now.isNumber()) {
      low.requestFocus();
    }
    low.show(now.lo(), say.apply(now.lo()));
    high.show(now.hi(), say.apply(now.hi()));
    requestLayout();
  }

  /// Moves a handle.
  void step(Thumb thumb, double by) {
    double to = axis.moved(thumb.value(), by);
    take(span.isNumber() ? Span.of(to) : Span.between(to, thumb == low ? span.hi() : span.lo()));
    if (!span.isNumber()) {
      // A handle that went past the other one has become the other one.
      (to == span.lo() ? low : high).requestFocus();
    }
  }

  private void take(Span now) {
    if (!now.equals(span)) {
      put(now);
      listener.changed(now, going);
    }
  }

  private void pressed(KeyEvent key) {
    boolean left = key.getCode() == KeyCode.LEFT || key.getCode() == KeyCode.DOWN;
    boolean right = key.getCode() == KeyCode.RIGHT || key.getCode() == KeyCode.UP;
    double by = (right ? 1 : -1) * (key.isShiftDown() ? axis.leap() : axis.step());
    Thumb thumb = (Thumb) key.getSource();
    if (key.getCode() == KeyCode.ESCAPE && drag != null) {
      cancel(drag);
    } else if (key.isAltDown() || !(left || right)) {
      return;
    } else if (key.isShortcutDown() && span.isNumber()) {
      double to = axis.moved(span.lo(), by);
      take(Span.between(span.lo(), to));
      (by < 0 ? low : high).requestFocus();
    } else {
      step(thumb, by);
    }
    key.consume();
  }

  private void cancel(Drag under) {
    drag = null;
    put(under.before());
    listener.cancelled();
  }

  private void grip(MouseEvent mouse) {
    if (mouse.getButton() != MouseButton.PRIMARY || isDisabled()) {
      return;
    }
    double at = mouse.getX();
    double toLow = Math.abs(at - aside(low) - x(span.lo()));
    double toHigh = Math.abs(at - aside(high) - x(span.hi()));
    double reach = Math.max(low.getWidth(), 12);
    Grip grip;
    if (Math.min(toLow, toHigh) <= reach) {
      grip = span.isNumber() || toLow < toHigh ? Grip.LOW : Grip.HIGH;
    } else {
      grip = at > x(span.lo()) && at < x(span.hi()) ? Grip.WHOLE : Grip.NEW;
    }
    drag = new Drag(grip, value(at), span);
    (grip == Grip.HIGH ? high : low).requestFocus();
    going = new Object();
    if (grip == Grip.NEW) {
      preview(Span.of(value(at)));
    }
    mouse.consume();
  }

  private void drag(MouseEvent mouse) {
    Drag now = drag;
    if (now == null) {
      return;
    }
    double to = value(mouse.getX());
    Span before = now.before();
    preview(
        switch (now.grip()) {
          case NEW -> Span.between(now.from(), to);
          case WHOLE -> axis.moved(before, to - now.from());
          case LOW ->
              before.isNumber()
                  ? Span.of(pulled(mouse.getX(), 0))
                  : Span.between(pulled(mouse.getX(), -1), before.hi());
          case HIGH -> Span.between(before.lo(), pulled(mouse.getX(), 1));
        });
    mouse.consume();
  }

  /// What a handle means whose middle is there.
  ///
  /// @param side of its bar; 0 for the one that it is on
  private double pulled(double at, int side) {
    if (Double.isNaN(base)) {
      return value(at);
    }
    double half = low.prefWidth(-1) / 2;
    if (side != 0) {
      return value(at - side * half);
    }
    double from = at - x(base);
    return value(x(base) + Math.signum(from) * Math.max(0, Math.abs(from) - half));
  }

  private void release(MouseEvent mouse) {
    Drag now = drag;
    if (now != null) {
      drag = null;
      if (span.equals(now.before())) {
        listener.cancelled();
      } else {
        listener.changed(span, new Object());
      }
      mouse.consume();
    }
  }

  private void preview(Span now) {
    if (!now.equals(span)) {
      put(now);
      listener.previewed(now);
    }
  }

  private double value(double x) {
    Insets in = getInsets();
    return axis.at((x - in.getLeft()) / Math.max(1, getWidth() - in.getLeft() - in.getRight()));
  }

  private double x(double value) {
    Insets in = getInsets();
    return in.getLeft() + axis.share(value) * (getWidth() - in.getLeft() - in.getRight());
  }

  @Override
  protected void layoutChildren() {
    place(track, getInsets().getLeft(), getWidth() - getInsets().getRight());
    pins.forEach(p -> place(p, x(p.mark().lo()), x(p.mark().hi())));
    boolean bar = span.isNumber() && !Double.isNaN(base);
    double from = bar ? Math.min(base, span.lo()) : span.lo();
    double to = bar ? Math.max(base, span.hi()) : span.hi();
    place(fill, x(from), x(to));
    double atLow = x(span.lo()) + aside(low);
    double atHigh = x(span.hi()) + aside(high);
    place(low, atLow, atLow);
    place(high, atHigh, atHigh);
  }

  /// The handles of a bar stand beside its ends, where they hide nothing of a short one.
  private double aside(Thumb thumb) {
    if (Double.isNaN(base)) {
      return 0;
    }
    double outward = span.isNumber() ? Math.signum(span.lo() - base) : thumb == low ? -1 : 1;
    return outward * thumb.prefWidth(-1) / 2;
  }

  /// From one place to another, or with its own width around the one.
  private void place(Node node, double from, double to) {
    double height = node.prefHeight(-1);
    double width = from == to ? node.prefWidth(-1) : to - from;
    double y = (getHeight() - height) / 2;
    node.resizeRelocate(
        snapPositionX(from == to ? from - width / 2 : from), snapPositionY(y), width, height);
  }
}
