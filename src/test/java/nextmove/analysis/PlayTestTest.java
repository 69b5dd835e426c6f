package nextmove.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlayTestTest {
  private static PlayTest play(Compiled map, int walks, long seed) {
    return PlayTest.of(map, walks, seed, Cancellation.NEVER);
  }

  @Test
  void itSaysWhatNoWalkCameByAndWhereWalksHadToStop() {
    Compiled map =
        new Draft("us")
            .event("e")
            .end("a")
            .decision("open", "us")
            .end("never")
            .end("island")
            .event("lost")
            .link("e", "a", "0.5")
            .link("e", "open", "0.5")
            .link("e", "never", "0")
            .compiled();
    PlayTest test = play(map, 100, 1);
    assertThat(test.coverage()).isEqualTo(0.5);
    assertThat(test.neverReached()).containsExactly(3, 4, 5);
    assertThat(test.deadEnds()).containsExactly(2);
    assertThat(test.cutOff()).isZero();
    assertThat(play(map, 100, 1)).isEqualTo(test);
  }

  @Test
  void linksAreTakenAsOftenAsJudged() {
    Compiled map =
        new Draft()
            .event("e")
            .end("a")
            .end("b")
            .link("e", "a", "0.001")
            .link("e", "b", "rest")
            .compiled();
    int seen = 0;
    for (int seed = 0; seed < 400; seed++) {
      seen += play(map, 100, seed).neverReached().contains(1) ? 0 : 1;
    }
    // 400 (1 - 0.999^100) = 38 on average, with a standard deviation of 6.
    assertThat(seen).isBetween(14, 62);
  }

  @Test
  void walksThatNeverEndAreCutOffAndCounted() {
    Compiled map =
        new Draft()
            .event("s")
            .end("out")
            .event("a")
            .event("b")
            .link("s", "out", "0.5")
            .link("s", "a", "0.5")
            .link("a", "b", "")
            .link("b", "a", "")
            .compiled();
    PlayTest test = play(map, 200, 1);
    assertThat(test.cutOff()).isBetween(60, 140);
    assertThat(test.coverage()).isEqualTo(1);
  }

  @Test
  void anEmptyMapLeavesNothingOut() {
    assertThat(play(new Draft().compiled(), 10, 1).coverage()).isEqualTo(1);
    assertThat(play(new Draft().end("alone").compiled(), 0, 1).neverReached()).containsExactly(0);
  }

  @Test
  void aLongChainIsWalkedToItsEnd() {
    Draft draft = new Draft();
    int n = 100_000;
    for (int i = 0; i < n; i++) {
      draft.end("e" + i);
      if (i > 0) {
        draft.link("e" + (i - 1), "e" + i, "");
      }
    }
    PlayTest test = play(draft.compiled(), 3, 1);
    assertThat(test.coverage()).isEqualTo(1);
    assertThat(test.cutOff()).isZero();
  }
}
