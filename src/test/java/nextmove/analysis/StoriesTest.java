package nextmove.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nextmove.analysis.RandomScenario.Case;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// Holds the passes over a map against all of its stories, one by one.
class StoriesTest {
  static final int SEEDS = 2000;
  private static final Offset<Double> CLOSE = within(1e-9);

  @Test
  void theOutlookIsTheSumOverAllStories() {
    int long_ = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      Case c = RandomScenario.acyclic(seed);
      Truth truth = c.truth();
      Stories stories = new Stories(truth, truth.point);
      Play play = Outlook.of(c.compiled());
      Totals totals = new Totals(play);
      long_ += stories.all.size() > 4 ? 1 : 0;
      for (int e = 0; e < truth.elements; e++) {
        double reach = stories.reach(e);
        assertThat(play.reach(e)).as("seed %d element %d", seed, e).isCloseTo(reach, CLOSE);
        for (int a = 0; a < truth.actors; a++) {
          if (truth.isEnd(e) && reach > 0) {
            assertThat(totals.at(e, a))
                .as("seed %d end %d", seed, e)
                .isCloseTo(stories.total(e, a), CLOSE);
          }
          Why why = Why.of(play, e, a);
          double sum = why.own() + why.terms().stream().mapToDouble(Why.Term::product).sum();
          assertThat(why.total()).as("seed %d why %d", seed, e).isCloseTo(sum, CLOSE);
        }
      }
      int last = -1;
      for (int end : play.ends()) {
        boolean tie = last >= 0 && Truth.tie(stories.reach(last), stories.reach(end));
        assertThat(last < 0 || (tie ? last < end : play.reach(end) < play.reach(last)))
            .as("seed %d end %d", seed, end)
            .isTrue();
        last = end;
      }
      for (int a = 0; a < truth.actors; a++) {
        assertThat(play.payoff(a)).as("seed %d", seed).isCloseTo(stories.payoff(a), CLOSE);
      }
      for (int k = 0; k < truth.point.length; k++) {
        assertThat(play.chance(k)).as("seed %d link %d", seed, k).isCloseTo(truth.point[k], CLOSE);
      }
    }
    assertThat(long_).isGreaterThan(SEEDS / 3);
  }

  @Test
  void theLikeliestStoriesComeInOrder() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Case c = RandomScenario.acyclic(seed);
      Truth truth = c.truth();
      List<Stories.Story> expected = new Stories(truth, truth.point).byProbability();
      int k = seed % 3 == 0 ? 1000 : 5;
      List<LikelyPaths.Path> found = LikelyPaths.of(c.compiled(), k, Cancellation.NEVER);
      assertThat(found.stream().map(LikelyPaths.Path::links))
          .as("seed %d", seed)
          .containsExactlyElementsOf(expected.stream().limit(k).map(Stories.Story::links).toList());
      for (int i = 0; i < found.size(); i++) {
        assertThat(found.get(i).probability()).isCloseTo(expected.get(i).probability(), CLOSE);
        assertThat(found.get(i).elements()).isEqualTo(expected.get(i).elements());
        assertThat(found.get(i).payoffs()).containsExactly(expected.get(i).payoffs(), CLOSE);
      }
    }
  }

  /// A number says that it rests on something assumed, or bent, if some story that counts met it.
  @Test
  void whatANumberRestsOnIsWhatItsStoriesMet() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Case c = RandomScenario.acyclic(seed);
      Truth truth = c.truth();
      Doubts doubts = Doubts.of(Outlook.of(c.compiled()));
      boolean[] assumed = new boolean[truth.elements];
      boolean[] bent = new boolean[truth.elements];
      boolean valueAssumed = false;
      boolean valueBent = false;
      for (Stories.Story story : new Stories(truth, truth.point).all) {
        boolean metAssumed = false;
        boolean metBent = false;
        for (int i = 0; i < story.elements().size(); i++) {
          int e = story.elements().get(i);
          assumed[e] |= metAssumed;
          bent[e] |= metBent;
          if (i < story.links().size()) {
            metAssumed |= truth.assumed[story.links().get(i)];
            metBent |= truth.irreconcilable[e];
          }
        }
        valueAssumed |= metAssumed;
        valueBent |= metBent;
      }
      for (int e = 0; e < truth.elements; e++) {
        assertThat(doubts.reachAssumed(e)).as("seed %d", seed).isEqualTo(assumed[e]);
        assertThat(doubts.reachIrreconcilable(e)).as("seed %d", seed).isEqualTo(bent[e]);
      }
      assertThat(doubts.valueAssumed(truth.start)).isEqualTo(valueAssumed);
      assertThat(doubts.valueIrreconcilable(truth.start)).isEqualTo(valueBent);
    }
  }
}
