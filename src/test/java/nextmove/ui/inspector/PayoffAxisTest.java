package nextmove.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nextmove.model.Extras;
import nextmove.model.Num;
import nextmove.model.PayoffUnit;
import nextmove.model.Payoffs.Amount;
import nextmove.ui.ruler.Axis;
import org.junit.jupiter.api.Test;

class PayoffAxisTest {
  @Test
  void zeroIsInTheMiddle() {
    assertThat(PayoffAxis.of(unit("-10", "10"), List.of())).isEqualTo(new Axis(-10, 10, 1, 5));
    assertThat(PayoffAxis.of(unit("0", "500"), List.of())).isEqualTo(new Axis(-500, 500, 50, 250));
  }

  @Test
  void whatTheUnitSaysIsNotWidenedByWhatIsTyped() {
    List<Amount> typed = List.of(new Amount(new Num("99")));
    assertThat(PayoffAxis.of(unit("-10", "10"), typed).max()).isEqualTo(10);
  }

  @Test
  void aUnitThatSaysNothingHoldsWhatIsThere() {
    assertThat(PayoffAxis.of(PayoffUnit.NONE, List.of()).max()).isEqualTo(10);
    assertThat(PayoffAxis.of(PayoffUnit.NONE, List.of(new Amount(new Num("-70")))))
        .isEqualTo(new Axis(-70, 70, 5, 25));
  }

  private static PayoffUnit unit(String min, String max) {
    return new PayoffUnit("", new Num(min), new Num(max), Extras.NONE);
  }
}
