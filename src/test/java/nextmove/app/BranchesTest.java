package nextmove.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nextmove.check.Rules;
import nextmove.edit.Edit;
import nextmove.edit.Fragment;
import nextmove.edit.IndentedText;
import nextmove.edit.Selection;
import nextmove.format.Opening;
import nextmove.format.ScenarioFile;
import nextmove.model.Actor;
import nextmove.model.Decision;
import nextmove.model.Element;
import nextmove.model.Extras;
import nextmove.model.Group;
import nextmove.model.Index;
import nextmove.model.Indicator;
import nextmove.model.Kind;
import nextmove.model.Likelihood;
import nextmove.model.Link;
import nextmove.model.Option;
import nextmove.model.Problem;
import nextmove.model.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BranchesTest {
  private static final String DECISION = "kremlin-next";

  private final Document kremlin = new Document(bundled("kremlin-next-move"));
  private final Branches branches = on(kremlin);

  private static Scenario bundled(String name) {
    Opening opening = ScenarioFile.load(Path.of("scenarios", name + ".json")).opening();
    return ((Opening.Opened) opening).scenario();
  }

  private static Branches on(Document document) {
    return new Branches(document, new Editing(document, new Random(1)), new Random(2));
  }

  private static Element find(Document document, Predicate<Element> which) {
    return document.scenario().elements().stream().filter(which).findFirst().orElseThrow();
  }

  private static List<String> titles(Document document) {
    return document.scenario().elements().stream().map(Element::title).toList();
  }

  @Test
  void aBranchComesIntoAnEmptyScenarioWithAllThatItNames() {
    kremlin.select(Selection.of(DECISION));
    byte[] copied = Branches.bytes(branches.copy().orElseThrow());
    Document empty = new Document(Scenario.EMPTY);
    assertThat(on(empty).paste(copied)).isEmpty();
    assertThat(empty.history().position()).isEqualTo(1);
    assertThat(empty.now().label().code()).isEqualTo("edit.paste");
    Scenario got = empty.scenario();
    assertThat(got.elements()).hasSizeGreaterThan(5);
    assertThat(kremlin.scenario().actors()).containsAll(got.actors());
    assertThat(kremlin.scenario().sources()).containsAll(got.sources());
    assertThat(Rules.check(new Index(got)))
        .extracting(Problem::grade)
        .doesNotContain(Problem.Grade.ERROR);
    assertThat(titles(kremlin)).containsAll(titles(empty));
    empty.undo();
    assertThat(empty.scenario()).isSameAs(Scenario.EMPTY);
  }

  @Test
  void actorsAndSourcesThatAreThereAlreadyAreNotBroughtAgain() {
    kremlin.select(Selection.of(DECISION));
    byte[] copied = Branches.bytes(branches.copy().orElseThrow());
    Element end = find(kremlin, e -> e.kind() == Kind.CONSEQUENCE);
    kremlin.select(Selection.of(end.id()));
    Scenario before = kremlin.scenario();
    assertThat(branches.paste(copied)).isEmpty();
    Scenario after = kremlin.scenario();
    assertThat(after.actors()).isEqualTo(before.actors());
    assertThat(after.sources()).isEqualTo(before.sources());
    assertThat(after.assumptions()).isEqualTo(before.assumptions());
    String pasted = kremlin.now().selection().element().orElseThrow();
    assertThat(kremlin.index().link(new Link.Key(end.id(), pasted))).isPresent();
  }

  @Test
  void theSameIdForSomeoneElseIsNotTakenForTheSameActor() {
    kremlin.select(Selection.of(DECISION));
    byte[] copied = Branches.bytes(branches.copy().orElseThrow());
    String actor = ((Decision) kremlin.index().element(DECISION).orElseThrow()).actor();
    Document other = new Document(Scenario.EMPTY);
    other.perform(new Edit.PutActor(new Actor(actor, "Someone else")));
    assertThat(on(other).paste(copied)).isEmpty();
    Decision decision = (Decision) find(other, e -> e.kind() == Kind.DECISION);
    assertThat(decision.actor()).isNotEqualTo(actor);
    assertThat(other.scenario().actors().getFirst().name()).isEqualTo("Someone else");
  }

  @Test
  void whatIsCutAndPastedLedThereAsLikelyAsBefore() {
    Document document = new Document(bundled("ransomware-attack"));
    Link into = document.index().link(new Link.Key("first-move", "switch-off")).orElseThrow();
    assertThat(into.likelihood()).isInstanceOf(Likelihood.Exact.class);
    document.select(Selection.of("switch-off"));
    byte[] copied = Branches.bytes(on(document).copy().orElseThrow());
    document.perform(new Edit.RemoveElements(Set.of("switch-off")));
    document.select(Selection.of("first-move"));
    assertThat(on(document).paste(copied)).isEmpty();
    String pasted = document.now().selection().element().orElseThrow();
    Link now = document.index().link(new Link.Key("first-move", pasted)).orElseThrow();
    assertThat(now.likelihood()).isEqualTo(into.likelihood());
    assertThat(now.confidence()).isEqualTo(into.confidence());
    assertThat(document.scenario().extras()).isEqualTo(bundled("ransomware-attack").extras());
    assertThat(titles(document)).doesNotContain("");
  }

  @Test
  void aLikelihoodThatThereIsNoRoomForIsNotKept() {
    Document document = new Document(bundled("ransomware-attack"));
    document.select(Selection.of("isolate"));
    byte[] copied = Branches.bytes(on(document).copy().orElseThrow());
    document.select(Selection.of("first-move"));
    assertThat(on(document).paste(copied)).isEmpty();
    String pasted = document.now().selection().element().orElseThrow();
    Link now = document.index().link(new Link.Key("first-move", pasted)).orElseThrow();
    assertThat(now.likelihood()).isEqualTo(Likelihood.UNSTATED);
    assertThat(now.confidence()).isNull();
  }

  @Test
  void aWordOfAnotherScaleBecomesItsRange() {
    kremlin.select(
        new Selection(
            kremlin.scenario().elements().stream().map(Element::id).collect(Collectors.toSet()),
            Set.of()));
    byte[] copied = Branches.bytes(branches.copy().orElseThrow());
    Document other = new Document(Scenario.EMPTY);
    other.perform(Edit.PutHeader.of(Scenario.EMPTY).withScale("ipcc"));
    assertThat(on(other).paste(copied)).isEmpty();
    assertThat(kremlin.scenario().links()).anyMatch(l -> l.likelihood() instanceof Likelihood.Word);
    assertThat(other.scenario().links())
        .noneMatch(l -> l.likelihood() instanceof Likelihood.Word)
        .anyMatch(l -> l.likelihood() instanceof Likelihood.Range);
  }

  @Test
  void whatMayNotFollowIsRefusedWithTheReasonAndChangesNothing() {
    Element option = find(kremlin, e -> e.kind() == Kind.OPTION);
    kremlin.select(Selection.of(option.id()));
    byte[] copied = Branches.bytes(branches.copy().orElseThrow());
    Scenario before = kremlin.scenario();
    assertThat(branches.paste(copied)).map(Problem::code).contains("edit.link.kinds");
    assertThat(kremlin.scenario()).isSameAs(before);
  }

  @Test
  void aDuplicateStandsAfterTheOriginalAndLeadsWhereItLeads() {
    Element option = find(kremlin, e -> e.kind() == Kind.OPTION);
    Link into =
        kremlin.scenario().links().stream()
            .filter(l -> l.to().equals(option.id()))
            .findFirst()
            .orElseThrow();
    assertThat(branches.duplicate(option.id())).isEmpty();
    String copy = kremlin.now().selection().element().orElseThrow();
    List<String> siblings =
        kremlin.scenario().links().stream()
            .filter(l -> l.from().equals(into.from()))
            .map(Link::to)
            .toList();
    assertThat(siblings.indexOf(copy)).isEqualTo(siblings.indexOf(option.id()) + 1);
    Index index = kremlin.index();
    assertThat(index.outDegree(index.position(copy)))
        .isEqualTo(index.outDegree(index.position(option.id())));
    kremlin.undo();
    assertThat(kremlin.history().canUndo()).isFalse();
  }

  @Test
  void indentedTextBecomesABranchWhoseKindsAlternate() {
    Document document =
        new Document(kremlin.scenario().withMap(List.of(), List.of()).withStart(null));
    String text =
        """
        What now?
        \t- Wait
        \t\t• Nothing happens
        \t\t\tAnd then?

        \t2) Act
        """;
    assertThat(on(document).paste(text)).isEmpty();
    assertThat(titles(document))
        .containsExactly("What now?", "Wait", "Nothing happens", "And then?", "Act");
    assertThat(document.scenario().elements())
        .extracting(Element::kind)
        .containsExactly(Kind.DECISION, Kind.OPTION, Kind.CONSEQUENCE, Kind.DECISION, Kind.OPTION);
    assertThat(document.scenario().elements())
        .filteredOn(Decision.class::isInstance)
        .extracting(e -> ((Decision) e).actor())
        .doesNotContainNull()
        .doesNotHaveDuplicates();
    document.select(Selection.of(document.scenario().elements().getFirst().id()));
    assertThat(IndentedText.of(on(document).copy().orElseThrow()))
        .isEqualTo("What now?\n  Wait\n    Nothing happens\n      And then?\n  Act\n");
  }

  @Test
  void textUnderAnElementBeginsWithWhatFollowsIt() {
    kremlin.select(Selection.of(DECISION));
    assertThat(branches.paste("Wait and see\n  It rains")).isEmpty();
    String pasted = kremlin.now().selection().element().orElseThrow();
    assertThat(kremlin.index().element(pasted).orElseThrow().kind()).isEqualTo(Kind.OPTION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n\t\r\n",
        "-\n*\n",
        "\0\uFEFF",
        "{\"format\": \"nextmove/scenario\"",
        "{\"format\": \"nextmove/scenario\", \"version\": 1, \"elements\": 3}",
        "{\"format\": \"nextmove/scenario\", \"version\": 1}"
      })
  void whatIsNoBranchIsRefused(String text) {
    Scenario before = kremlin.scenario();
    assertThat(branches.paste(text)).map(Problem::code).contains("edit.paste.nothing");
    assertThat(branches.paste(text.getBytes(StandardCharsets.UTF_8)))
        .map(Problem::code)
        .contains("edit.paste.nothing");
    assertThat(kremlin.scenario()).isSameAs(before);
  }

  @Test
  void anyTextIsPastedOrRefused() {
    Random random = new Random(7);
    String letters = "ab \t\n\r-•1.)\u2028\uD800\u0000\"{}[]é";
    for (int i = 0; i < 500; i++) {
      StringBuilder text = new StringBuilder();
      random
          .ints(random.nextInt(60), 0, letters.length())
          .forEach(c -> text.append(letters.charAt(c)));
      Document document = new Document(Scenario.EMPTY);
      Optional<Problem> why = on(document).paste(text.toString());
      assertThat(why.isEmpty()).isEqualTo(!document.scenario().elements().isEmpty());
      ScenarioFile.write(document.scenario());
    }
  }

  @Test
  void tooMuchIsRefusedAndDepthIsNoTrouble() {
    String lines =
        String.join(
            "\n", IntStream.range(0, 6_000).mapToObj(i -> " ".repeat(i % 7) + "x" + i).toList());
    assertThat(branches.paste(lines)).map(Problem::code).contains("edit.paste.too-much");
    assertThat(branches.paste("x".repeat(40_000_000)))
        .map(Problem::code)
        .contains("edit.paste.too-much");
    String deep =
        String.join("\n", IntStream.range(0, 1_000).mapToObj(i -> " ".repeat(i) + "x").toList());
    Document document = new Document(Scenario.EMPTY);
    assertThat(on(document).paste(deep)).isEmpty();
    assertThat(document.scenario().elements()).hasSize(1_000);
    document.select(Selection.of(document.scenario().elements().getFirst().id()));
    assertThat(IndentedText.of(on(document).copy().orElseThrow()).lines()).hasSize(1_000);
  }

  @Test
  void aParagraphBecomesNotesUnderItsBeginning() {
    String paragraph = "word ".repeat(100).strip();
    assertThat(branches.paste(paragraph)).isEmpty();
    Element last = kremlin.scenario().elements().getLast();
    assertThat(last.title()).hasSizeLessThan(210).endsWith("…");
    assertThat(last.evidence().notes()).isEqualTo(paragraph);
  }

  @Test
  void aLongLineIsNotCutThroughALetter() {
    assertThat(branches.paste("x" + "\uD83D\uDE00".repeat(150))).isEmpty();
    assertThat(kremlin.scenario().elements().getLast().title())
        .isEqualTo("x" + "\uD83D\uDE00".repeat(99) + "…");
  }

  @Test
  void whatIsCutAndComesBackIsWhatIndicatorsAndOthersName() {
    Document document = new Document(kremlin.scenario());
    Set<String> all =
        document.scenario().elements().stream().map(Element::id).collect(Collectors.toSet());
    document.select(new Selection(all, Set.of()));
    byte[] cut = Branches.bytes(on(document).copy().orElseThrow());
    document.perform(new Edit.RemoveElements(all));
    assertThat(on(document).paste(cut)).isEmpty();
    assertThat(document.scenario().links()).hasSameElementsAs(kremlin.scenario().links());
    assertThat(on(document).paste(cut)).isEmpty();
    assertThat(document.scenario().elements()).doesNotHaveDuplicates().hasSize(2 * all.size());
  }

  @Test
  void twoOfOneNameStayTwo() {
    Document document = new Document(twice("a", "b"));
    document.select(Selection.of("q"));
    Optional<Fragment> copied = on(document).copy();
    Document other = new Document(twice("c", "d"));
    assertThat(on(other).paste(Branches.bytes(copied.orElseThrow()))).isEmpty();
    assertThat(other.scenario().groups())
        .extracting(Group::name, g -> g.elements().size())
        .containsExactly(tuple("Band", 2), tuple("Band", 2));
    assertThat(other.scenario().indicators())
        .extracting(Indicator::title, i -> i.links().size())
        .containsExactly(tuple("", 1), tuple("", 1), tuple("Seen", 2), tuple("", 1), tuple("", 1));
    other.select(Selection.NONE);
    assertThat(on(other).paste(Branches.bytes(copied.orElseThrow()))).isEmpty();
    ScenarioFile.write(other.scenario());
  }

  /// A decision with two options, and two of everything under one name or none.
  private static Scenario twice(String one, String two) {
    Link first = new Link("q", "q" + one);
    Link second = new Link("q", "q" + two);
    return Scenario.EMPTY
        .withMap(
            List.of(
                new Decision("q", "Which?", null),
                new Option("q" + one, "1"),
                new Option("q" + two, "2")),
            List.of(first, second))
        .withGroups(
            List.of(
                new Group(one, "Band", "", List.of("q" + one), Extras.NONE),
                new Group(two, "Band", "", List.of("q" + two), Extras.NONE)))
        .withIndicators(
            List.of(
                indicator(one, "", first),
                indicator(two, "", second),
                indicator("i" + one, "Seen", first)));
  }

  private static Indicator indicator(String id, String title, Link on) {
    return new Indicator(id, title).withLinks(List.of(new Indicator.Bearing(on.key())));
  }
}
