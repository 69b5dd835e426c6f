package nextmove.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nextmove.geom.Box;
import nextmove.layout.Placement;
import nextmove.model.Element;
import nextmove.model.Extras;
import nextmove.model.Group;
import nextmove.model.Index;
import nextmove.model.Scenario;
import org.junit.jupiter.api.Test;

class BandsTest {
  private static final Ink COLOR = new Ink(0x0072b2);

  private static Scenario grouped(Scenario scenario, int every) {
    List<String> ids = new ArrayList<>();
    for (int e = 0; e < scenario.elements().size(); e += every) {
      ids.add(scenario.elements().get(e).id());
    }
    return scenario.withGroups(List.of(new Group("g", "Talks", COLOR.hex(), ids, Extras.NONE)));
  }

  private static List<Mark> painted(DisplayList map, double scale) {
    List<Mark> marks = new ArrayList<>();
    map.paint(new View(map.placement().bounds().grow(60), scale), marks::add);
    return marks;
  }

  @Test
  void liesUnderAllElseAndEverythingElseStaysAsItIs() {
    Scenario plain = SampleMaps.random(40, 3);
    for (double scale : new double[] {1, 0.4, 0.1}) {
      List<Mark> without = painted(SampleMaps.picture(plain), scale);
      List<Mark> with = painted(SampleMaps.picture(grouped(plain, 3)), scale);
      assertThat(with.size()).isGreaterThan(without.size());
      assertThat(with.subList(with.size() - without.size(), with.size()))
          .usingRecursiveComparison()
          .isEqualTo(without);
    }
  }

  @Test
  void noBandReachesACardOfSomethingElse() {
    for (int seed = 0; seed < 20; seed++) {
      Scenario scenario = grouped(SampleMaps.random(40, seed), 2);
      DisplayList map = SampleMaps.picture(scenario);
      Placement placement = map.placement();
      Index index = new Index(scenario);
      Set<String> members = new HashSet<>(scenario.groups().getFirst().elements());
      Ink band = bandInk(map);
      for (Mark mark : painted(map, 1)) {
        if (mark instanceof Mark.Rect rect && band.equals(rect.fill())) {
          for (int e = 0; e < index.elementCount(); e++) {
            Element element = index.element(e);
            if (!members.contains(element.id())) {
              Box card = placement.box(e);
              assertThat(card.grow(-0.01).overlaps(rect.box()))
                  .as("seed %s, %s", seed, element.id())
                  .isFalse();
            }
          }
        }
      }
    }
  }

  private static Ink bandInk(DisplayList map) {
    return painted(map, 1).stream()
        .filter(Mark.Rect.class::isInstance)
        .map(mark -> ((Mark.Rect) mark).fill())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aNameStandsOnEveryPieceAndLeadsToTheGroup() {
    Scenario scenario = grouped(SampleMaps.random(40, 5), 4);
    DisplayList map = SampleMaps.picture(scenario);
    List<Mark> names =
        painted(map, 1).stream()
            .filter(m -> m instanceof Mark.Text t && t.text().equals("Talks"))
            .toList();
    assertThat(names).isNotEmpty();
    Box place = map.groupName("g").orElseThrow();
    assertThat(map.groupAt(place.center())).contains(scenario.groups().getFirst());
    assertThat(map.groupAt(map.placement().box(0).center())).isEmpty();
    assertThat(map.groupName("x")).isEmpty();
  }

  @Test
  void theColourStaysReadableInEveryLook() {
    for (Look look :
        List.of(Look.LIGHT, Look.DARK, Look.HIGH_CONTRAST, Look.PROJECTOR, Look.PAPER)) {
      for (Ink ink : Palette.BANDS) {
        Scenario scenario = SampleMaps.random(8, 1);
        Group group =
            new Group(
                "g", "A", ink.hex(), List.of(scenario.elements().getFirst().id()), Extras.NONE);
        DisplayList map = SampleMaps.picture(scenario.withGroups(List.of(group))).with(look);
        Ink band = bandInk(map);
        assertThat(look.text().contrast(band)).as(look + " on " + ink.hex()).isGreaterThan(4.5);
      }
    }
  }
}
