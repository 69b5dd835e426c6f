package nextmove.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nextmove.analysis.Impossible;
import nextmove.edit.Edit;
import nextmove.edit.Selection;
import nextmove.model.Actor;
import nextmove.model.Consequence;
import nextmove.model.Decision;
import nextmove.model.Element;
import nextmove.model.Event;
import nextmove.model.Likelihood;
import nextmove.model.Link;
import nextmove.model.Num;
import nextmove.model.Option;
import nextmove.model.Payoffs;
import nextmove.model.Scenario;
import org.junit.jupiter.api.Test;

class InquiryTest {
  private static final Link.Key LEFT = new Link.Key("d", "left");
  private static final Link.Key RIGHT = new Link.Key("d", "right");

  /// Left is judged likelier, right pays more; both may come to the same end.
  private static final Scenario SMALL =
      Scenario.EMPTY
          .withActors(List.of(new Actor("k", "Kremlin")))
          .withMap(
              List.of(
                  new Decision("d", "What next?", "k"),
                  new Option("left", "Go left").withPayoffs(pays("1")),
                  new Option("right", "Go right").withPayoffs(pays("3")),
                  new Consequence("end", "It ends")),
              List.of(
                  new Link("d", "left").withLikelihood(new Likelihood.Exact(new Num("0.7"))),
                  new Link("d", "right").withLikelihood(Likelihood.REST),
                  new Link("left", "end"),
                  new Link("right", "end")));

  private final Queue background = new Queue();
  private final Queue owner = new Queue();
  private final Work work =
      new Work(
          owner,
          background,
          failure -> {
            throw new AssertionError(failure);
          });

  private static Payoffs pays(String amount) {
    return Payoffs.NONE.with("k", new Payoffs.Amount(new Num(amount)));
  }

  private Inquiry asking(Document document) {
    Inquiry inquiry = new Inquiry(document, work);
    inquiry.open().set(true);
    return inquiry;
  }

  private static double reach(Inquiry inquiry, String id) {
    Answer.Found found = (Answer.Found) Objects.requireNonNull(inquiry.answer().get());
    return found.play().reach(found.index().position(id));
  }

  @Test
  void nothingIsWorkedOutThatNobodyWants() {
    Inquiry inquiry = new Inquiry(new Document(SMALL), work);
    assertThat(inquiry.answer().get()).isNull();
    inquiry.open().set(true);
    assertThat(inquiry.answer().get()).isInstanceOf(Answer.Found.class);
    inquiry.open().set(false);
    assertThat(inquiry.answer().get()).isNull();
  }

  @Test
  void aReportTellsWhatWouldChangeTheBestOptionOfTheSelectedDecision() {
    Document document = new Document(SMALL);
    Inquiry inquiry = asking(document);
    assertThat(inquiry.questions(0).decision()).isEqualTo(-1);
    document.select(Selection.of("left"));
    assertThat(inquiry.questions(0).decision()).isEqualTo(-1);
    document.select(Selection.of("d"));
    assertThat(inquiry.questions(0).decision()).isEqualTo(document.index().position("d"));
  }

  @Test
  void whatIsSupposedIsCertainAndTakesThePlaceOfItsSibling() {
    Inquiry inquiry = asking(new Document(SMALL));
    assertThat(reach(inquiry, "right")).isCloseTo(0.3, within(1e-9));
    inquiry.toggle(RIGHT);
    assertThat(reach(inquiry, "right")).isEqualTo(1);
    inquiry.toggle(LEFT);
    assertThat(reach(inquiry, "right")).isZero();
    assertThat(inquiry.isSupposed(RIGHT)).isFalse();
    inquiry.toggle(LEFT);
    assertThat(reach(inquiry, "left")).isEqualTo(0.7);
    inquiry.toggle(LEFT);
    inquiry.supposeNothing();
    assertThat(inquiry.given().get().pins()).isEmpty();
  }

  @Test
  void actorsWhoGoStrictlyByPayoffsTakeWhatPaysBest() {
    Inquiry inquiry = asking(new Document(SMALL));
    inquiry.rationality().set(Rationality.STRICT);
    assertThat(reach(inquiry, "right")).isEqualTo(1);
    inquiry.rationality().set(new Rationality.Leaning(1));
    assertThat(reach(inquiry, "right")).isCloseTo(1 / (1 + Math.exp(-2)), within(1e-9));
    inquiry.rationality().set(Rationality.JUDGED);
    assertThat(reach(inquiry, "right")).isCloseTo(0.3, within(1e-9));
  }

  @Test
  void theAnswerKeepsUpWithEditsAndUndo() {
    Document document = new Document(SMALL);
    Inquiry inquiry = asking(document);
    Link likely = SMALL.links().getFirst().withLikelihood(new Likelihood.Exact(new Num("0.2")));
    document.perform(new Edit.PutLink(likely));
    assertThat(reach(inquiry, "left")).isEqualTo(0.2);
    document.undo();
    assertThat(reach(inquiry, "left")).isEqualTo(0.7);
  }

  @Test
  void aLinkThatIsGoneIsNotSupposedUntilItIsBack() {
    Document document = new Document(SMALL);
    Inquiry inquiry = asking(document);
    inquiry.toggle(RIGHT);
    document.perform(new Edit.RemoveLinks(Set.of(RIGHT)));
    assertThat(Objects.requireNonNull(inquiry.answer().get()).given().pins()).isEmpty();
    document.undo();
    assertThat(reach(inquiry, "right")).isEqualTo(1);
  }

  @Test
  void aLoopThatIsNeverLeftIsNamed() {
    Scenario trapped =
        Scenario.EMPTY.withMap(
            List.of(new Event("a", "Again?"), new Event("b", "And again?")),
            List.of(new Link("a", "b"), new Link("b", "a")));
    Answer.None none =
        (Answer.None) Objects.requireNonNull(asking(new Document(trapped)).answer().get());
    assertThat(none.why().reason()).isEqualTo(Impossible.Reason.NEVER_LEFT);
    assertThat(none.why().names()).containsExactly("a", "b");
  }

  @Test
  void onlyWhatMightHappenOtherwiseCanBeSupposed() {
    Inquiry inquiry = asking(new Document(SMALL));
    assertThat(inquiry.ways(Selection.of("left"))).containsExactly(LEFT);
    assertThat(inquiry.ways(Selection.of(RIGHT))).containsExactly(RIGHT);
    assertThat(inquiry.ways(Selection.of("end"))).isEmpty();
    assertThat(inquiry.ways(Selection.NONE)).isEmpty();
  }

  @Test
  void aLargeMapIsAnsweredInTheBackgroundAndWhatIsOutOfDateIsDropped() {
    List<Element> elements = new ArrayList<>(SMALL.elements());
    List<Link> links = new ArrayList<>(SMALL.links());
    for (int i = 0; i < Inquiry.MOST_AT_ONCE; i++) {
      elements.add(new Consequence("c" + i, "And then"));
      links.add(new Link(i == 0 ? "end" : "c" + (i - 1), "c" + i));
    }
    Inquiry inquiry = asking(new Document(SMALL.withMap(elements, links)));
    assertThat(inquiry.answer().get()).isNull();
    inquiry.toggle(RIGHT);
    background.runAll();
    owner.runOne();
    assertThat(inquiry.answer().get()).isNull();
    owner.runAll();
    assertThat(reach(inquiry, "right")).isEqualTo(1);
    assertThat(work.running()).isEmpty();
  }
}
