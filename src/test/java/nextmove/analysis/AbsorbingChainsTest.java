package nextmove.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nextmove.model.Index;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// Loops as absorbing Markov chains with published answers; gambler's ruin is in {@link LoopsTest}.
class AbsorbingChainsTest {
  private static final Offset<Double> EXACTLY = within(1e-12);

  private static Play from(Draft draft, String start) {
    Index index = draft.index();
    return Outlook.of(new Compiled(index, Given.NOTHING.withStart(start)));
  }

  private static double reach(Play play, String element) {
    return play.reach(play.map().index().position(element));
  }

  /// The drunkard's walk between home and bar: Grinstead and Snell, Introduction to Probability,
  /// 2nd edition 1997, section 11.2: from corner 1 he ends at 0 three times in four and walks 3
  /// blocks; from corner 2 it is even and takes 4.
  @Test
  void theDrunkardWalksAsFarAsGrinsteadAndSnellSay() {
    Draft draft = new Draft("blocks").end("0").end("4");
    for (int i = 1; i <= 3; i++) {
      draft.event("" + i, "1");
    }
    for (int i = 1; i <= 3; i++) {
      draft.link("" + i, "" + (i - 1), "0.5").link("" + i, "" + (i + 1), "0.5");
    }
    Play one = from(draft, "1");
    assertThat(reach(one, "0")).isCloseTo(0.75, EXACTLY);
    assertThat(reach(one, "4")).isCloseTo(0.25, EXACTLY);
    assertThat(one.payoff(0)).isCloseTo(3, EXACTLY);
    Play two = from(draft, "2");
    assertThat(reach(two, "0")).isCloseTo(0.5, EXACTLY);
    assertThat(two.payoff(0)).isCloseTo(4, EXACTLY);
    // Their fundamental matrix has 1 visit to corner 2 from 1, and 2 visits from 2 itself.
    assertThat(reach(one, "2")).isCloseTo(0.5, EXACTLY);
  }

  /// Craps: the shooter wins 244 times in 495 (Grinstead and Snell, section 6.1: expected winnings
  /// -7/495) and throws 557/165 times on average (Ethier, The Doctrine of Chances, 2010, chapter
  /// 15).
  @Test
  void theShooterAtCrapsWins244TimesIn495() {
    Draft draft = new Draft("throws").event("first throw", "1").end("win").end("lose");
    draft.link("first throw", "win", "" + 8 / 36.0).link("first throw", "lose", "" + 4 / 36.0);
    for (int point : new int[] {4, 5, 6, 8, 9, 10}) {
      int ways = 6 - Math.abs(7 - point);
      draft.event("point " + point, "1").end("again " + point);
      draft.link("first throw", "point " + point, "" + ways / 36.0);
      draft.link("point " + point, "win", "" + ways / 36.0);
      draft.link("point " + point, "lose", "" + 6 / 36.0);
      draft.link("point " + point, "again " + point, "rest");
      draft.link("again " + point, "point " + point, "");
    }
    Play play = from(draft, "first throw");
    assertThat(reach(play, "win")).isCloseTo(244 / 495.0, EXACTLY);
    assertThat(play.payoff(0)).isCloseTo(557 / 165.0, EXACTLY);
  }

  /// From deuce, who wins a point with p wins the game with p^2 / (p^2 + q^2): Kemeny and Snell,
  /// Finite Markov Chains, 1960, section 7.2.
  @Test
  void fromDeuceTheBetterPlayerWinsByTheSquares() {
    double p = 0.6;
    Draft draft =
        new Draft("points")
            .event("deuce", "1")
            .event("advantage a", "1")
            .event("advantage b", "1")
            .end("a wins")
            .end("b wins")
            .link("deuce", "advantage a", "0.6")
            .link("deuce", "advantage b", "0.4")
            .link("advantage a", "a wins", "0.6")
            .link("advantage a", "deuce", "0.4")
            .link("advantage b", "deuce", "0.6")
            .link("advantage b", "b wins", "0.4");
    Play play = from(draft, "deuce");
    double squares = p * p + (1 - p) * (1 - p);
    assertThat(reach(play, "a wins")).isCloseTo(p * p / squares, EXACTLY);
    assertThat(play.payoff(0)).isCloseTo(2 / squares, EXACTLY);
  }

  /// A run of three heads takes (1 - p^3) / (q p^3) = 14 throws of a fair coin on average (Feller,
  /// An Introduction to Probability Theory and Its Applications I, 3rd edition 1968, XIII.7).
  @Test
  void threeHeadsInARowTakeFourteenThrows() {
    Draft draft = new Draft("throws").end("tails");
    for (int run = 0; run < 3; run++) {
      draft.event("run " + run, "1");
    }
    draft.end("run 3");
    for (int run = 0; run < 3; run++) {
      draft.link("run " + run, "run " + (run + 1), "0.5").link("run " + run, "tails", "0.5");
    }
    draft.link("tails", "run 0", "");
    assertThat(from(draft, "run 0").payoff(0)).isCloseTo(14, EXACTLY);
  }

  /// Penney's game: heads heads tails comes before heads tails heads two times in three (Penney,
  /// Problem 95, Journal of Recreational Mathematics 2, 1969; Gardner, Scientific American, October
  /// 1974).
  @Test
  void headsHeadsTailsComesFirstTwoTimesInThree() {
    Draft draft = new Draft().event("none").event("H").event("HH").event("HT");
    draft.end("HHT").end("HTH").end("T").end("H again");
    draft.link("none", "H", "0.5").link("none", "T", "0.5").link("T", "none", "");
    draft.link("H", "HH", "0.5").link("H", "HT", "0.5");
    draft.link("HH", "HHT", "0.5").link("HH", "H again", "0.5").link("H again", "HH", "");
    draft.link("HT", "HTH", "0.5").link("HT", "T", "0.5");
    Play play = from(draft, "none");
    assertThat(reach(play, "HHT")).isCloseTo(2 / 3.0, EXACTLY);
    assertThat(reach(play, "HTH")).isCloseTo(1 / 3.0, EXACTLY);
  }
}
