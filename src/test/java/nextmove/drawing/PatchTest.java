package nextmove.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import nextmove.geom.Box;
import nextmove.graph.Filter;
import nextmove.model.Decision;
import nextmove.model.Element;
import nextmove.model.Evidence;
import nextmove.model.Index;
import nextmove.model.Likelihood;
import nextmove.model.Link;
import nextmove.model.Num;
import nextmove.model.Payoffs;
import nextmove.model.Scenario;
import org.junit.jupiter.api.Test;

/// After a change only what it touches is drawn anew, and all looks as if drawn from scratch.
class PatchTest {
  /// The parts that had to be drawn anew.
  private static Set<Hit> redrawn(DisplayList before, Scenario after) {
    Painted old = Painted.of(before);
    Painted now = Painted.of(before.with(new Index(after)));
    Set<Mark> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    kept.addAll(old.all);
    Set<Hit> redrawn = new HashSet<>();
    now.parts.forEach((part, marks) -> {
      if (!kept.containsAll(marks)) {
        redrawn.add(part);
      }
    });
    return redrawn;
  }

  @Test
  void aPatchLooksLikeAPictureFromScratch() {
    Scenario scenario = SampleMaps.random(60, 3);
    DisplayList patched = SampleMaps.picture(scenario);
    for (int i = 0; i < scenario.elements().size(); i += 7) {
      Painted.of(patched);
      Element e = scenario.elements().get(i);
      Element next =
          e instanceof Decision d
              ? d.withActor("south")
              : e.withPayoffs(Payoffs.NONE.with("north", SampleMaps.amount(Integer.toString(i))));
      scenario = SampleMaps.changed(scenario, next);
      scenario =
          SampleMaps.changed(
              scenario,
              scenario.links().get(i).withLikelihood(new Likelihood.Exact(new Num("0.4"))));
      Index index = new Index(scenario);
      patched = patched.with(index);
      DisplayList fresh = DisplayList.of(patched.placement(), index, SampleMaps.style());
      assertThat(Painted.of(patched).shapes()).isEqualTo(Painted.of(fresh).shapes());
    }
  }

  @Test
  void onlyWhatChangedIsDrawnAnew() {
    Element calm =
        SampleMaps.element(SampleMaps.SMALL, "c").withEvidence(Evidence.NONE.withNotes("why"));
    assertThat(
            redrawn(
                SampleMaps.picture(SampleMaps.SMALL), SampleMaps.changed(SampleMaps.SMALL, calm)))
        .containsExactly(new Hit.OnElement(3));
  }

  @Test
  void aLikelihoodChangesItsSiblings() {
    Link link =
        SampleMaps.SMALL.links().getFirst().withLikelihood(new Likelihood.Exact(new Num("0.2")));
    assertThat(
            redrawn(
                SampleMaps.picture(SampleMaps.SMALL), SampleMaps.changed(SampleMaps.SMALL, link)))
        .containsExactlyInAnyOrder(new Hit.OnLink(0), new Hit.OnLink(1));
  }

  @Test
  void anActorChangesItsOptions() {
    Decision mover = new Decision("d", "What now?", "eu");
    assertThat(
            redrawn(
                SampleMaps.picture(SampleMaps.SMALL), SampleMaps.changed(SampleMaps.SMALL, mover)))
        .containsExactlyInAnyOrder(
            new Hit.OnElement(0), new Hit.OnElement(1), new Hit.OnElement(2));
  }

  @Test
  void aLargerPayoffShrinksTheOthersBars() {
    Element richer =
        SampleMaps.element(SampleMaps.SMALL, "c")
            .withPayoffs(Payoffs.NONE.with("us", SampleMaps.amount("400")));
    assertThat(
            redrawn(
                SampleMaps.picture(SampleMaps.SMALL), SampleMaps.changed(SampleMaps.SMALL, richer)))
        .contains(new Hit.OnElement(1), new Hit.OnElement(3));
  }

  @Test
  void anotherMapNeedsAnotherPlacement() {
    DisplayList map = SampleMaps.picture(SampleMaps.SMALL);
    Index other = new Index(SampleMaps.random(9, 1));
    assertThatThrownBy(() -> map.with(other)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatDoesNotPassGoesIntoTheBackgroundAndComesBack() {
    Index index = new Index(SampleMaps.SMALL);
    DisplayList plain = SampleMaps.picture(SampleMaps.SMALL);
    DisplayList filtered = plain.filtered(Filter.NONE.withActor("us", true).of(index));
    Painted before = Painted.of(plain);
    Painted now = Painted.of(filtered);
    for (int e = 0; e < index.elementCount(); e++) {
      Hit part = new Hit.OnElement(e);
      boolean passes = !index.element(e).id().equals("c");
      assertThat(now.of(part).equals(before.of(part))).as(index.element(e).id()).isEqualTo(passes);
    }
    assertThat(now.of(new Hit.OnLink(0))).isEqualTo(before.of(new Hit.OnLink(0)));
    assertThat(now.of(new Hit.OnLink(2))).isNotEqualTo(before.of(new Hit.OnLink(2)));
    assertThat(Painted.of(filtered.filtered(null)).all).isEqualTo(before.all);
    for (double scale : new double[] {0.4, 0.1}) {
      Box all = plain.placement().bounds();
      assertThat(Painted.of(filtered, all, scale).all)
          .isNotEqualTo(Painted.of(plain, all, scale).all);
    }
  }
}
