package nextmove.ui.theme;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A row that goes on below where it is too short for all that stands in it, so that nothing is cut
/// with large text or long words. Unlike in a flow pane, what may grow ([HBox#setHgrow]) takes what
/// its row has left, and what is wider than the whole row shrinks to it.
public class WrapRow extends FlowPane {
  private record Run(List<Node> nodes, double width, double height) {}

  public WrapRow(Node... children) {
    super(children);
    getStyleClass().add("wrap-row");
  }

  private List<Run> runs(double width) {
    List<Run> runs = new ArrayList<>();
    List<Node> nodes = new ArrayList<>();
    double used = 0;
    double height = 0;
    for (Node child : getManagedChildren()) {
      double wants = Math.min(width, snapSizeX(child.prefWidth(-1)));
      if (!nodes.isEmpty() && used + getHgap() + wants > width) {
        runs.add(new Run(nodes, used, height));
        nodes = new ArrayList<>();
        used = 0;
        height = 0;
      }
      used += wants + (nodes.isEmpty() ? 0 : getHgap());
      height = Math.max(height, snapSizeY(child.prefHeight(wants)));
      nodes.add(child);
    }
    runs.add(new Run(nodes, used, height));
    return runs;
  }

  private double across() {
    Insets in = getInsets();
    return in.getLeft() + in.getRight();
  }

  @Override
  protected double computeMinWidth(double height) {
    return across()
        + getManagedChildren().stream().mapToDouble(c -> snapSizeX(c.minWidth(-1))).max().orElse(0);
  }

  @Override
  protected double computePrefWidth(double height) {
    return across() + runs(Double.MAX_VALUE).getFirst().width();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    List<Run> runs = runs(width < 0 ? Double.MAX_VALUE : width - across());
    Insets in = getInsets();
    return in.getTop()
        + in.getBottom()
        + runs.stream().mapToDouble(Run::height).sum()
        + (runs.size() - 1) * getVgap();
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth() - across();
    double y = getInsets().getTop();
    for (Run run : runs(width)) {
      long growing = run.nodes.stream().filter(WrapRow::grows).count();
      double more = growing == 0 ? 0 : Math.floor((width - run.width) / growing);
      double x = getInsets().getLeft();
      for (Node node : run.nodes) {
        double wants = Math.min(width, snapSizeX(node.prefWidth(-1)));
        double takes = wants + (grows(node) ? more : 0);
        layoutInArea(node, x, y, takes, run.height, 0, HPos.LEFT, VPos.CENTER);
        x += takes + getHgap();
      }
      y += run.height + getVgap();
    }
  }

  private static boolean grows(Node node) {
    return HBox.getHgrow(node) == Priority.ALWAYS;
  }
}
