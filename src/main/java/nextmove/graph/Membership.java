package nextmove.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nextmove.model.Group;
import nextmove.model.Index;

/// Which group each element of one version belongs to: the first that names it.
public final class Membership {
  private static final int NONE = -1;

  private final Index index;
  private final int[] groups;
  private final List<List<Integer>> members = new ArrayList<>();

  public Membership(Index index) {
    this.index = index;
    groups = new int[index.elementCount()];
    Arrays.fill(groups, NONE);
    List<Group> all = index.scenario().groups();
    for (int g = 0; g < all.size(); g++) {
      List<Integer> own = new ArrayList<>();
      for (String id : all.get(g).elements()) {
        int element = index.position(id);
        if (element >= 0 && groups[element] == NONE) {
          groups[element] = g;
          own.add(element);
        }
      }
      members.add(own);
    }
  }

  /// The group of the element at that position.
  public Optional<Group> of(int element) {
    int group = groups[element];
    return group == NONE ? Optional.empty() : Optional.of(index.scenario().groups().get(group));
  }

  /// Whether both belong to the same group.
  public boolean together(int element, int other) {
    return groups[element] != NONE && groups[element] == groups[other];
  }

  /// The positions of the elements of the group at that place in the list.
  public List<Integer> members(int group) {
    return List.copyOf(members.get(group));
  }
}
