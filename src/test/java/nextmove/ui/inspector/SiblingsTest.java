package nextmove.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nextmove.model.Consequence;
import nextmove.model.Event;
import nextmove.model.Index;
import nextmove.model.Likelihood;
import nextmove.model.Link;
import nextmove.model.Num;
import nextmove.model.Scenario;
import nextmove.ui.ruler.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiblingsTest {
  @ParameterizedTest
  @ValueSource(strings = {"0.1", "0.3", "0.4", "0.7", "0.9"})
  void whatANumberLeavesIsOneNumber(String said) {
    Scenario scenario =
        Scenario.EMPTY.withMap(
            List.of(
                new Event("rain", "Rain?"), new Consequence("wet", ""), new Consequence("d", "")),
            List.of(
                new Link("rain", "wet").withLikelihood(new Likelihood.Exact(new Num(said))),
                new Link("rain", "d")));
    Index index = new Index(scenario);
    Span left = Siblings.of(index, scenario.links().getLast()).left().orElseThrow();
    assertThat(left.lo()).isEqualTo(1 - Double.parseDouble(said), within(1e-12));
    assertThat(left.hi()).isEqualTo(left.lo(), within(1e-12));
  }
}
