package nextmove.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nextmove.model.Extras;
import nextmove.model.Likelihood;
import nextmove.model.Num;
import nextmove.model.Scale;
import nextmove.model.Scales;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  private final Words english = new Words(Messages.of(Locale.ENGLISH));
  private final Words german = new Words(Messages.of(Locale.GERMANY));

  private static Likelihood exact(String p) {
    return new Likelihood.Exact(new Num(p));
  }

  private String say(Likelihood likelihood) {
    return english.of(likelihood, Optional.of(Scales.ICD_203)).replace('\u00a0', '_');
  }

  @Test
  void aWordAlwaysHasItsRange() {
    assertThat(say(new Likelihood.Word("likely"))).isEqualTo("likely, 55–80_%");
    assertThat(german.of(new Likelihood.Word("very unlikely"), Optional.of(Scales.ICD_203)))
        .isEqualTo("sehr unwahrscheinlich, 5–20\u00a0%");
  }

  @Test
  void everyFormIsSaid() {
    assertThat(say(exact("0.6"))).isEqualTo("60_%");
    assertThat(say(new Likelihood.Range(new Num("0.2"), new Num("0.45")))).isEqualTo("20–45_%");
    assertThat(say(new Likelihood.Range(new Num("0.2"), new Num("0.2")))).isEqualTo("20_%");
    assertThat(say(Likelihood.REST)).isEqualTo("rest");
    assertThat(say(Likelihood.UNSTATED)).isEqualTo("not stated");
    assertThat(english.of(Likelihood.REST, Optional.empty(), 0.25)).isEqualTo("rest, 25\u00a0%");
    assertThat(german.of(Likelihood.UNSTATED, Optional.empty(), 0.125))
        .isEqualTo("ohne Angabe, 12,5\u00a0% angenommen");
  }

  @Test
  void aWordThatTheScaleLacksIsShownAndSaid() {
    assertThat(say(new Likelihood.Word("perhaps"))).isEqualTo("perhaps (no word of this scale)");
    assertThat(english.of(new Likelihood.Word("likely"), Optional.empty())).startsWith("likely (");
  }

  @Test
  void theWordsOfAScenariosOwnScaleStayAsTheyAre() {
    Scale own =
        new Scale(
            "ours",
            "",
            List.of(new Scale.Term("likely", new Num("0.5"), new Num("0.9"), Extras.NONE)),
            Extras.NONE);
    assertThat(german.of(new Likelihood.Word("likely"), Optional.of(own)))
        .isEqualTo("likely, 50–90\u00a0%");
    assertThat(german.scale(own)).isEqualTo("ours");
    assertThat(german.scale(Scales.PHIA)).isEqualTo("PHIA (britische Nachrichtendienste)");
  }

  @Test
  void everyBuiltInWordHasItsTranslation() {
    Messages messages = Messages.of(Locale.GERMAN);
    for (Scale scale : Scales.BUILT_IN) {
      assertThat(messages.has("scale.name." + scale.id())).isTrue();
      for (Scale.Term term : scale.terms()) {
        assertThat(messages.has("scale.term." + term.word().replace(' ', '-')))
            .as(term.word())
            .isTrue();
        assertThat(english.term(scale, term)).isEqualTo(term.word());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0_%",
    "1, 100_%",
    "0.5, 50_%",
    "0.123, 12.3_%",
    "0.1234, 12.3_%",
    "0.30000000000000004, 30_%",
    "0.9999999999999999, 100_%",
    "0.0125, 1.3_%",
    "0.0043, 0.43_%",
    "0.000043, 0.0043_%",
    "0.99996, 99.996_%",
    "1e-300, <_0.0001_%",
    "0.99999999999, >_99.9999_%",
  })
  void percentagesNeverRoundToImpossibleOrCertain(double share, String said) {
    assertThat(english.percent(share).replace('\u00a0', '_')).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "icd-203 | 0.6 | 60_%, likely",
        "icd-203 | 0.2 | 20_%, unlikely",
        "icd-203 | 0.45 | 45_%, roughly even chance",
        "icd-203 | 0.55 | 55_%, roughly even chance",
        "icd-203 | 0.8 | 80_%, likely",
        "icd-203 | 0.005 | 0.5_%, below almost no chance",
        "icd-203 | 0.995 | 99.5_%, above almost certain",
        "phia | 0.22 | 22_%, between highly unlikely and unlikely",
        "phia | 0.07 | 7_%, between remote chance and highly unlikely",
        "kent | 0.13 | 13_%, between almost certainly not and probably not",
        "kent | 0.4 | 40_%, chances about even",
        "kent | 1 | 100_%, above almost certain",
        "ipcc | 0 | 0_%, exceptionally unlikely",
        "ipcc | 0.05 | 5_%, very unlikely",
        "ipcc | 0.1 | 10_%, very unlikely",
        "ipcc | 0.2 | 20_%, unlikely",
        "ipcc | 0.33 | 33_%, about as likely as not",
        "ipcc | 0.95 | 95_%, very likely",
        "ipcc | 0.99 | 99_%, virtually certain",
      })
  void aNumberIsNamedByTheScaleAndNeverSnapped(String scale, double share, String said) {
    Scale s = Scales.BUILT_IN.stream().filter(x -> x.id().equals(scale)).findFirst().orElseThrow();
    assertThat(english.named(share, s).replace('\u00a0', '_')).isEqualTo(said);
  }

  @Test
  void aScaleWithoutWordsNamesNothing() {
    assertThat(english.named(0.5, new Scale("x", "", List.of(), Extras.NONE)))
        .isEqualTo("50\u00a0%");
  }
}
