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
import javafx.collections.ObservableList;
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

  /// Goes through both trees side by side; only where they differ it asks for the line of each row,
  /// since that takes longer than all else.
  void show(Branch tree) {
    record Step(Branch branch, TreeItem<Row> item, int depth) {}
    List<Step> changed = new ArrayList<>();
    Deque<Step> open = new ArrayDeque<>();
    open.push(new Step(tree, top, 0));
    while (!open.isEmpty()) {
      Step step = open.pop();
      List<Branch> below = step.branch.below();
      List<TreeItem<Row>> standing = step.item.getChildren();
      boolean same = same(below, standing);
      if (!same) {
        changed.add(step);
      }
      for (int i = 0; i < below.size(); i++) {
        TreeItem<Row> item =
            same ? standing.get(i) : line(below.get(i).row(), step.depth < UNFOLDED);
        if (!below.get(i).below().isEmpty() || !item.isLeaf()) {
          open.push(new Step(below.get(i), item, step.depth + 1));
        }
      }
    }
    List<TreeItem<Row>> before = new ArrayList<>();
    // From the deepest up: events of a new branch then have but a short way to climb.
    for (Step step : changed.reversed()) {
      before.addAll(step.item.getChildren());
      put(step.item, step.branch.below().stream().map(b -> items.get(b.row())).toList());
    }
    before.stream().filter(item -> item.getParent() == null).forEach(this::forget);
    top.setExpanded(true);
  }

  private static boolean same(List<Branch> below, List<TreeItem<Row>> standing) {
    if (below.size() != standing.size()) {
      return false;
    }
    for (int i = 0; i < below.size(); i++) {
      if (!below.get(i).row().equals(standing.get(i).getValue())) {
        return false;
      }
    }
    return true;
  }

  private TreeItem<Row> line(Row row, boolean expanded) {
    TreeItem<Row> item =
        items.computeIfAbsent(
            row,
            _ -> {
              TreeItem<Row> made = new TreeItem<>(row);
              made.setExpanded(expanded);
              return made;
            });
    if (row instanceof Row.OfElement e && !e.again()) {
      elements.put(e.id(), item);
    }
    return item;
  }

  /// Lines that are only added or only taken away are told as that: the tree then keeps the others.
  private static void put(TreeItem<Row> parent, List<TreeItem<Row>> now) {
    ObservableList<TreeItem<Row>> old = parent.getChildren();
    int most = Math.min(old.size(), now.size());
    int head = 0;
    while (head < most && old.get(head) == now.get(head)) {
      head++;
    }
    int tail = 0;
    while (tail < most - head && old.get(old.size() - 1 - tail) == now.get(now.size() - 1 - tail)) {
      tail++;
    }
    if (head + tail == now.size()) {
      old.remove(head, old.size() - tail);
    } else if (head + tail == old.size()) {
      old.addAll(head, now.subList(head, now.size() - tail));
    } else {
      old.setAll(now);
    }
  }

  /// Lets go of a line that is gone, with what still stands under it.
  private void forget(TreeItem<Row> gone) {
    Deque<TreeItem<Row>> open = new ArrayDeque<>(List.of(gone));
    while (!open.isEmpty()) {
      TreeItem<Row> item = open.pop();
      items.remove(item.getValue(), item);
      if (item.getValue() instanceof Row.OfElement e) {
        elements.remove(e.id(), item);
      }
      item.getChildren().stream().filter(c -> c.getParent() == item).forEach(open::push);
    }
  }
}
