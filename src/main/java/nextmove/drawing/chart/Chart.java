package nextmove.drawing.chart;

import java.util.List;
import nextmove.drawing.Mark;

/// A finished chart: marks between (0, 0) and (width, height), in world units.
public record Chart(double width, double height, List<Mark> marks) {
  public Chart {
    marks = List.copyOf(marks);
  }
}
