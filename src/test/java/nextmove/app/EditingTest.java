package nextmove.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nextmove.app.Editing.Attempt;
import nextmove.edit.Edit;
import nextmove.edit.Selection;
import nextmove.model.Actor;
import nextmove.model.Decision;
import nextmove.model.Details;
import nextmove.model.Element;
import nextmove.model.Extras;
import nextmove.model.Kind;
import nextmove.model.Likelihood;
import nextmove.model.Link;
import nextmove.model.Num;
import nextmove.model.PayoffUnit;
import nextmove.model.Payoffs;
import nextmove.model.Problem;
import nextmove.model.Scenario;
import org.junit.jupiter.api.Test;

class EditingTest {
  private final Document document =
      new Document(
          Scenario.EMPTY.withActors(
              List.of(new Actor("north", "North"), new Actor("south", "South"))));
  private final Editing editing = new Editing(document, new Random(1));

  private String added(Attempt attempt) {
    return switch (attempt) {
      case Attempt.Added a -> a.id();
      case Attempt.Refused r -> throw new AssertionError(r.why());
    };
  }

  @Test
  void whatNaturallyFollowsIsOfferedFirstAndMovesAlternate() {
    String start = added(editing.add(Kind.CONSEQUENCE));
    String decision = added(editing.addAfter(start, editing.mayFollow(start).getFirst()));
    String option = added(editing.addAfter(decision, editing.mayFollow(decision).getFirst()));
    assertThat(editing.mayFollow(decision)).containsExactly(Kind.OPTION);
    assertThat(editing.mayFollow(option)).doesNotContain(Kind.OPTION);
    String reply = added(editing.addAfter(option, Kind.DECISION));
    assertThat(((Decision) element(decision)).actor()).isEqualTo("north");
    assertThat(((Decision) element(reply)).actor()).isEqualTo("south");
    assertThat(document.now().selection()).isEqualTo(Selection.of(reply));
  }

  @Test
  void makingAnElementAndTypingItsTitleIsOneVersionUnderItsFinalName() {
    String id = added(editing.add(Kind.EVENT));
    editing.rename(id, "R");
    editing.rename(id, "Rain?");
    assertThat(document.history().position()).isEqualTo(1);
    assertThat(document.now().label().code()).isEqualTo("edit.add.named.event");
    assertThat(document.now().label().args()).containsExactly("Rain?");
    document.undo();
    assertThat(document.scenario()).isSameAs(document.history().get(0).scenario());
  }

  @Test
  void anAbandonedElementLeavesNoTrace() {
    String id = added(editing.add(Kind.EVENT));
    editing.abandon(id);
    assertThat(document.scenario().elements()).isEmpty();
    String kept = added(editing.add(Kind.EVENT));
    editing.rename(kept, "Rain?");
    editing.abandon(kept);
    assertThat(document.scenario().elements()).hasSize(1);
  }

  @Test
  void siblingsStandWhereTheyWereAskedFor() {
    String root = added(editing.add(Kind.CONSEQUENCE));
    String b = added(editing.addAfter(root, Kind.EVENT));
    String c = added(editing.addSibling(b, false));
    String a = added(editing.addSibling(b, true));
    String bb = added(editing.addSibling(b, false));
    assertThat(targets(root)).containsExactly(a, b, bb, c);
    editing.reorder(a, 2);
    assertThat(targets(root)).containsExactly(b, bb, a, c);
    editing.reorder(c, -99);
    assertThat(targets(root)).containsExactly(c, b, bb, a);
    assertThat(editing.addSibling(root, false)).isInstanceOf(Attempt.Refused.class);
  }

  @Test
  void aParentPutInBetweenTakesTheLinkAndItsLikelihood() {
    String root = added(editing.add(Kind.EVENT));
    String child = added(editing.addAfter(root, Kind.CONSEQUENCE));
    Link link = new Link(root, child).withLikelihood(new Likelihood.Exact(new Num("0.3")));
    document.perform(new Edit.PutLink(link));
    String between = added(editing.insertParent(child));
    assertThat(document.scenario().links())
        .containsExactly(link.withEnds(root, between), new Link(between, child));
    String decision = added(editing.addAfter(child, Kind.DECISION));
    String option = added(editing.addAfter(decision, Kind.OPTION));
    assertThat(editing.insertParent(option)).isInstanceOf(Attempt.Refused.class);
  }

