package nextmove.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nextmove.edit.Edit;
import nextmove.edit.Outcome;
import nextmove.geom.Point;
import nextmove.model.Actor;
import nextmove.model.Confidence;
import nextmove.model.Decision;
import nextmove.model.Details.Place;
import nextmove.model.Element;
import nextmove.model.Index;
import nextmove.model.Likelihood;
import nextmove.model.Link;
import nextmove.model.Num;
import nextmove.model.Option;
import nextmove.model.Payoffs;
import nextmove.model.Scenario;
import nextmove.model.When;
import nextmove.text.MapText;
import org.junit.jupiter.api.Test;

/// Which edits leave everything where it stands.
class FitTest {
  private static boolean fits(Scenario before, Edit edit) {
    Scenario now = ((Outcome.Applied) edit.apply(before)).scenario();
    assertThat(now).isNotSameAs(before);
    Index a = new Index(before);
    Index b = new Index(now);
    return new Fit(a, new MapText(a, Workbench.MESSAGES), b, new MapText(b, Workbench.MESSAGES))
        .holds();
  }

  private static Element element(String id) {
    return new Index(Workbench.SMALL).element(id).orElseThrow();
  }

  private static Edit put(Element element) {
    return new Edit.PutElement(element);
  }

  private static Payoffs payoff(int amount) {
    return Payoffs.NONE.with("k", new Payoffs.Amount(Num.of(amount)));
  }

  @Test
  void colourAndSizeOfAPayoffTakeUpNoRoom() {
    Scenario paid =
        ((Outcome.Applied) put(element("x").withPayoffs(payoff(1))).apply(Workbench.SMALL))
            .scenario();
    assertThat(fits(paid, put(element("x").withPayoffs(payoff(7))))).isTrue();
    assertThat(fits(paid, put(element("x")))).isFalse();
  }

  @Test
  void tagsTakeUpNoRoom() {
    Element x = element("x");
    assertThat(fits(Workbench.SMALL, put(x.withDetails(x.details().withTags(List.of("t"))))))
        .isTrue();
  }

  @Test
  void wordsPlacesAndMarksDo() {
    Element x = element("x");
    Element d = element("d");
    assertThat(fits(Workbench.SMALL, put(x.withTitle("Go")))).isFalse();
    assertThat(fits(Workbench.SMALL, put(x.withEvidence(x.evidence().withNotes("n"))))).isFalse();
    assertThat(fits(Workbench.SMALL, put(x.withDetails(x.details().withDate(new When("2022"))))))
        .isFalse();
    assertThat(
            fits(
                Workbench.SMALL, put(x.withDetails(x.details().withAt(Place.of(new Point(1, 1)))))))
        .isFalse();
    assertThat(fits(Workbench.SMALL, put(((Decision) d).withActor(null)))).isFalse();
    assertThat(fits(Workbench.SMALL, new Edit.PutActor(new Actor("k", "Moscow")))).isFalse();
  }

  @Test
  void linksAndTheirWordsDo() {
    Link link = new Link("d", "x");
    assertThat(fits(Workbench.SMALL, new Edit.PutLink(link.withLikelihood(Likelihood.REST))))
        .isFalse();
    assertThat(fits(Workbench.SMALL, new Edit.PutLink(link.withConfidence(Confidence.LOW))))
        .isTrue();
    assertThat(fits(Workbench.SMALL, new Edit.ReorderLink(link.key(), 1))).isFalse();
    assertThat(fits(Workbench.SMALL, new Edit.AddElement(new Option("new", ""), null))).isFalse();
  }
}
