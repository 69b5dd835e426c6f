package nextmove.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nextmove.edit.Label;
import nextmove.model.Index;
import nextmove.model.Kind;
import nextmove.model.Link;
import nextmove.model.Option;
import nextmove.model.Problem;
import nextmove.model.Problem.Grade;
import nextmove.model.Problem.Spot;
import nextmove.model.Scenario;
import nextmove.model.When;
import org.junit.jupiter.api.Test;

class SentencesTest {
  private final Messages english = Messages.of(Locale.ENGLISH);
  private final Messages german = Messages.of(Locale.GERMANY);

  @Test
  void aLanguageWithoutSentencesIsAnsweredInEnglishWhateverTheMachineSpeaks() {
    assertThat(Messages.of(Locale.FRANCE).say("kind.event")).isEqualTo("Event");
    assertThat(Messages.of(Locale.of("de", "AT")).say("kind.event")).isEqualTo("Ereignis");
  }

  @Test
  void pluralsAreChosenInBothLanguages() {
    LabelText label = new LabelText(english);
    assertThat(label.of(new Label("edit.remove.branch", "War", "1")))
        .isEqualTo("Delete “War” and one more");
    assertThat(label.of(new Label("edit.remove.branch", "War", "1234")))
        .isEqualTo("Delete “War” and 1,234 more");
    assertThat(new LabelText(german).of(new Label("edit.remove.branch", "1933", "7")))
        .isEqualTo("„1933“ und 7 weitere Elemente löschen");
  }

  @Test
  void titlesInSentencesStayShortAndOnOneLine() {
    assertThat(english.quoted(" a\n b ")).isEqualTo("“a b”");
    assertThat(english.quoted(" ")).isEqualTo("untitled element");
    assertThat(english.quoted("😀".repeat(80))).isEqualTo("“" + "😀".repeat(59) + "…”");
    assertThat(new LabelText(english).of(new Label("edit.rename.option", "{0} it's")))
        .isEqualTo("Rename option “{0} it's”");
  }

  @Test
  void problemsAreSentencesWithPlaces() {
    Scenario scenario =
        Scenario.EMPTY.withElements(List.of(new Option("a", "Attack"), new Option("b", "")));
    ProblemText text = new ProblemText(english);
    Problem problem =
        new Problem(
            "edit.link.kinds",
            Grade.ERROR,
            new Spot.OfLink(new Link.Key("a", "b")),
            "OPTION",
            "OPTION");
    assertThat(text.sentence(problem)).startsWith("An option leads to a consequence");
    assertThat(text.place(problem, new Index(scenario)))
        .isEqualTo("from “Attack” to “Untitled option”");
    assertThat(text.place(problem, null)).isEqualTo("from “a” to “b”");
    assertThat(text.place(new Problem("x", Grade.HINT, new Spot.Position(1200, 5)), null))
        .isEqualTo("line 1200, column 5");
    assertThat(text.sentence(new Problem("edit.link.twice", Grade.ERROR, Spot.WHOLE, "", "B")))
        .isEqualTo("“untitled element” leads to “B” already.");
  }

  @Test
  void datesFollowTheLanguageAndAreNoMorePreciseThanKnown() {
    Dates dates = new Dates(german);
    assertThat(dates.of(new When("2021"))).isEqualTo("2021");
    assertThat(dates.of(new When("2021-12"))).isEqualTo("Dezember 2021");
    assertThat(dates.of(new When("2021-12-15"))).isEqualTo("15.12.2021");
    assertThat(dates.of(new When("2021-12-15T14:05Z"))).isEqualTo("15.12.2021, 14:05 UTC");
    assertThat(dates.of(new When("2021-12", "2022"))).isEqualTo("Dezember 2021 – 2022");
    assertThat(dates.of(new When("2021-02-31"))).isEqualTo("2021-02-31");
    assertThat(new Dates(Messages.of(Locale.UK)).of(new When("2021-12-15")))
        .isEqualTo("15 Dec 2021");
  }

  @Test
  void namesOfKinds() {
    assertThat(new Names(german).kind(Kind.CONSEQUENCE)).isEqualTo("Folge");
    assertThat(new Names(english).title(new Option("a", "\n"))).isEqualTo("Untitled option");
  }

  @Test
  void namesSortAsReadersExpect() {
    assertThat(List.of("Zebra", "ärmer", "Apfel").stream().sorted(german.order()))
        .containsExactly("Apfel", "ärmer", "Zebra");
  }
}
