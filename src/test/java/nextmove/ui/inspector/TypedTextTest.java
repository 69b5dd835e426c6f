package nextmove.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nextmove.model.Num;
import nextmove.model.Payoffs.Amount;
import nextmove.model.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2        | 2   | 2
          -2       | -2  | -2
          −2       | -2  | -2
          1,5      | 1.5 | 1.5
          -2..3    | -2  | 3
          3 to -2  | -2  | 3
          2-3      | 2   | 3
          1 bis 4  | 1   | 4
          -4 – -1  | -4  | -1
          """)
  void payoffsAreNumbersOrRanges(String typed, String lo, String hi) {
    Optional<Amount> read = PayoffText.read(typed);
    assertThat(read.map(Amount::lo)).contains(new Num(lo));
    assertThat(read.map(Amount::hi)).contains(new Num(hi));
  }

  @ParameterizedTest
  @ValueSource(strings = {"much", "2..", "--2", "1 2", "2..3..4"})
  void whatIsNoPayoffIsNotTakenForOne(String typed) {
    assertThat(PayoffText.read(typed)).isEmpty();
  }

  @Test
  void aPayoffIsUnderstoodAsItIsShown() {
    Amount range = new Amount(new Num("-2.50"), new Num("3"));
    assertThat(PayoffText.read(PayoffText.of(range))).contains(range);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2022                    | 2022       |
          2022-01                 | 2022-01    |
          15.1.2022               | 2022-01-15 |
          1.2022                  | 2022-01    |
          2022-01-10 to 2022-02   | 2022-01-10 | 2022-02
          10.1.2022 – 2.2022      | 2022-01-10 | 2022-02
          """)
  void datesAreAsPreciseAsTheyAreTyped(String typed, String from, String to) {
    assertThat(DateText.read(typed)).contains(new When(from, to));
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "2022-13", "2022 to", "1.2.3.2022"})
  void whatIsNoDateIsNotTakenForOne(String typed) {
    assertThat(DateText.read(typed)).isEmpty();
  }
}
