package nextmove.ui.analysis;

import javafx.scene.layout.Pane;
import nextmove.drawing.FontMeasure;
import nextmove.drawing.Look;
import nextmove.drawing.chart.Chart;
import org.jspecify.annotations.Nullable;

/// Shows a chart as wide as there is room, in the colours of the window.
final class ChartView extends Pane {
  private static final double LEAST = 160;

  /// A chart for a width and a look.
  @FunctionalInterface
  interface Maker {
    Chart chart(double width, Look look, FontMeasure font);
  }

  private final Setting setting;
  private @Nullable Maker maker;

  ChartView(Setting setting) {
    this.setting = setting;
    setMinWidth(LEAST);
    widthProperty().subscribe(this::draw);
    setting.look().subscribe(this::draw);
  }

  /// @param words what it shows, for those who cannot see it
  void show(Maker chart, String words) {
    maker = chart;
    setAccessibleText(words);
    draw();
  }

  private void draw() {
    if (maker == null || getWidth() < LEAST) {
      return;
    }
    Chart chart = maker.chart(getWidth(), setting.look().getValue(), setting.font());
    getChildren().setAll(setting.painter().canvas(chart.width(), chart.height(), chart.marks()));
    setMinHeight(chart.height());
    setPrefHeight(chart.height());
  }
}
