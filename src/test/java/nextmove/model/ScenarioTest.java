package nextmove.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScenarioTest {
  private static final Element A = new Consequence("a", "A");
  private static final Element B = new Event("b", "B?");

  @Test
  void anUnsoundScenarioCannotBeMade() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scenario.EMPTY.withElements(List.of(A, A)))
        .withMessageContaining("'a'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scenario.EMPTY.withMap(List.of(A), List.of(new Link("a", "gone"))))
        .withMessageContaining("'gone'");
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            Scenario.EMPTY.withMap(List.of(A, B), List.of(new Link("a", "b"), new Link("a", "b"))))
        .withMessageContaining("'b'");
    assertThatIllegalArgumentException().isThrownBy(() -> new Link("a", "a"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Consequence("", "no id"));
  }

  @Test
  void numbersAreEqualByValueAndKeepTheirDigits() {
    assertThat(new Num("0.30")).isEqualTo(new Num("3e-1")).hasSameHashCodeAs(new Num("3e-1"));
    assertThat(new Num("-0")).isEqualTo(Num.ZERO).hasSameHashCodeAs(Num.ZERO);
    assertThat(new Num("1.50")).hasToString("1.50");
    assertThat(Num.of(2)).hasToString("2");
    assertThat(Num.of(0.1)).hasToString("0.1");
  }

  @Test
  void theStartIsTheNamedElementElseTheFirstThatNothingLeadsTo() {
    Scenario s = Scenario.EMPTY.withMap(List.of(A, B), List.of(new Link("b", "a")));
    assertThat(new Index(s).start()).isEqualTo(1);
    assertThat(new Index(s.withStart("a")).start()).isZero();
    assertThat(new Index(s.withStart("gone")).start()).isEqualTo(1);
    assertThat(new Index(Scenario.EMPTY).start()).isEqualTo(-1);
    Scenario loop =
        Scenario.EMPTY.withMap(List.of(A, B), List.of(new Link("a", "b"), new Link("b", "a")));
    assertThat(new Index(loop).start()).isZero();
  }

  @Test
  void theScalesHoldTheirPublishedRanges() {
    assertThat(Scales.term(Scales.ICD_203, "likely").orElseThrow().hi()).isEqualTo(new Num("0.8"));
    assertThat(Scales.PHIA.terms()).hasSize(7);
    assertThat(Scales.KENT.terms()).hasSize(5);
    assertThat(Scales.term(Scales.IPCC, "virtually certain").orElseThrow().lo())
        .isEqualTo(new Num("0.99"));
  }
}
