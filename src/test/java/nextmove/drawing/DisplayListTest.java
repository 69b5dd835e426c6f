package nextmove.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nextmove.geom.Box;
import nextmove.layout.Direction;
import nextmove.model.Actor;
import nextmove.model.Extras;
import nextmove.model.Index;
import nextmove.model.Link;
import nextmove.model.Num;
import nextmove.model.Option;
import nextmove.model.Payoffs;
import nextmove.model.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a map looks like.
class DisplayListTest {
  @Test
  void gainsGrowToTheRightAndLossesToTheLeftOfTheirZeroLine() {
    Painted painted = Painted.of(SampleMaps.picture(SampleMaps.SMALL));
    List<Mark> card = painted.of(new Hit.OnElement(1));
    Palette palette = new Palette(SampleMaps.SMALL.actors());
    Box gain = bar(card, palette.of("us").fill());
    Box loss = bar(card, palette.of("eu").fill());
    assertThat(gain.width()).isEqualTo(2 * loss.width());
    double gainZero = zeroLine(card, gain.x());
    double lossZero = zeroLine(card, loss.right());
    assertThat(gainZero).isEqualTo(gain.x());
    assertThat(lossZero).isEqualTo(loss.right());
    assertThat(Painted.texts(card)).contains("+4", "−2", "U", "E");
  }

  private static Box bar(List<Mark> card, Ink fill) {
    return card.stream()
        .filter(m -> m instanceof Mark.Rect r && fill.equals(r.fill()) && r.radius() == 0)
        .map(m -> ((Mark.Rect) m).box())
        .findFirst()
        .orElseThrow();
  }

