package nextmove.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nextmove.model.Extras;
import nextmove.model.Link;
import nextmove.model.Num;
import nextmove.model.PayoffUnit;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// Logit choice where its answer has a closed form.
class LogitGamesTest {
  private static final Offset<Double> EXACTLY = within(1e-12);

  /// The centipede of four moves: McKelvey and Palfrey, An experimental study of the centipede
  /// game, Econometrica 60, 1992. Two piles, of which the one who takes gets the larger, double at
  /// each move.
  static Draft centipede() {
    Draft draft = new Draft("one", "two");
    String[][] taken = {{"0.4", "0.1"}, {"0.2", "0.8"}, {"1.6", "0.4"}, {"0.8", "3.2"}};
    for (int i = 1; i <= 4; i++) {
      draft.decision("move " + i, i % 2 == 1 ? "one" : "two");
      draft.option("take " + i, taken[i - 1]).option("pass " + i);
      draft.link("move " + i, "take " + i, "").link("move " + i, "pass " + i, "");
    }
    draft.end("all pass", "6.4", "1.6").link("pass 4", "all pass", "");
    for (int i = 1; i < 4; i++) {
      draft.link("pass " + i, "move " + (i + 1), "");
    }
    return draft;
  }

  private static Play play(Compiled map, double lambda) {
    return Logit.of(map, Outlook.of(map), lambda, 20, Cancellation.NEVER).play();
  }

  private static double chance(Play play, String from, String to) {
    return play.chance(play.map().index().position(new Link.Key(from, to)));
  }

  /// 1 / (1 + exp(-lambda d)) where one of two pays d more.
  @Test
  void ofTwoOptionsTheBetterIsChosenByTheLogisticFunction() {
    Compiled map =
        new Draft("a")
            .decision("d", "a")
            .option("worse", "1")
            .option("better", "3.5")
            .link("d", "worse", "")
            .link("d", "better", "")
            .compiled();
    for (double lambda : new double[] {0, 0.1, 1, 3}) {
      assertThat(chance(play(map, lambda), "d", "better"))
          .isCloseTo(1 / (1 + Math.exp(-2.5 * lambda)), EXACTLY);
    }
    // So precise that exp(2.5 lambda) is no number any more.
    assertThat(chance(play(map, 1e6), "d", "better")).isEqualTo(1);
    Num five = Num.of(5);
    assertThat(Logit.defaultLambda(new PayoffUnit("", Num.of(-5), five, Extras.NONE))).isEqualTo(2);
    assertThat(Logit.defaultLambda(new PayoffUnit("", null, five, Extras.NONE))).isEqualTo(1);
  }

  /// From the last move back, each mover compares what it takes with what passing is worth under
  /// the same precision of those who follow: McKelvey and Palfrey, Quantal response equilibria for
  /// extensive form games, Experimental Economics 1, 1998.
  @Test
  void theCentipedeIsPlayedAsItsRecursionSays() {
    for (double lambda : new double[] {0, 0.5, 1, 2, 10}) {
      double p4 = 1 / (1 + Math.exp(lambda * (1.6 - 3.2)));
      double one4 = p4 * 0.8 + (1 - p4) * 6.4;
      double two4 = p4 * 3.2 + (1 - p4) * 1.6;
      double p3 = 1 / (1 + Math.exp(lambda * (one4 - 1.6)));
      double one3 = p3 * 1.6 + (1 - p3) * one4;
      double two3 = p3 * 0.4 + (1 - p3) * two4;
      double p2 = 1 / (1 + Math.exp(lambda * (two3 - 0.8)));
      double one2 = p2 * 0.2 + (1 - p2) * one3;
      double two2 = p2 * 0.8 + (1 - p2) * two3;
      double p1 = 1 / (1 + Math.exp(lambda * (one2 - 0.4)));
      Play play = play(centipede().compiled(), lambda);
      assertThat(chance(play, "move 4", "take 4")).isCloseTo(p4, EXACTLY);
      assertThat(chance(play, "move 3", "take 3")).isCloseTo(p3, EXACTLY);
      assertThat(chance(play, "move 2", "take 2")).isCloseTo(p2, EXACTLY);
      assertThat(chance(play, "move 1", "take 1")).isCloseTo(p1, EXACTLY);
      assertThat(play.payoff(0)).isCloseTo(p1 * 0.4 + (1 - p1) * one2, EXACTLY);
      assertThat(play.payoff(1)).isCloseTo(p1 * 0.1 + (1 - p1) * two2, EXACTLY);
      int end = play.map().index().position("all pass");
      assertThat(play.reach(end)).isCloseTo((1 - p1) * (1 - p2) * (1 - p3) * (1 - p4), EXACTLY);
    }
    assertThat(play(centipede().compiled(), 0).reach(2)).isCloseTo(0.5, EXACTLY);
  }
}
