package nextmove.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableIntegerValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import nextmove.app.Settings;

/// A middle that takes what is left, and panels beside it that fold away and keep the sizes that
/// they were dragged to, whatever becomes of the window.
final class Panels extends SplitPane {
  /// A panel that folds.
  static final class Panel {
    private static final String SHOWN = "-shown";
    private static final double LEAST = 120;

    private final Region node;
    private final String name;
    private final BooleanProperty shown = new SimpleBooleanProperty();

    /// In pixels, where text has its normal size.
    private double size;

    /// @param name in the settings
    /// @param size where the settings say nothing, in pixels at the normal size of text
    /// @param shown whether it is shown where the settings say nothing
    Panel(Region node, String name, double size, boolean shown, Map<String, Double> settings) {
      this.node = node;
      this.name = name;
      this.size = Math.max(LEAST, settings.getOrDefault(name, size));
      this.shown.set(settings.getOrDefault(name + SHOWN, shown ? 1.0 : 0.0) != 0);
      SplitPane.setResizableWithParent(node, false);
    }

    /// Shows it now, also where it was to come later.
    ///
    /// @return whether it was not there before
    boolean reveal() {
      boolean hidden = !shown.get();
      shown.set(true);
      return node instanceof LatePlace late && late.come() || hidden;
    }

    BooleanProperty shown() {
      return shown;
    }

    Settings into(Settings settings) {
      return into(settings, shown.get());
    }

    /// @param stays whether it is to be shown the next time
    Settings into(Settings settings, boolean stays) {
      return settings.withPanel(name, size).withPanel(name + SHOWN, stays ? 1 : 0);
    }
  }

  /// The middle is what the window is for: no panel takes more of the length than this by itself.
  private static final double MOST = 0.36;

  private final Optional<Panel> before;
  private final Optional<Panel> behind;
  private final ObservableIntegerValue textSize;
  private final Runnable focusMiddle;
  private double placedFor = -1;
  private boolean dragged;

  /// @param before at the left or upper side
  /// @param behind at the right or lower side
  /// @param textSize in percent; panels grow with it
  /// @param focusMiddle gives the keyboard to the middle, where a panel that had it is hidden
  Panels(
      Orientation orientation,
      Optional<Panel> before,
      Region middle,
      Optional<Panel> behind,
      ObservableIntegerValue textSize,
      Runnable focusMiddle) {
    this.before = before;
    this.behind = behind;
    this.textSize = textSize;
    this.focusMiddle = focusMiddle;
    setOrientation(orientation);
    getStyleClass().add("panels");
    getDividers().addListener(this::follow);
    getItems().add(middle);
    before.ifPresent(p -> p.shown.subscribe(_ -> arrange(p, 0)));
    behind.ifPresent(p -> p.shown.subscribe(_ -> arrange(p, getItems().size())));
    textSize
        .when(
            sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false))
        .subscribe((_, _) -> placeAnew());
  }

  private void follow(ListChangeListener.Change<? extends Divider> change) {
    while (change.next()) {
      change
          .getAddedSubList()
          .forEach(divider -> divider.positionProperty().subscribe((_, _) -> moved()));
    }
  }

  private void arrange(Panel panel, int place) {
    if (panel.shown.get()) {
      getItems().add(place, panel.node);
    } else if (getItems().contains(panel.node)) {
      // Before it leaves, so that what is being typed in it ends as it does elsewhere.
      if (panel.node.isFocusWithin()) {
        focusMiddle.run();
      }
      getItems().remove(panel.node);
    }
    placeAnew();
  }

  /// Puts the dividers where the sizes of the panels want them. It is a matter of layout: the
  /// window gets its size late, and every change of it would change shares.
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (length() != placedFor) {
      // The skin has just shared the new length out by its own lights, and does so once per length.
      place();
      super.layoutChildren();
    } else if (dragged) {
      dragged = false;
      remember();
    }
  }

  /// Dividers give way too where there is no room, which says nothing of what a person wants.
  private void moved() {
    dragged |= dividers().stream().anyMatch(Node::isPressed);
  }

  private List<Node> dividers() {
    return getChildren().stream()
        .filter(node -> node.getStyleClass().contains("split-pane-divider"))
        .toList();
  }

  private void placeAnew() {
    placedFor = -1;
    requestLayout();
  }

  private double length() {
    return getOrientation() == Orientation.HORIZONTAL ? getWidth() : getHeight();
  }

  private double scale() {
    return textSize.get() / 100.0;
  }

  private boolean isShown(Optional<Panel> panel) {
    return panel.filter(p -> p.shown.get()).isPresent();
  }

  private void place() {
    placedFor = length();
    if (placedFor <= 0 || getDividers().isEmpty()) {
      return;
    }
    List<Node> dividers = dividers();
    if (isShown(before)) {
      setDividerPosition(0, share(before.get()));
      dividers.getFirst().getStyleClass().setAll("split-pane-divider", "before");
    }
    if (isShown(behind)) {
      setDividerPosition(getDividers().size() - 1, 1 - share(behind.get()));
      dividers.getLast().getStyleClass().setAll("split-pane-divider", "behind");
    }
  }

  private double share(Panel panel) {
    return Math.min(MOST, panel.size * scale() / placedFor);
  }

  /// Takes down the sizes as they have been dragged to.
  private void remember() {
    List<Divider> dividers = getDividers();
    if (placedFor <= 0 || dividers.isEmpty()) {
      return;
    }
    if (isShown(before) && dividers.getFirst().getPosition() < MOST) {
      before.get().size = dividers.getFirst().getPosition() * placedFor / scale();
    }
    if (isShown(behind) && 1 - dividers.getLast().getPosition() < MOST) {
      behind.get().size = (1 - dividers.getLast().getPosition()) * placedFor / scale();
    }
  }
}
