package nextmove.app;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import nextmove.drawing.Ink;
import nextmove.drawing.Palette;
import nextmove.edit.Edit;
import nextmove.edit.Ids;
import nextmove.edit.Selection;
import nextmove.graph.Membership;
import nextmove.model.Extras;
import nextmove.model.Group;
import nextmove.model.Problem;
import nextmove.model.Scenario;

/// What is done to groups of elements, whichever view it comes from. Every method makes at most one
/// version.
public final class Grouping {
  private final Document document;
  private final RandomGenerator random;

  /// @param random gives new ids their suffixes
  public Grouping(Document document, RandomGenerator random) {
    this.document = document;
    this.random = random;
  }

  /// Edits of one name that follow each other are one version, the group's making included.
  private record TypingName(String id) {}

  /// The groups that what is selected belongs to, in the order of the list.
  public List<Group> of(Selection selection) {
    Scenario s = document.scenario();
    if (s.groups().isEmpty() || selection.elements().isEmpty()) {
      return List.of();
    }
    Membership membership = new Membership(document.index());
    Set<Group> groups = new LinkedHashSet<>();
    selection.elements().stream()
        .map(document.index()::position)
        .filter(at -> at >= 0)
        .forEach(at -> membership.of(at).ifPresent(groups::add));
    return s.groups().stream().filter(groups::contains).toList();
  }

  /// Makes the elements a group without a name yet, in a colour that no other group has, if one is
  /// left.
  ///
  /// @return its id, or why there is none
  public Attempt make(Set<String> elements) {
    List<Group> groups = document.scenario().groups();
    List<Ink> used = new ArrayList<>();
    for (int g = 0; g < groups.size(); g++) {
      used.add(Palette.band(groups, g));
    }
    Ink color =
        Palette.BANDS.stream()
            .filter(ink -> !used.contains(ink))
            .findFirst()
            .orElse(Palette.BANDS.get(groups.size() % Palette.BANDS.size()));
    String id = Ids.fresh("", random);
    Group group = new Group(id, "", color.hex(), List.copyOf(elements), Extras.NONE);
    return document
        .perform(new Edit.PutGroup(group), new TypingName(id))
        .<Attempt>map(Attempt.Refused::new)
        .orElse(new Attempt.Made(id));
  }

  /// What came of an attempt to make a group.
  public sealed interface Attempt {
    record Made(String id) implements Attempt {}

    record Refused(Problem why) implements Attempt {}
  }

  public Optional<Problem> rename(String id, String name) {
    return find(id)
        .flatMap(g -> document.perform(new Edit.PutGroup(g.withName(name)), new TypingName(id)));
  }

  public Optional<Problem> recolor(String id, Ink color) {
    return find(id).flatMap(g -> document.perform(new Edit.PutGroup(g.withColor(color.hex()))));
  }

  /// Adds the elements to a group; they leave theirs.
  public Optional<Problem> join(String id, Set<String> elements) {
    return find(id)
        .flatMap(g -> {
          Set<String> all = new LinkedHashSet<>(g.elements());
          all.addAll(elements);
          return document.perform(new Edit.PutGroup(g.withElements(List.copyOf(all))));
        });
  }

  public Optional<Problem> leave(Set<String> elements) {
    return document.perform(new Edit.LeaveGroups(elements));
  }

  /// Removes the groups; their elements stay.
  public Optional<Problem> ungroup(List<Group> groups) {
    Set<String> ids = new LinkedHashSet<>();
    groups.forEach(g -> ids.add(g.id()));
    return document.perform(new Edit.RemoveGroups(ids));
  }

  public Optional<Group> find(String id) {
    return document.scenario().groups().stream().filter(g -> g.id().equals(id)).findFirst();
  }

  /// The elements of a group that there are.
  public Selection members(String id) {
    List<Group> groups = document.scenario().groups();
    Membership membership = new Membership(document.index());
    Set<String> members = new LinkedHashSet<>();
    for (int g = 0; g < groups.size(); g++) {
      if (groups.get(g).id().equals(id)) {
        membership.members(g).forEach(e -> members.add(document.index().element(e).id()));
      }
    }
    return new Selection(members, Set.of());
  }
}
