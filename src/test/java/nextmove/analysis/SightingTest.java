package nextmove.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nextmove.model.Indicator;
import nextmove.model.Indicator.Bearing;
import nextmove.model.Link;
import nextmove.model.Num;
import org.junit.jupiter.api.Test;

class SightingTest {
  /// A test that is positive in 90 of 100 who have what one in a hundred has, and in 9 of 100 who
  /// have not: one in eleven of the positives has it (0.01 × 0.9 against 0.99 × 0.09).
  @Test
  void aRareThingStaysUnlikelyAfterAGoodTest() {
    Link ill = new Link("patient", "ill");
    Indicator positive =
        new Indicator("test", "Positive")
            .withLinks(
                List.of(
                    new Bearing(ill.key())
                        .withRatio(new Num("10"))
                        .withRatioIfAbsent(Num.of(0.1 / 0.91))));
    List<Link> links = List.of(ill, new Link("patient", "well"));
    Sighting sighting = Sighting.of(positive, links, new double[] {0.01, 0.99});
    assertThat(sighting.seen()[0]).isEqualTo(1 / 10.9, within(1e-12));
    assertThat(sighting.absent()[0]).isEqualTo(0.001 / (0.001 + 0.99 * 0.91), within(1e-12));
    assertThat(sighting.seen()[0] + sighting.seen()[1]).isEqualTo(1, within(1e-12));
  }

  @Test
  void whatSaysNothingChangesNothing() {
    Indicator idle = new Indicator("idle", "Idle");
    double[] now = {0.25, 0.75};
    Sighting sighting = Sighting.of(idle, List.of(new Link("a", "b"), new Link("a", "c")), now);
    assertThat(sighting.seen()).containsExactly(now);
    assertThat(sighting.absent()).containsExactly(now);
  }
}
