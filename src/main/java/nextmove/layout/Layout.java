package nextmove.layout;

import nextmove.model.Index;

/// Lays out a scenario.
public final class Layout {
  private Layout() {}

  /// Gives every element and every link of `index` its place. Deterministic.
  public static Placement arrange(
      Index index, TextMeasure measure, Labels labels, Direction direction) {
    Ruler ruler = new Ruler(measure);
    Order order = new Order(index);
    Cards cards = new Cards(index, ruler, labels);
    LinkLabels linkLabels = new LinkLabels(index, ruler, labels);
    boolean across = direction == Direction.LEFT_RIGHT;
    int n = index.elementCount();
    double[] half = new double[n];
    double[] thickness = new double[order.columns];
    for (int e = 0; e < n; e++) {
      half[e] = (across ? cards.height(e) : Cards.WIDTH) / 2;
      int c = order.column[e];
      thickness[c] = Math.max(thickness[c], across ? Cards.WIDTH : cards.height(e));
    }
    double[] middle = new Tidy(order, new Tidy.Gaps(18, 30, 60), half, half).middles();
    double[] columnStart = new double[order.columns + 1];
    for (int c = 0; c < order.columns; c++) {
      columnStart[c + 1] = columnStart[c] + thickness[c] + 130;
    }
    double[] x = new double[n];
    double[] y = new double[n];
    for (int e = 0; e < n; e++) {
      double along = columnStart[order.column[e]];
      x[e] = across ? along : middle[e] - half[e];
      y[e] = across ? middle[e] - half[e] : along;
    }
    Ways ways = new Ways(index.linkCount());
    for (int k = 0; k < index.linkCount(); k++) {
      int from = index.from(k);
      int to = index.to(k);
      double turn = columnStart[order.column[to]] - 110;
      ways.begin(k);
      if (across) {
        ways.to(x[from] + Cards.WIDTH, middle[from]);
        ways.to(turn, middle[from]);
        ways.to(turn, middle[to]);
        ways.to(x[to], middle[to]);
        ways.labelX[k] = turn + 10;
        ways.labelY[k] = middle[to] - linkLabels.above(k);
      } else {
        ways.to(middle[from], y[from] + cards.height(from));
        ways.to(middle[from], turn);
        ways.to(middle[to], turn);
        ways.to(middle[to], y[to]);
        ways.beside[k] = true;
        ways.labelX[k] = middle[to] + 6;
        ways.labelY[k] = turn + 10;
      }
    }
    return new Placement(direction, order, cards, linkLabels, ways, x, y);
  }
}
