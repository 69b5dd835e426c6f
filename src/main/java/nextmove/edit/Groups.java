package nextmove.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nextmove.model.Group;
import nextmove.model.Scenario;

/// What is done to the groups of a scenario. An element is in one group at most, and a group is
/// gone with the last of its elements.
final class Groups {
  private Groups() {}

  static Outcome put(Group group, Scenario s) {
    if (s.groups().contains(group)) {
      return Apply.done(s);
    }
    Set<String> moved = new HashSet<>(group.elements());
    List<Group> groups = new ArrayList<>();
    for (Group g : Apply.put(s.groups(), group, g -> g.id().equals(group.id()))) {
      Group left = g.id().equals(group.id()) ? g : without(g, moved);
      boolean emptied = left.elements().isEmpty() && (left != g || g == group);
      if (!emptied) {
        groups.add(left);
      }
    }
    return Apply.done(s.withGroups(groups));
  }

  static Scenario removed(Scenario s, Set<String> ids) {
    List<Group> groups = s.groups().stream().filter(g -> !ids.contains(g.id())).toList();
    return groups.size() == s.groups().size() ? s : s.withGroups(groups);
  }

  /// Without the elements `ids` in any group.
  static Scenario without(Scenario s, Set<String> ids) {
    List<Group> groups = new ArrayList<>();
    boolean changes = false;
    for (Group g : s.groups()) {
      Group left = without(g, ids);
      changes |= left != g;
      if (left == g || !left.elements().isEmpty()) {
        groups.add(left);
      }
    }
    return changes ? s.withGroups(groups) : s;
  }

  private static Group without(Group g, Set<String> ids) {
    List<String> left = g.elements().stream().filter(id -> !ids.contains(id)).toList();
    return left.size() == g.elements().size() ? g : g.withElements(left);
  }

  /// Ours with theirs: what theirs have in a group of the same id joins ours.
  static List<Group> together(List<Group> ours, List<Group> theirs) {
    List<Group> all = new ArrayList<>(ours);
    for (Group g : theirs) {
      int at = Apply.position(all, own -> own.id().equals(g.id()));
      if (at < 0) {
        all.add(g);
      } else {
        List<String> elements = new ArrayList<>(all.get(at).elements());
        elements.addAll(g.elements());
        all.set(at, all.get(at).withElements(elements));
      }
    }
    return all;
  }
}
