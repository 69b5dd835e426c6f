package nextmove.ui.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import nextmove.model.Actor;
import nextmove.model.Bookmark;
import nextmove.model.Index;
import org.jspecify.annotations.Nullable;

/// A row with the rows under it: what the outline shows of one version of a scenario. Never
/// recursive, since stories may be very long.
record Branch(Row row, List<Branch> below) {
  private Branch(Row row) {
    this(row, new ArrayList<>());
  }

  /// The actors under one heading, the groups and the bookmarks, if there are any, then each
  /// element under the first that leads to it: from the start, then from all that no link enters,
  /// then what is left in loops.
  static Branch of(Index index) {
    Branch top = new Branch(new Row.Top());
    List<Actor> actors = index.scenario().actors();
    if (!actors.isEmpty()) {
      Branch heading = new Branch(new Row.Actors());
      actors.forEach(a -> heading.below.add(new Branch(new Row.OfActor(a.id()))));
      top.below.add(heading);
    }
    if (!index.scenario().groups().isEmpty()) {
      Branch heading = new Branch(new Row.Groups());
      index
          .scenario()
          .groups()
          .forEach(g -> heading.below.add(new Branch(new Row.OfGroup(g.id()))));
      top.below.add(heading);
    }
    Branch places = new Branch(new Row.Bookmarks());
    index.scenario().bookmarks().stream()
        .map(Bookmark::element)
        .filter(id -> index.position(id) >= 0)
        .distinct()
        .forEach(id -> places.below.add(new Branch(new Row.OfBookmark(id))));
    if (!places.below.isEmpty()) {
      top.below.add(places);
    }
    boolean[] seen = new boolean[index.elementCount()];
    if (index.start() >= 0) {
      addStory(index, index.start(), top, seen);
    }
    for (int pass = 0; pass < 2; pass++) {
      for (int i = 0; i < seen.length; i++) {
        if (!seen[i] && (pass == 1 || index.inDegree(i) == 0)) {
          addStory(index, i, top, seen);
        }
      }
    }
    return top;
  }

  /// The elements of this branch whose titles match, on one level.
  Branch matching(Predicate<String> matches) {
    Branch flat = new Branch(new Row.Top());
    Deque<Branch> open = new ArrayDeque<>(List.of(this));
    while (!open.isEmpty()) {
      Branch branch = open.pop();
      if (branch.row instanceof Row.OfElement e && !e.again() && matches.test(e.id())) {
        flat.below.add(new Branch(new Row.OfElement(e.id(), null, false)));
      }
      branch.below.reversed().forEach(open::push);
    }
    return flat;
  }

  /// One element with all that follows it, depth first.
  private static void addStory(Index index, int start, Branch top, boolean[] seen) {
    record Visit(int element, Branch at, int[] next) {}
    Deque<Visit> open = new ArrayDeque<>();
    open.push(new Visit(start, top.add(index, start, null, false), new int[1]));
    seen[start] = true;
    while (!open.isEmpty()) {
      Visit visit = open.peek();
      if (visit.next[0] == index.outDegree(visit.element)) {
        open.pop();
        continue;
      }
      int to = index.to(index.out(visit.element, visit.next[0]++));
      Branch below = visit.at.add(index, to, index.element(visit.element).id(), seen[to]);
      if (!seen[to]) {
        seen[to] = true;
        open.push(new Visit(to, below, new int[1]));
      }
    }
  }

  private Branch add(Index index, int element, @Nullable String parent, boolean again) {
    Branch child = new Branch(new Row.OfElement(index.element(element).id(), parent, again));
    below.add(child);
    return child;
  }
}
