package nextmove.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nextmove.model.Actor;
import nextmove.model.Extras;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LookTest {
  static List<Look> looks() {
    return List.of(Look.LIGHT, Look.DARK, Look.HIGH_CONTRAST, Look.PROJECTOR, Look.PAPER);
  }

  @ParameterizedTest
  @MethodSource("looks")
  void textReadsWellOnAllThatItStandsOn(Look look) {
    for (Ink ground : List.of(look.card(), look.sign(), look.background())) {
      assertThat(look.text().contrast(ground)).isGreaterThanOrEqualTo(4.5);
      assertThat(look.muted().contrast(ground)).isGreaterThanOrEqualTo(4.5);
      assertThat(look.label().contrast(ground)).isGreaterThanOrEqualTo(4.5);
      assertThat(look.computed().contrast(ground)).isGreaterThanOrEqualTo(4.5);
    }
  }

  @ParameterizedTest
  @MethodSource("looks")
  void linesStandOut(Look look) {
    for (Ink line : List.of(look.outline(), look.link(), look.selection())) {
      assertThat(line.contrast(look.background())).isGreaterThanOrEqualTo(3);
      assertThat(line.contrast(look.card())).isGreaterThanOrEqualTo(3);
    }
  }

  @Test
  void blueAndBlackAreWrittenOnInWhite() {
    assertThat(Palette.OKABE_ITO)
        .allSatisfy(fill -> {
          assertThat(fill.readable().contrast(fill)).isGreaterThanOrEqualTo(4.5);
          boolean dark = fill.rgb() == 0x0072b2 || fill.rgb() == 0;
          assertThat(fill.readable()).isEqualTo(dark ? Ink.WHITE : Ink.BLACK);
        });
  }

  @Test
  void anyColourCanBeWrittenOn() {
    new Random(1)
        .ints(10_000, 0, 0x1000000)
        .mapToObj(Ink::new)
        .forEach(fill ->
            assertThat(fill.readable().contrast(fill)).as(fill.hex()).isGreaterThanOrEqualTo(4.5));
  }

  @Test
  void contrastIsAsTheStandardDefinesIt() {
    assertThat(Ink.BLACK.contrast(Ink.WHITE)).isEqualTo(21);
    assertThat(Ink.WHITE.contrast(Ink.WHITE)).isEqualTo(1);
    assertThat(Ink.of("#777777").contrast(Ink.WHITE)).isBetween(4.47, 4.49);
  }

  @Test
  void actorsGetColoursByTheirPlaceAndLettersByTheirName() {
    List<Actor> actors =
        IntStream.range(0, 9).mapToObj(i -> new Actor("a" + i, "actor " + i)).toList();
    Palette palette = new Palette(actors);
    assertThat(palette.of("a0").fill()).isEqualTo(new Ink(0xe69f00));
    assertThat(palette.of("a8").fill()).isEqualTo(new Ink(0xe69f00));
    assertThat(palette.of("a5").symbol()).isEqualTo("A");
  }

  @Test
  void anActorsOwnColourAndSymbolCount() {
    Palette palette =
        new Palette(List.of(new Actor("us", "United States", "#123456", "USA", "", Extras.NONE)));
    assertThat(palette.of("us").fill()).isEqualTo(new Ink(0x123456));
    assertThat(palette.of("us").symbol()).isEqualTo("US");
  }

  @Test
  void anActorThatNobodyKnowsIsShownAllTheSame() {
    assertThat(new Palette(List.of()).of("ghost").symbol()).isEqualTo("g");
    assertThat(new Palette(List.of()).of("").symbol()).isEmpty();
  }
}
