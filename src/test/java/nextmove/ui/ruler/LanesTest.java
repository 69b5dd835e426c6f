package nextmove.ui.ruler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nextmove.model.Extras;
import nextmove.model.Num;
import nextmove.model.Scale;
import nextmove.model.Scales;
import org.junit.jupiter.api.Test;

class LanesTest {
  @Test
  void wordsThatOnlyTouchShareALane() {
    assertThat(Lanes.of(Scales.ICD_203)).hasSize(1);
    assertThat(Lanes.of(Scales.PHIA)).hasSize(1);
    assertThat(Lanes.of(Scales.KENT)).hasSize(1);
  }

  @Test
  void wordsInsideOthersHaveLanesOfTheirOwn() {
    assertThat(Lanes.of(Scales.IPCC))
        .extracting(lane -> lane.stream().map(Scale.Term::word).toList())
        .containsExactly(
            List.of("likely", "unlikely", "about as likely as not"),
            List.of("very unlikely", "very likely"),
            List.of("virtually certain", "exceptionally unlikely"));
  }

  @Test
  void everyWordOfAScaleOfOnesOwnIsOnALane() {
    Scale.Term even = term("even", "0.5", "0.5");
    Scale.Term half = term("half", "0.5", "0.5");
    Scale.Term any = term("any", "0", "1");
    assertThat(Lanes.of(new Scale("ours", "", List.of(even, half, any), Extras.NONE)))
        .containsExactly(List.of(any), List.of(even), List.of(half));
  }

  private static Scale.Term term(String word, String lo, String hi) {
    return new Scale.Term(word, new Num(lo), new Num(hi), Extras.NONE);
  }
}
