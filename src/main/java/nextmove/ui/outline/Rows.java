package nextmove.ui.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.control.TreeItem;

/// The tree's items, kept over from version to version, so that what is folded stays folded and
/// only the lines change that differ.
final class Rows {
  /// Deeper lines start folded: JavaFX descends into unfolded ones recursively.
  private static final int UNFOLDED = 60;

  private final TreeItem<Row> top = new TreeItem<>(new Row.Top());
  private final Map<Row, TreeItem<Row>> items = new HashMap<>();
  private final Map<String, TreeItem<Row>> elements = new HashMap<>();

  TreeItem<Row> top() {
    return top;
  }

  /// The line where the element stands with all that follows it.
  Optional<TreeItem<Row>> first(String element) {
    return Optional.ofNullable(elements.get(element));
  }

  /// The line of `row`; an element's is the one where it stands with all that follows it.
  Optional<TreeItem<Row>> of(Row row) {
    return row instanceof Row.OfElement e ? first(e.id()) : Optional.ofNullable(items.get(row));
  }

  /// The lines of the tree at which `items` stand, in one walk: to ask the tree for each takes a
  /// walk for each.
  int[] lines(List<TreeItem<Row>> items) {
    Set<TreeItem<Row>> sought = new HashSet<>(items);
    IntStream.Builder lines = IntStream.builder();
    Deque<TreeItem<Row>> open = new ArrayDeque<>();
    open.push(top);
    // The topmost item is not shown.
    for (int line = -1; !open.isEmpty() && !sought.isEmpty(); line++) {
      TreeItem<Row> item = open.pop();
      if (sought.remove(item)) {
        lines.add(line);
      }
      if (item.isExpanded()) {
        item.getChildren().reversed().forEach(open::push);
      }
    }
    return lines.build().toArray();
  }

  /// The element under which another stands with all that follows it.
  Optional<String> parent(String element) {
    return first(element)
        .map(TreeItem::getValue)
        .map(row -> row instanceof Row.OfElement e ? e.parent() : null);
  }

  void show(Branch tree) {
    record Step(Branch branch, TreeItem<Row> item, int depth) {}
    Map<Row, TreeItem<Row>> old = new HashMap<>(items);
    items.clear();
    elements.clear();
    List<Step> order = new ArrayList<>();
    Deque<Step> open = new ArrayDeque<>();
    open.push(new Step(tree, top, 0));
    while (!open.isEmpty()) {
      Step step = open.pop();
      order.add(step);
      for (Branch below : step.branch.below()) {
        TreeItem<Row> item = old.get(below.row());
        if (item == null) {
          item = new TreeItem<>(below.row());
          item.setExpanded(step.depth < UNFOLDED);
        }
        items.put(below.row(), item);
        if (below.row() instanceof Row.OfElement e && !e.again()) {
          elements.put(e.id(), item);
        }
        open.push(new Step(below, item, step.depth + 1));
      }
    }
    // From the deepest up: events of a new branch then have but a short way to climb.
    for (Step step : order.reversed()) {
      List<TreeItem<Row>> below =
          step.branch.below().stream().map(b -> items.get(b.row())).toList();
      if (!step.item.getChildren().equals(below)) {
        step.item.getChildren().setAll(below);
      }
    }
    top.setExpanded(true);
  }
}
