package nextmove.ui.analysis;

import javafx.scene.layout.Region;

/// A number on a line as a bar, with its bounds as a whisker where it has some.
final class ShareBar extends Region {
  private static final double LEAST = 80;

  private final Region fill = part("fill");
  private final Region whisker = part("whisker");
  private final double from;
  private final double to;
  private final double lo;
  private final double hi;

  /// All between 0 and 1.
  ///
  /// @param from where the bar begins
  /// @param lo where the whisker begins; NaN without one
  ShareBar(double from, double to, double lo, double hi) {
    this.from = Math.min(from, to);
    this.to = Math.max(from, to);
    this.lo = lo;
    this.hi = hi;
    getStyleClass().add("share-bar");
    setMinWidth(LEAST);
    getChildren().setAll(fill, whisker);
    whisker.setVisible(!Double.isNaN(lo));
  }

  private static Region part(String style) {
    Region part = new Region();
    part.getStyleClass().add(style);
    return part;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    double bar = Math.round(Math.min(height, height * 0.7));
    double top = Math.round((height - bar) / 2);
    fill.resizeRelocate(from * width, top, Math.max(1, (to - from) * width), bar);
    if (whisker.isVisible()) {
      double tall = Math.round(bar * 0.75);
      whisker.resizeRelocate(
          lo * width, Math.round((height - tall) / 2), Math.max(2, (hi - lo) * width), tall);
    }
  }
}
