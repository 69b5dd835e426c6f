package nextmove.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import nextmove.model.Bookmark;
import nextmove.model.Consequence;
import nextmove.model.Element;
import nextmove.model.Extras;
import nextmove.model.Group;
import nextmove.model.Link;
import nextmove.model.Scenario;
import org.junit.jupiter.api.Test;

/// Groups and bookmarks, through what else happens to their elements.
class GroupsTest {
  private final Scenario scenario =
      Scenario.EMPTY
          .withMap(
              List.of(consequence("a"), consequence("b"), consequence("c"), consequence("d")),
              List.of(new Link("a", "b"), new Link("b", "c")))
          .withGroups(List.of(group("one", "a", "b", "gone"), group("two", "c")))
          .withBookmarks(List.of(new Bookmark("b", "Here", Extras.NONE)));

  private static Element consequence(String id) {
    return new Consequence(id, "Title of " + id);
  }

  private static Group group(String id, String... elements) {
    return new Group(id, "Group " + id, "", List.of(elements), Extras.NONE);
  }

  private Scenario after(Edit... edits) {
    Scenario now = scenario;
    for (Edit edit : edits) {
      now = ((Outcome.Applied) edit.apply(now)).scenario();
    }
    return now;
  }

  @Test
  void anElementIsInOneGroupAndAGroupGoesWithItsLast() {
    Edit put = new Edit.PutGroup(group("three", "b", "c"));
    assertThat(after(put).groups())
        .containsExactly(group("one", "a", "gone"), group("three", "b", "c"));
    assertThat(put.label(scenario)).isEqualTo(new Label("edit.group.add", "Group three"));
    assertThat(after(new Edit.PutGroup(group("one", "a", "b", "gone")))).isSameAs(scenario);
    assertThat(after(new Edit.PutGroup(group("two"))).groups()).hasSize(1);
  }

  @Test
  void elementsLeaveTheirGroupsAndGroupsGo() {
    assertThat(after(new Edit.LeaveGroups(Set.of("a", "c"))).groups())
        .containsExactly(group("one", "b", "gone"));
    assertThat(after(new Edit.LeaveGroups(Set.of("d")))).isSameAs(scenario);
    assertThat(after(new Edit.RemoveGroups(Set.of("one"))).groups())
        .containsExactly(group("two", "c"));
    assertThat(after(new Edit.RemoveGroups(Set.of("x")))).isSameAs(scenario);
  }

  @Test
  void whatIsRemovedLeavesGroupAndBookmark() {
    Scenario now = after(new Edit.RemoveElements(Set.of("b", "c")));
    assertThat(now.groups()).containsExactly(group("one", "a", "gone"));
    assertThat(now.bookmarks()).isEmpty();
  }

  @Test
  void editsAreNamedByWhatTheyChange() {
    Group one = group("one", "a", "b", "gone");
    assertThat(new Edit.PutGroup(one.withName("New")).label(scenario))
        .isEqualTo(new Label("edit.group.rename", "New"));
    assertThat(new Edit.PutGroup(one.withColor("#112233")).label(scenario))
        .isEqualTo(new Label("edit.group.color", "Group one"));
    assertThat(new Edit.PutGroup(one.withElements(List.of("a"))).label(scenario))
        .isEqualTo(new Label("edit.group.join", "Group one"));
    assertThat(new Edit.RemoveGroups(Set.of("two")).label(scenario))
        .isEqualTo(new Label("edit.group.remove", "Group two"));
  }

  @Test
  void aBookmarkStandsOnceAtAnElement() {
    Bookmark other = new Bookmark("b", "There", Extras.NONE);
    assertThat(after(new Edit.PutBookmark(other)).bookmarks()).containsExactly(other);
    assertThat(new Edit.PutBookmark(other).label(scenario))
        .isEqualTo(new Label("edit.bookmark.rename", "There"));
    assertThat(after(new Edit.RemoveBookmark("b")).bookmarks()).isEmpty();
    assertThat(after(new Edit.RemoveBookmark("a"))).isSameAs(scenario);
    assertThat(new Edit.PutBookmark(new Bookmark("x", "", Extras.NONE)).apply(scenario))
        .isInstanceOf(Outcome.Rejected.class);
  }

  @Test
  void aCopyJoinsTheGroupOfItsNameAndElsewhereBringsItAlong() {
    Fragment branch = Fragment.of(scenario, Set.of("b", "c"), "b");
    assertThat(branch.content().groups()).containsExactly(group("one", "b"), group("two", "c"));
    Fragment here = new Transplant(branch, scenario, new Random(1)).result();
    Scenario now = after(new Edit.AddFragment(new Label("edit.paste"), here, List.of(), null));
    assertThat(now.groups()).hasSize(2);
    assertThat(now.groups().getFirst().elements()).hasSize(4).startsWith("a", "b", "gone");
    assertThat(now.bookmarks()).as("the original still has it").isEqualTo(scenario.bookmarks());
    Fragment there = new Transplant(branch, Scenario.EMPTY, new Random(1)).result();
    Scenario elsewhere =
        ((Outcome.Applied)
                new Edit.AddFragment(new Label("edit.paste"), there, List.of(), null)
                    .apply(Scenario.EMPTY))
            .scenario();
    assertThat(elsewhere.groups())
        .extracting(Group::name)
        .containsExactly("Group one", "Group two");
    assertThat(elsewhere.groups().getFirst().elements())
        .containsExactly(elsewhere.elements().getFirst().id());
    assertThat(elsewhere.bookmarks())
        .containsExactly(new Bookmark(elsewhere.elements().getFirst().id(), "Here", Extras.NONE));
  }
}
