package nextmove.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/// A middle that takes what is left, and panels beside and below it that fold away and keep the sizes
/// that they were dragged to.
final class Panels extends SplitPane {
  /// A panel that folds.
  static final class Panel {
    private final Region node;
    private final BooleanProperty shown = new SimpleBooleanProperty(true);
    private double share;

    /// @param share of the split pane's length that it takes at first
    Panel(Region node, double share) {
      this.node = node;
      this.share = share;
    }

    BooleanProperty shown() {
      return shown;
    }

    /// Its share of the length, as last dragged.
    double share() {
      return share;
    }
  }

  private final List<Panel> before;
  private final Region middle;
  private final List<Panel> behind;

  /// @param before at most one, at the left or upper side
  /// @param behind at most one, at the right or lower side
  Panels(Orientation orientation, List<Panel> before, Region middle, List<Panel> behind) {
    this.before = before;
    this.middle = middle;
    this.behind = behind;
    setOrientation(orientation);
    SplitPane.setResizableWithParent(middle, true);
    for (Panel panel : all()) {
      SplitPane.setResizableWithParent(panel.node, false);
      panel.shown.subscribe(_ -> arrange());
    }
  }

  private List<Panel> all() {
    List<Panel> all = new ArrayList<>(before);
    all.addAll(behind);
    return all;
  }

  private void arrange() {
    remember();
    List<Region> items = new ArrayList<>();
    before.stream().filter(p -> p.shown.get()).forEach(p -> items.add(p.node));
    items.add(middle);
    behind.stream().filter(p -> p.shown.get()).forEach(p -> items.add(p.node));
    if (getItems().equals(items)) {
      return;
    }
    getItems().setAll(items);
    place();
    // Once more when the skin has made its dividers: before that, positions are forgotten.
    Platform.runLater(this::place);
  }

  private void place() {
    for (int i = 0; i < getDividers().size(); i++) {
      boolean first = i == 0 && before.stream().anyMatch(p -> p.shown.get());
      setDividerPosition(i, first ? before.getFirst().share : 1 - behind.getFirst().share);
    }
  }

  /// Takes down the shares as they are now.
  void remember() {
    List<Divider> dividers = getDividers();
    if (dividers.isEmpty() || getWidth() == 0) {
      return;
    }
    if (!before.isEmpty() && getItems().contains(before.getFirst().node)) {
      before.getFirst().share = dividers.getFirst().getPosition();
    }
    if (!behind.isEmpty() && getItems().contains(behind.getFirst().node)) {
      behind.getFirst().share = 1 - dividers.getLast().getPosition();
    }
  }
}
