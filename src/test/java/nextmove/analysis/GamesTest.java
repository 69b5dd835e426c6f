package nextmove.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// Extensive games whose subgame perfect equilibria are known.
class GamesTest {
  private static final Offset<Double> EXACTLY = within(1e-9);

  /// Selten, The chain store paradox, Theory and Decision 9, 1978: in each town a rival stays out
  /// (1 for it, 5 for the store) or comes in, and the store is cooperative (2 each) or aggressive
  /// (nothing for either). By induction every rival comes in and the store always cooperates.
  @Test
  void theChainStoreNeverFights() {
    int towns = 3;
    Draft draft = new Draft("store", "rival 1", "rival 2", "rival 3");
    for (int t = 1; t <= towns; t++) {
      draft.decision("town " + t, "rival " + t);
      draft.option("out " + t, pays(towns, t, 5, 1)).option("in " + t);
      draft.decision("store " + t, "store").option("cooperate " + t, pays(towns, t, 2, 2));
      draft.option("fight " + t, pays(towns, t, 0, 0)).end("after " + t);
      draft.link("town " + t, "out " + t, "").link("town " + t, "in " + t, "");
      draft.link("in " + t, "store " + t, "").link("store " + t, "fight " + t, "");
      draft.link("store " + t, "cooperate " + t, "");
      for (String way : List.of("out ", "fight ", "cooperate ")) {
        draft.link(way + t, "after " + t, "");
      }
      if (t > 1) {
        draft.link("after " + (t - 1), "town " + t, "");
      }
    }
    Solved solved = new Solved(draft);
    for (int t = 1; t <= towns; t++) {
      assertThat(solved.best("town " + t)).containsExactly("in " + t);
      assertThat(solved.best("store " + t)).containsExactly("cooperate " + t);
      assertThat(solved.payoff(t)).isCloseTo(2, EXACTLY);
    }
    assertThat(solved.payoff(0)).isCloseTo(6, EXACTLY);
  }

  private static String[] pays(int towns, int town, int store, int rival) {
    return IntStream.rangeClosed(0, towns)
        .mapToObj(a -> "" + (a == 0 ? store : a == town ? rival : 0))
        .toArray(String[]::new);
  }

  /// The centipede (Rosenthal, Games of perfect information, predatory pricing and the chain-store
  /// paradox, Journal of Economic Theory 25, 1981) with the four moves and the payoffs of McKelvey
  /// and Palfrey, An experimental study of the centipede game, Econometrica 60, 1992: whoever moves
  /// takes at once.
  @Test
  void theCentipedeEndsAtItsFirstMove() {
    Solved solved = new Solved(LogitGamesTest.centipede());
    for (int i = 1; i <= 4; i++) {
      assertThat(solved.best("move " + i)).containsExactly("take " + i);
    }
    assertThat(solved.payoff(0)).isCloseTo(0.4, EXACTLY);
    assertThat(solved.payoff(1)).isCloseTo(0.1, EXACTLY);
    assertThat(solved.reach("take 1")).isCloseTo(1, EXACTLY);
  }

  /// Bach or Stravinsky (Osborne, An Introduction to Game Theory, 2004, figure 19.1) one after the
  /// other: the second does as the first, so that the first has its way.
  @Test
  void whoChoosesTheConcertFirstHasItsWay() {
    Draft draft = new Draft("first", "second").decision("first chooses", "first");
    for (String one : List.of("Stravinsky", "Bach")) {
      draft.option(one).decision("after " + one, "second");
      draft.link("first chooses", one, "").link(one, "after " + one, "");
      for (String two : List.of("Stravinsky", "Bach")) {
        boolean same = one.equals(two);
        boolean bach = one.equals("Bach");
        String both = two + " after " + one;
        draft.option(both, same ? bach ? "2" : "1" : "0", same ? bach ? "1" : "2" : "0");
        draft.link("after " + one, both, "");
      }
    }
    Solved solved = new Solved(draft);
    assertThat(solved.best("first chooses")).containsExactly("Bach");
    assertThat(solved.best("after Bach")).containsExactly("Bach after Bach");
    assertThat(solved.best("after Stravinsky")).containsExactly("Stravinsky after Stravinsky");
    assertThat(solved.payoff(0)).isCloseTo(2, EXACTLY);
    assertThat(solved.payoff(1)).isCloseTo(1, EXACTLY);
  }