  @Test
  void removingTakesWhatOnlyItReachedAndSelectsWhatLedThere() {
    String root = added(editing.add(Kind.CONSEQUENCE));
    String a = added(editing.addAfter(root, Kind.EVENT));
    String b = added(editing.addAfter(root, Kind.EVENT));
    String shared = added(editing.addAfter(a, Kind.CONSEQUENCE));
    String only = added(editing.addAfter(a, Kind.CONSEQUENCE));
    editing.link(b, shared);
    editing.link(only, a);
    editing.remove(Selection.of(a));
    assertThat(document.scenario().elements().stream().map(Element::id))
        .containsExactlyInAnyOrder(root, b, shared);
    assertThat(document.now().selection()).isEqualTo(Selection.of(root));
    assertThat(document.now().label().code()).isEqualTo("edit.remove.branch");
  }

  @Test
  void illegalLinksAreRefusedWithTheirReason() {
    String decision = added(editing.add(Kind.DECISION));
    String option = added(editing.addAfter(decision, Kind.OPTION));
    String event = added(editing.add(Kind.EVENT));
    assertThat(editing.link(decision, event).orElseThrow().code()).isEqualTo("edit.link.kinds");
    assertThat(editing.link(decision, decision).orElseThrow().code()).isEqualTo("edit.link.self");
    assertThat(editing.link(decision, option).orElseThrow().code()).isEqualTo("edit.link.twice");
    String other = added(editing.addAfter(option, Kind.DECISION));
    assertThat(editing.link(other, option).orElseThrow().code()).isEqualTo("edit.option.actors");
  }

  @Test
  void numbersThatNoFileCanHoldAreRefusedWithTheirReason() {
    String id = added(editing.add(Kind.CONSEQUENCE));
    Element element = document.index().element(id).orElseThrow();
    Num most = new Num("1e15");
    Num more = new Num("-1000000000000001");
    Payoffs largest = Payoffs.NONE.with("us", new Payoffs.Amount(most));
    assertThat(refusal(new Edit.PutElement(element.withPayoffs(largest)))).isEmpty();
    Payoffs larger = Payoffs.NONE.with("us", new Payoffs.Amount(more, most));
    assertThat(refusal(new Edit.PutElement(element.withPayoffs(larger)))).contains("edit.number");
    Element far = element.withDetails(element.details().withAt(new Details.Place(most, more)));
    assertThat(refusal(new Edit.PutElement(far))).contains("edit.number");
    PayoffUnit unit = new PayoffUnit("u", more, null, Extras.NONE);
    Scenario header =
        document.scenario().withHeader("", "", "en", Scenario.DEFAULT_SCALE, null, unit);
    assertThat(refusal(Edit.PutHeader.of(header))).contains("edit.number");
    assertThat(document.index().element(id).orElseThrow().payoffs()).isEqualTo(largest);
  }

  private Optional<String> refusal(Edit edit) {
    return document.perform(edit).map(Problem::code);
  }

  /// Undo all is the first value, redo all the last, whatever was done in between.
  @Test
  void randomSessionsCanBeWalkedBackAndForth() {
    for (int seed = 0; seed < 30; seed++) {
      Random random = new Random(seed);
      Document d = new Document(document.scenario());
      Editing e = new Editing(d, random);
      for (int step = 0; step < 200; step++) {
        randomStep(d, e, random);
      }
      while (d.history().canRedo()) {
        d.redo();
      }
      Scenario last = d.scenario();
      List<Scenario> back = new ArrayList<>();
      while (d.history().canUndo()) {
        back.add(d.scenario());
        d.undo();
      }
      assertThat(d.scenario()).isEqualTo(document.scenario());
      while (d.history().canRedo()) {
        d.redo();
        assertThat(d.scenario()).isSameAs(back.removeLast());
      }
      assertThat(d.scenario()).isSameAs(last);
    }
  }

