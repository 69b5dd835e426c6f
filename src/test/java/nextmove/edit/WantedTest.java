package nextmove.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nextmove.model.Bookmark;
import nextmove.model.Consequence;
import nextmove.model.Details;
import nextmove.model.Event;
import nextmove.model.Evidence;
import nextmove.model.Extras;
import nextmove.model.Group;
import nextmove.model.Indicator;
import nextmove.model.Indicator.Bearing;
import nextmove.model.Link;
import nextmove.model.Scenario;
import org.junit.jupiter.api.Test;

class WantedTest {
  private final Scenario scenario =
      Scenario.EMPTY.withMap(
          List.of(
              new Event("rain", "Rain?").withDetails(Details.NONE.withTags(List.of("rain"))),
              new Consequence("wet", "All wet")
                  .withEvidence(Evidence.NONE.withNotes("No train.\nRain, rain ($1).\nNothing."))),
          List.of(new Link("rain", "wet").withTitle("It rains")));
  private final Scenario around =
      scenario
          .withGroups(List.of(new Group("g", "Wet things", "", List.of("wet"), Extras.NONE)))
          .withBookmarks(List.of(new Bookmark("rain", "The wet start", Extras.NONE)))
          .withIndicators(
              List.of(
                  new Indicator("idle", "Wet socks"),
                  new Indicator("clouds", "Clouds")
                      .withNotes("Wet ones")
                      .withLinks(List.of(new Bearing(new Link.Key("rain", "wet"))))));

  @Test
  void itIsFoundInTitlesNotesTagsAndOnLinks() {
    assertThat(new Wanted("rain", false).lines(scenario))
        .extracting(Wanted.Line::text)
        .containsExactly("Rain?", "rain", "No train.", "Rain, rain ($1).", "It rains");
    assertThat(new Wanted("Rain", true).lines(scenario))
        .extracting(Wanted.Line::part)
        .containsExactly(Wanted.Part.TITLE, Wanted.Part.NOTES);
    assertThat(new Wanted("", false).lines(scenario)).isEmpty();
    assertThat(new Wanted(".*", false).lines(scenario)).isEmpty();
  }

  @Test
  void whatIsPutInItsPlaceIsTakenLiterallyAndNamed() {
    Edit edit = new Edit.Replace(new Wanted("Rain", true), "$0\\");
    Scenario now = ((Outcome.Applied) edit.apply(scenario)).scenario();
    assertThat(now.elements().getFirst().title()).isEqualTo("$0\\?");
    assertThat(now.elements().getLast().evidence().notes())
        .isEqualTo("No train.\n$0\\, rain ($1).\nNothing.");
    assertThat(now.links().getFirst()).isSameAs(scenario.links().getFirst());
    assertThat(edit.label(scenario)).isEqualTo(new Label("edit.replace", "Rain", "$0\\", "2"));
  }

  @Test
  void namesOfGroupsAndBookmarksAndIndicatorsAreFoundAndLeadThere() {
    assertThat(new Wanted("wet", false).lines(around).stream().skip(1))
        .extracting(Wanted.Line::at)
        .containsExactly(
            new Selection(Set.of("wet"), Set.of()),
            Selection.of("rain"),
            Selection.NONE,
            Selection.of(new Link.Key("rain", "wet")));
    Edit edit = new Edit.Replace(new Wanted("Wet", true), "Dry");
    Scenario now = ((Outcome.Applied) edit.apply(around)).scenario();
    assertThat(now.groups().getFirst().name()).isEqualTo("Dry things");
    assertThat(now.bookmarks()).isEqualTo(around.bookmarks());
    assertThat(now.indicators().getFirst().title()).isEqualTo("Dry socks");
    assertThat(now.indicators().getLast().notes()).isEqualTo("Dry ones");
    assertThat(edit.label(around)).isEqualTo(new Label("edit.replace", "Wet", "Dry", "3"));
  }

  @Test
  void aLongLineIsShownFromALittleBeforeIt() {
    String line = "It was so dry for such a long time that nobody expected any rain at all.";
    assertThat(new Wanted("rain", false).around(line))
        .startsWith("…")
        .hasSizeLessThan(50)
        .endsWith("rain at all.");
    assertThat(new Wanted("dry", false).around(line)).isEqualTo(line);
    assertThat(new Wanted("snow", false).around(line)).isEqualTo(line);
  }

  @Test
  void aTagThatBecomesEmptyGoes() {
    Edit edit = new Edit.Replace(new Wanted("rain", true), "");
    Scenario now = ((Outcome.Applied) edit.apply(scenario)).scenario();
    assertThat(now.elements().getFirst().details().tags()).isEmpty();
    assertThat(edit.label(scenario).code()).isEqualTo("edit.replace.remove");
  }

  @Test
  void whatIsNowhereChangesNothing() {
    Edit edit = new Edit.Replace(new Wanted("snow", false), "rain");
    assertThat(((Outcome.Applied) edit.apply(scenario)).scenario()).isSameAs(scenario);
  }
}
