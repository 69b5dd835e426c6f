package nextmove.ui.inspector;

import javafx.geometry.Orientation;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;

/// Where a title is written: as high as the title, up to three rows.
final class TitleArea extends TextArea {
  private static final int MOST_ROWS = 3;

  /// What the frame and its padding take at both sides, in type sizes.
  private static final double FRAME = 1.4;

  private final Text measured = new Text();

  TitleArea() {
    getStyleClass().add("title");
    setWrapText(true);
    setPrefRowCount(1);
    setMinHeight(USE_PREF_SIZE);
    measured.fontProperty().bind(fontProperty());
    textProperty().subscribe(this::requestLayout);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double inner = width < 0 ? 0 : Math.max(1, width - FRAME * getFont().getSize());
    double rows = Math.clamp(Math.round(height(getText(), inner) / height("", 0)), 1, MOST_ROWS);
    return super.computePrefHeight(width) + (rows - 1) * height("", 0);
  }

  /// @param width at which lines break; 0 for never
  private double height(String text, double width) {
    measured.setText(text);
    measured.setWrappingWidth(width);
    return measured.getLayoutBounds().getHeight();
  }
}