  /// The ultimatum game with units that cannot be divided has two subgame perfect equilibria
  /// (Osborne, An Introduction to Game Theory, 2004, section 6.1.1 and its exercise on indivisible
  /// units): nothing is offered and taken, or one unit is, as nothing would be refused. Which of
  /// the two is played hangs on the tie at nothing, and so on the order in the file.
  @Test
  void whoTakesNothingIsOfferedNothingAndWhoDoesNotIsOfferedOne() {
    Solved takes = new Solved(ultimatum("take", "refuse"));
    assertThat(takes.best("offer")).containsExactly("offer 0");
    assertThat(takes.payoff(0)).isCloseTo(10, EXACTLY);
    assertThat(takes.best("0 offered")).containsExactly("take 0", "refuse 0");
    Solved refuses = new Solved(ultimatum("refuse", "take"));
    assertThat(refuses.best("offer")).containsExactly("offer 1");
    assertThat(refuses.payoff(0)).isCloseTo(9, EXACTLY);
    assertThat(refuses.best("0 offered")).containsExactly("refuse 0", "take 0");
    assertThat(refuses.best("1 offered")).containsExactly("take 1");
  }

  private static Draft ultimatum(String... answers) {
    Draft draft = new Draft("proposer", "responder").decision("offer", "proposer");
    for (int x = 0; x <= 10; x++) {
      draft.option("offer " + x).decision(x + " offered", "responder");
      draft.link("offer", "offer " + x, "").link("offer " + x, x + " offered", "");
      for (String answer : answers) {
        boolean takes = answer.equals("take");
        draft.option(answer + " " + x, takes ? "" + (10 - x) : "0", takes ? "" + x : "0");
        draft.link(x + " offered", answer + " " + x, "");
      }
    }
    return draft;
  }

  /// Stackelberg's leader makes (a - c) / 2 and the follower (a - c) / 4, for profits of (a - c)^2
  /// / 8 and (a - c)^2 / 16 (Gibbons, A Primer in Game Theory, 1992, section 2.1.B); here a - c is
  /// 12. The leader's amounts are even, so that the follower's best is a whole number.
  @Test
  void theLeaderMakesTwiceAsMuchAsTheFollower() {
    Draft draft = new Draft("leader", "follower").decision("how much", "leader");
    for (int q = 0; q <= 12; q += 2) {
      draft.option("lead " + q).decision("after " + q, "follower");
      draft.link("how much", "lead " + q, "").link("lead " + q, "after " + q, "");
      for (int f = 0; f <= 8; f++) {
        int margin = 12 - q - f;
        draft.option(q + " and " + f, "" + q * margin, "" + f * margin);
        draft.link("after " + q, q + " and " + f, "");
      }
    }
    Solved solved = new Solved(draft);
    assertThat(solved.best("how much")).containsExactly("lead 6");
    assertThat(solved.best("after 6")).containsExactly("6 and 3");
    assertThat(solved.payoff(0)).isCloseTo(18, EXACTLY);
    assertThat(solved.payoff(1)).isCloseTo(9, EXACTLY);
  }

  /// Nim: whoever is to move wins unless the heaps, written in binary, add up to nothing without
  /// carrying; the winning moves are those that leave them so (Bouton, Nim, a game with a complete
  /// mathematical theory, Annals of Mathematics 3, 1901). Positions merge, and ties abound.
  @Test
  void theWinningMovesOfNimAreBoutons() {
    Draft draft = new Draft("a", "b");
    int[][] heaps = new int[3 * 4 * 5][];
    for (int i = heaps.length - 1; i >= 0; i--) {
      heaps[i] = new int[] {i / 20, i / 5 % 4, i % 5};
      for (String mover : List.of("a", "b")) {
        // Who cannot move has lost, as the other took the last.
        String wins = mover.equals("a") ? "-1" : "1";
        if (i == 0) {
          draft.end(name(heaps[i], mover), wins, wins.equals("1") ? "-1" : "1");
        } else {
          draft.decision(name(heaps[i], mover), mover);
        }
      }
    }
    for (int[] before : heaps) {
      for (String mover : List.of("a", "b")) {
        for (int[] after : moves(before)) {
          String option = name(before, mover) + " to " + name(after, mover);
          draft.option(option).link(name(before, mover), option, "");
          draft.link(option, name(after, mover.equals("a") ? "b" : "a"), "");
        }
      }
    }
    Solved solved = new Solved(draft);
    for (int[] before : heaps) {
      List<int[]> moves = moves(before);
      List<int[]> good = moves.stream().filter(m -> (m[0] ^ m[1] ^ m[2]) == 0).toList();
      List<String> best =
          (good.isEmpty() ? moves : good)
              .stream().map(m -> name(before, "a") + " to " + name(m, "a")).toList();
      if (!moves.isEmpty()) {
        assertThat(solved.best(name(before, "a"))).isEqualTo(best);
        assertThat(solved.worth(name(before, "a"), best.getFirst(), 0))
            .isCloseTo(good.isEmpty() ? -1 : 1, EXACTLY);
      }
    }
  }

  private static String name(int[] heaps, String mover) {
    return mover + heaps[0] + heaps[1] + heaps[2];
  }

  private static List<int[]> moves(int[] heaps) {
    return IntStream.range(0, 12)
        .filter(i -> i % 4 < heaps[i / 4])
        .mapToObj(i -> {
          int[] after = heaps.clone();
          after[i / 4] = i % 4;
          return after;
        })
        .toList();
  }
}