  private static double zeroLine(List<Mark> card, double near) {
    return card.stream()
        .filter(m -> m instanceof Mark.Path p && p.outline().bounds().width() == 0)
        .mapToDouble(m -> ((Mark.Path) m).outline().bounds().x())
        .filter(x -> Math.abs(x - near) < 1e-9)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "-3, 2, −3…+2",
    "-12.5, -3.75, −12.5…−3.75",
    "0, 1000, 0…+1000",
    "2000, 2000, +2000",
    "-0.125, -0.125, −0.125",
    "7, 7, +7",
    "-400, -400, −400"
  })
  void whatAnActorGetsIsWrittenOut(String lo, String hi, String text) {
    Payoffs.Amount amount =
        lo.equals(hi) ? SampleMaps.amount(lo) : new Payoffs.Amount(new Num(lo), new Num(hi));
    Scenario scenario =
        SampleMaps.changed(
            SampleMaps.SMALL,
            new Option("a", "Act")
                .withPayoffs(Payoffs.NONE.with("us", amount).with("eu", SampleMaps.amount("1"))));
    assertThat(Painted.texts(Painted.of(SampleMaps.picture(scenario)).of(new Hit.OnElement(1))))
        .contains(text, "+1");
  }

  @Test
  void aNumberThatHasNoRoomIsLeftOutAndNotCut() {
    Scenario scenario =
        SampleMaps.changed(
            SampleMaps.SMALL,
            new Option("a", "Act")
                .withPayoffs(
                    Payoffs.NONE.with(
                        "us",
                        new Payoffs.Amount(new Num("-1234567.891"), new Num("1234567.891")))));
    assertThat(Painted.texts(Painted.of(SampleMaps.picture(scenario)).of(new Hit.OnElement(1))))
        .contains("Act")
        .noneMatch(t -> t.contains("…") || t.contains("123"));
  }

  @Test
  void theLikelierTheWider() {
    Painted painted = Painted.of(SampleMaps.picture(SampleMaps.SMALL));
    assertThat(width(painted, 0)).isGreaterThan(width(painted, 1));
    assertThat(width(painted, 0)).isBetween(1.25, 5.5);
    assertThat(width(painted, 2)).isEqualTo(Look.LIGHT.linkWidth());
  }

  private static double width(Painted painted, int link) {
    Mark.Path way = (Mark.Path) painted.of(new Hit.OnLink(link)).getFirst();
    return Objects.requireNonNull(way.edge()).width();
  }

  @Test
  void loopsAreDashedAndMergesHollow() {
    Scenario scenario =
        SampleMaps.SMALL.withLinks(
            List.of(
                new Link("d", "a"),
                new Link("d", "b"),
                new Link("a", "c"),
                new Link("b", "c"),
                new Link("c", "d")));
    Painted painted = Painted.of(SampleMaps.picture(scenario));
    List<Mark> loop = painted.of(new Hit.OnLink(4));
    List<Mark> tree = painted.of(new Hit.OnLink(0));
    assertThat(loop.getFirst())
        .isInstanceOfSatisfying(
            Mark.Path.class, p -> assertThat(p.edge()).matches(pen -> pen != null && pen.dashed()));
    assertThat(List.of(2, 3))
        .anySatisfy(k ->
            assertThat(painted.of(new Hit.OnLink(k)).get(1))
                .isInstanceOfSatisfying(
                    Mark.Path.class, p -> assertThat(p.fill()).isEqualTo(Look.LIGHT.background())));
    assertThat(tree.get(1))
        .isInstanceOfSatisfying(
            Mark.Path.class, p -> assertThat(p.fill()).isEqualTo(Look.LIGHT.link()));
  }

  @Test
  void onlyWhatIsInViewIsPainted() {
    DisplayList map = SampleMaps.picture(SampleMaps.random(2000, 5));
    Box card = map.placement().box(1000);
    Painted painted = Painted.of(map, card, 1);
    assertThat(painted.parts).containsKey(new Hit.OnElement(1000)).hasSizeLessThan(40);
  }

  @Test
  void fromAfarThereAreFewMarksAndNoText() {
    DisplayList map = SampleMaps.picture(SampleMaps.random(2000, 5));
    Painted far = Painted.of(map, map.placement().bounds(), 0.05);
    assertThat(far.all).hasSizeLessThan(8).noneMatch(Mark.Text.class::isInstance);
    int boxes =
        far.all.stream()
            .filter(Mark.Swarm.class::isInstance)
            .mapToInt(m -> ((Mark.Swarm) m).boxes().length / 4)
            .sum();
    assertThat(boxes).isEqualTo(2000);
  }

  @Test
  void halfWayThereIsOneLineOfEachTitle() {
    DisplayList map = SampleMaps.picture(SampleMaps.SMALL);
    Painted half = Painted.of(map, map.placement().bounds(), 0.4);
    assertThat(Painted.texts(half.all))
        .containsExactlyInAnyOrder("What now?", "Act", "Bide", "Calm");
  }

  @Test
  void everyLookAndDirectionDrawsTheSameTexts() {
    Index index = new Index(SampleMaps.random(80, 8));
    Set<List<String>> seen = new HashSet<>();
    for (Direction direction : Direction.values()) {
      DisplayList map =
          DisplayList.of(SampleMaps.placement(index, direction), index, SampleMaps.style());
      for (Look look : LookTest.looks()) {
        seen.add(Painted.texts(Painted.of(map.with(look)).all).stream().sorted().toList());
      }
    }
    assertThat(seen).hasSize(1);
  }

  @Test
  void whatCannotBeDrawnIsReported() {
    Scenario scenario =
        SampleMaps.changed(
                SampleMaps.SMALL, SampleMaps.element(SampleMaps.SMALL, "c").withTitle("北 \u0007"))
            .withActors(
                List.of(new Actor("us", "US", "", "☃", "", Extras.NONE), new Actor("eu", "EU")));
    DisplayList map = SampleMaps.picture(scenario);
    assertThat(map.missing()).containsExactlyInAnyOrder(0x2603, 0x5317, 0x7);
    assertThat(Painted.of(map).all)
        .filteredOn(Mark.Text.class::isInstance)
        .noneMatch(m -> ((Mark.Text) m).text().codePoints().anyMatch(c -> c == 0x5317 || c < 32));
  }
}
