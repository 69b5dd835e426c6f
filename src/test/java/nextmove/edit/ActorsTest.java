package nextmove.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nextmove.model.Actor;
import nextmove.model.Consequence;
import nextmove.model.Decision;
import nextmove.model.Num;
import nextmove.model.Payoffs;
import nextmove.model.Payoffs.Amount;
import nextmove.model.Scenario;
import org.junit.jupiter.api.Test;

class ActorsTest {
  private final Scenario scenario =
      Scenario.EMPTY
          .withActors(List.of(new Actor("a", "A"), new Actor("b", "B")))
          .withElements(
              List.of(
                  new Decision("d", "What now?", "a"),
                  new Consequence("both", "Both")
                      .withPayoffs(
                          new Payoffs(
                              Map.of(
                                  "a", new Amount(new Num("0.5")),
                                  "b", new Amount(new Num("1"), new Num("2"))))),
                  new Consequence("one", "One")
                      .withPayoffs(new Payoffs(Map.of("a", new Amount(new Num("3")))))));

  private Scenario after(Edit edit) {
    return ((Outcome.Applied) edit.apply(scenario)).scenario();
  }

  @Test
  void mergedActorsDecideAndGetTogether() {
    Edit merge = new Edit.MergeActors("a", "b");
    Scenario now = after(merge);
    assertThat(now.actors()).extracting(Actor::id).containsExactly("b");
    assertThat(((Decision) now.elements().getFirst()).actor()).isEqualTo("b");
    assertThat(now.elements().get(1).payoffs().amounts())
        .isEqualTo(Map.of("b", new Amount(new Num("1.5"), new Num("2.5"))));
    assertThat(now.elements().get(2).payoffs().amounts())
        .isEqualTo(Map.of("b", new Amount(new Num("3"))));
    assertThat(merge.label(scenario)).isEqualTo(new Label("edit.actor.merge", "A", "B"));
  }

  @Test
  void whoIsNotThereIsNotMergedWith() {
    assertThat(new Edit.MergeActors("a", "x").apply(scenario)).isInstanceOf(Outcome.Rejected.class);
    assertThat(after(new Edit.MergeActors("x", "b"))).isSameAs(scenario);
    assertThat(after(new Edit.MergeActors("a", "a"))).isSameAs(scenario);
  }

  @Test
  void anHeirGetsTheDecisionsButNotThePayoffs() {
    Scenario now = after(new Edit.RemoveActor("a", "b"));
    assertThat(((Decision) now.elements().getFirst()).actor()).isEqualTo("b");
    assertThat(now.elements().get(2).payoffs().isEmpty()).isTrue();
  }
}