  private void randomStep(Document d, Editing e, Random random) {
    List<Element> elements = d.scenario().elements();
    if (elements.isEmpty()) {
      e.add(Kind.values()[random.nextInt(4)]);
      return;
    }
    String id = elements.get(random.nextInt(elements.size())).id();
    String other = elements.get(random.nextInt(elements.size())).id();
    List<Kind> follow = e.mayFollow(id);
    switch (random.nextInt(10)) {
      case 0, 1, 2 -> e.addAfter(id, follow.get(random.nextInt(follow.size())));
      case 3 -> e.addSibling(id, random.nextBoolean());
      case 4 -> e.insertParent(id);
      case 5 -> e.rename(id, "T" + random.nextInt(5));
      case 6 -> e.link(id, other);
      case 7 -> e.reorder(id, random.nextInt(5) - 2);
      case 8 -> {
        if (random.nextInt(4) == 0) {
          e.remove(new Selection(Set.of(id), Set.of()));
        }
      }
      default -> d.undo();
    }
  }

  private Element element(String id) {
    return document.index().element(id).orElseThrow();
  }

  private List<String> targets(String id) {
    return document.scenario().links().stream()
        .filter(l -> l.from().equals(id))
        .map(Link::to)
        .toList();
  }

  @Test
  void whatIsFoldedAwayIsNeverSelected() {
    String start = added(editing.add(Kind.CONSEQUENCE));
    String decision = added(editing.addAfter(start, Kind.DECISION));
    String option = added(editing.addAfter(decision, Kind.OPTION));
    assertThat(editing.fold(Set.of(decision))).isEmpty();
    assertThat(document.scenario().folded()).containsExactly(decision);
    assertThat(document.now().label().code()).isEqualTo("edit.fold");
    assertThat(document.now().selection()).isEqualTo(Selection.of(decision));

    document.select(Selection.of(option));
    assertThat(document.scenario().folded()).isEmpty();
    assertThat(document.now().label().code()).isEqualTo("edit.unfold");
    document.undo();
    assertThat(document.scenario().folded()).containsExactly(decision);
    assertThat(document.now().selection()).isEqualTo(Selection.of(decision));

    String more = added(editing.addAfter(decision, Kind.OPTION));
    assertThat(document.scenario().folded()).as("what is added is seen").isEmpty();
    assertThat(document.now().selection()).isEqualTo(Selection.of(more));
    document.undo();
    editing.remove(Selection.of(decision));
    assertThat(document.scenario().folded()).isEmpty();
  }

  @Test
  void foldingAllShowsHowItBeginsAndWhatHidesNothingIsNotFolded() {
    String start = added(editing.add(Kind.CONSEQUENCE));
    String decision = added(editing.addAfter(start, Kind.DECISION));
    String option = added(editing.addAfter(decision, Kind.OPTION));
    String end = added(editing.addAfter(option, Kind.CONSEQUENCE));
    assertThat(editing.fold(Set.of(end)).map(Problem::code)).contains("edit.fold.nothing");
    assertThat(editing.foldAll()).isEmpty();
    assertThat(document.scenario().folded()).containsExactly(decision, option);
    assertThat(document.now().selection().isEmpty()).isTrue();
    assertThat(editing.fold(Set.of(decision))).isEmpty();
    assertThat(document.scenario().folded()).containsExactly(option);
    assertThat(editing.unfoldAll()).isEmpty();
    assertThat(document.scenario().folded()).isEmpty();
  }

  @Test
  void aReadOnlyDocumentCanBeFoldedAndUnfolded() {
    String decision = added(editing.add(Kind.DECISION));
    added(editing.addAfter(decision, Kind.OPTION));
    editing.fold(Set.of(decision));
    Document shown = new Document(document.scenario(), true);
    Editing view = new Editing(shown, new Random(1));
    assertThat(view.unfoldAll()).isEmpty();
    assertThat(shown.scenario().folded()).isEmpty();
    assertThat(view.fold(Set.of(decision))).isEmpty();
    assertThat(shown.scenario().folded()).containsExactly(decision);
    assertThat(view.rename(decision, "Other")).isPresent();
  }
}
