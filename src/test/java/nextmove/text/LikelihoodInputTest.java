package nextmove.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import nextmove.model.Likelihood;
import nextmove.model.Num;
import nextmove.model.Scale;
import nextmove.model.Scales;
import nextmove.text.LikelihoodInput.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LikelihoodInputTest {
  private final LikelihoodInput english = new LikelihoodInput(Messages.of(Locale.ENGLISH));
  private final LikelihoodInput german = new LikelihoodInput(Messages.of(Locale.GERMANY));

  private static Read read(LikelihoodInput input, String typed) {
    return input.read(typed, Optional.of(Scales.ICD_203));
  }

  private static Read understood(Likelihood likelihood) {
    return new Read.Understood(likelihood);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "60|0.6|0.6",
        "60 %|0.6|0.6",
        "60%|0.6|0.6",
        "0.6|0.6|0.6",
        "0,6|0.6|0.6",
        "0.6 %|0.006|0.006",
        "1|0.01|0.01",
        "1.0|1|1",
        "0|0|0",
        "100|1|1",
        "12,5|0.125|0.125",
        "33.3 %|0.333|0.333",
        "20-45|0.2|0.45",
        "20–45 %|0.2|0.45",
        "45-20|0.2|0.45",
        "0.2-0.45|0.2|0.45",
        "20 to 45|0.2|0.45",
        "20 bis 45 %|0.2|0.45",
        "0.5-5|0.005|0.05",
        "20 - 45|0.2|0.45",
      })
  void numbersAndRanges(String typed, String lo, String hi) {
    boolean range = typed.matches(".*[0-9].*(-|–|to|bis).*");
    Likelihood expected =
        range ? new Likelihood.Range(new Num(lo), new Num(hi)) : new Likelihood.Exact(new Num(lo));
    assertThat(read(english, typed)).isEqualTo(understood(expected));
    assertThat(read(german, typed)).isEqualTo(understood(expected));
  }

  @Test
  void wordsInBothLanguages() {
    assertThat(read(english, " Likely ")).isEqualTo(understood(new Likelihood.Word("likely")));
    assertThat(read(german, "likely")).isEqualTo(understood(new Likelihood.Word("likely")));
    assertThat(read(german, "sehr  unwahrscheinlich"))
        .isEqualTo(understood(new Likelihood.Word("very unlikely")));
    assertThat(read(german, "Rest")).isEqualTo(understood(Likelihood.REST));
    assertThat(read(german, "rest")).isEqualTo(understood(Likelihood.REST));
    assertThat(read(english, "  ")).isEqualTo(understood(Likelihood.UNSTATED));
  }

  @Test
  void theBeginningOfOneWordIsEnough() {
    assertThat(read(english, "rough"))
        .isEqualTo(understood(new Likelihood.Word("roughly even chance")));
    assertThat(read(english, "very l")).isEqualTo(understood(new Likelihood.Word("very likely")));
    assertThat(read(english, "very")).isInstanceOf(Read.NotUnderstood.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"maybe", ",", "-5", "1/3", "60 %%", "1e2", "20-45-60", "--", "%", "٣", "{0}"})
  void whatIsNotUnderstoodIsAnsweredWithWhatCanBeTyped(String typed) {
    assertThat(read(english, typed))
        .isInstanceOfSatisfying(
            Read.NotUnderstood.class,
            no -> assertThat(no.sentence()).contains(typed).contains("roughly even chance"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"101", "20-120", "1.5-300", "999999999"})
  void moreThanCertainIsNothing(String typed) {
    assertThat(read(german, typed))
        .isEqualTo(new Read.NotUnderstood("Eine Wahrscheinlichkeit liegt zwischen 0 und 100 %."));
  }

  @Test
  void whatIsShownCanBeTypedBack() {
    for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.GERMANY}) {
      Messages messages = Messages.of(locale);
      Words words = new Words(messages);
      LikelihoodInput input = new LikelihoodInput(messages);
      for (Scale scale : Scales.BUILT_IN) {
        Optional<Scale> known = Optional.of(scale);
        for (Scale.Term term : scale.terms()) {
          Likelihood word = new Likelihood.Word(term.word());
          assertThat(input.read(words.of(word, known), known)).isEqualTo(understood(word));
          assertThat(input.read(words.term(scale, term), known)).isEqualTo(understood(word));
        }
        for (int p = 0; p <= 100; p++) {
          Likelihood exact = new Likelihood.Exact(Num.of(p / 100.0));
          assertThat(input.read(words.of(exact, known), known)).isEqualTo(understood(exact));
        }
        assertThat(input.read(words.of(Likelihood.REST, known, 0.25), known))
            .isEqualTo(understood(Likelihood.REST));
        assertThat(input.read(words.of(Likelihood.UNSTATED, known, 0.25), known))
            .isEqualTo(understood(Likelihood.UNSTATED));
      }
    }
  }
}
