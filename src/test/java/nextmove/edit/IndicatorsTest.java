package nextmove.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import nextmove.model.Consequence;
import nextmove.model.Event;
import nextmove.model.Indicator;
import nextmove.model.Indicator.Bearing;
import nextmove.model.Indicator.State;
import nextmove.model.Link;
import nextmove.model.Num;
import nextmove.model.Scenario;
import nextmove.model.Source;
import nextmove.model.SourceRef;
import org.junit.jupiter.api.Test;

/// Indicators follow the links that they bear on, and go with a copied branch as sources do.
class IndicatorsTest {
  private static final Link.Key WET = new Link.Key("rain", "wet");
  private static final Link.Key DRY = new Link.Key("rain", "dry");

  private final Indicator clouds =
      new Indicator("clouds", "Clouds")
          .withSources(List.of(new SourceRef("almanac")))
          .withLinks(
              List.of(
                  new Bearing(WET).withRatio(new Num("3")),
                  new Bearing(DRY).withRatioIfAbsent(new Num("2"))));
  private final Scenario scenario =
      Scenario.EMPTY
          .withMap(
              List.of(
                  new Event("rain", "Rain?"),
                  new Consequence("wet", "All wet"),
                  new Consequence("dry", "All dry"),
                  new Event("wind", "Wind?")),
              List.of(new Link("rain", "wet"), new Link("rain", "dry")))
          .withSources(List.of(new Source("almanac").withTitle("Almanac")))
          .withIndicators(List.of(clouds));

  private static Scenario after(Edit edit, Scenario s) {
    return ((Outcome.Applied) edit.apply(s)).scenario();
  }

  @Test
  void itBearsNoLongerOnWhatIsGone() {
    Scenario unlinked = after(new Edit.RemoveLinks(Set.of(WET)), scenario);
    assertThat(unlinked.indicators().getFirst().links())
        .extracting(Bearing::link)
        .containsExactly(DRY);
    Scenario removed = after(new Edit.RemoveElements(Set.of("dry")), unlinked);
    assertThat(removed.indicators()).containsExactly(clouds.withLinks(List.of()));
    Edit elsewhere = new Edit.RemoveElements(Set.of("wind"));
    assertThat(after(elsewhere, scenario).indicators()).isSameAs(scenario.indicators());
  }

  @Test
  void itStaysWithALinkThatIsLedElsewhere() {
    Link.Key to = new Link.Key("wind", "wet");
    assertThat(after(new Edit.MoveLink(WET, to, null), scenario).indicators().getFirst().links())
        .containsExactly(new Bearing(to).withRatio(new Num("3")), clouds.links().getLast());
  }

  @Test
  void aCopiedBranchBringsItAndItsSourcesAlong() {
    Fragment copied = Fragment.of(scenario, Set.of("rain", "wet"), "rain");
    assertThat(copied.content().sources()).isEqualTo(scenario.sources());
    Transplant transplant = new Transplant(copied, Scenario.EMPTY, new Random(1));
    Edit paste = new Edit.AddFragment(new Label("x"), transplant.result(), List.of(), null);
    Scenario elsewhere = after(paste, Scenario.EMPTY);
    Link.Key pasted = new Link.Key(transplant.idOf("rain"), transplant.idOf("wet"));
    assertThat(elsewhere.indicators())
        .containsExactly(clouds.withLinks(List.of(new Bearing(pasted).withRatio(new Num("3")))));
  }

  @Test
  void whereOneOfItsNameIsThereThatBearsOnTheCopyAsWell() {
    Fragment copied = Fragment.of(scenario, Set.of("rain", "wet", "dry"), "rain");
    Transplant transplant = new Transplant(copied, scenario, new Random(1));
    Edit paste = new Edit.AddFragment(new Label("x"), transplant.result(), List.of(), null);
    Scenario both = after(paste, scenario);
    assertThat(both.indicators()).hasSize(1);
    assertThat(both.indicators().getFirst().links())
        .extracting(Bearing::link)
        .containsExactly(
            WET,
            DRY,
            new Link.Key(transplant.idOf("rain"), transplant.idOf("wet")),
            new Link.Key(transplant.idOf("rain"), transplant.idOf("dry")));
  }

  @Test
  void whatIsDoneToItHasANameOfItsOwn() {
    assertThat(new Edit.PutIndicator(new Indicator("x", "Fog")).label(scenario))
        .isEqualTo(new Label("edit.indicator.add", "Fog"));
    assertThat(new Edit.PutIndicator(clouds.withTitle("Grey clouds")).label(scenario))
        .isEqualTo(new Label("edit.indicator.rename", "Clouds"));
    assertThat(new Edit.PutIndicator(clouds.withState(State.SEEN)).label(scenario))
        .isEqualTo(new Label("edit.indicator.state", "Clouds"));
    assertThat(new Edit.RemoveIndicator("clouds").label(scenario))
        .isEqualTo(new Label("edit.indicator.remove", "Clouds"));
    assertThat(after(new Edit.PutIndicator(clouds), scenario)).isSameAs(scenario);
    assertThat(after(new Edit.RemoveIndicator("gone"), scenario)).isSameAs(scenario);
  }

  @Test
  void aRatioThatNoFileCouldHoldIsRefused() {
    Indicator wild = clouds.withLinks(List.of(new Bearing(WET).withRatio(new Num("1e16"))));
    assertThat(new Edit.PutIndicator(wild).apply(scenario)).isInstanceOf(Outcome.Rejected.class);
  }
}
