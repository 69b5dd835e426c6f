package nextmove.ui.ruler;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import nextmove.text.Words;

/// The numbers under a line from 0 to 100 %, each below its place, the outermost within the line.
final class Ticks extends Pane {
  private static final int PARTS = 4;

  Ticks(Words words) {
    getStyleClass().add("ticks");
    setMinHeight(USE_PREF_SIZE);
    for (int i = 0; i <= PARTS; i++) {
      getChildren().add(new Label(words.percent((double) i / PARTS)));
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    return getChildren().getFirst().prefHeight(-1);
  }

  @Override
  protected void layoutChildren() {
    Insets in = getInsets();
    double line = getWidth() - in.getLeft() - in.getRight();
    for (int i = 0; i <= PARTS; i++) {
      Node tick = getChildren().get(i);
      double width = tick.prefWidth(-1);
      double x = in.getLeft() + line * i / PARTS - width / 2;
      double most = Math.max(0, getWidth() - width);
      tick.resizeRelocate(Math.clamp(x, 0, most), 0, width, tick.prefHeight(-1));
    }
  }
}
