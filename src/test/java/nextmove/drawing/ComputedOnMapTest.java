package nextmove.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nextmove.analysis.Cancellation;
import nextmove.analysis.Compiled;
import nextmove.analysis.Doubts;
import nextmove.analysis.Given;
import nextmove.analysis.Incentives;
import nextmove.analysis.Outlook;
import nextmove.analysis.Play;
import nextmove.geom.Box;
import nextmove.layout.Direction;
import nextmove.model.Index;
import nextmove.model.Link;
import nextmove.model.Option;
import nextmove.model.Payoffs;
import nextmove.model.Scenario;
import org.junit.jupiter.api.Test;

/// What an analysis found, on the map.
class ComputedOnMapTest {
  private static Findings findings(Scenario scenario, Given given) {
    Compiled map = new Compiled(new Index(scenario), given);
    Play judged = Outlook.of(map);
    Incentives incentives = Incentives.of(map, judged, 20, Cancellation.NEVER);
    return new Findings(judged, incentives, Doubts.of(judged));
  }

  private static DisplayList told(Scenario scenario, Given given) {
    return SampleMaps.picture(scenario).with(findings(scenario, given));
  }

  @Test
  void whatIsComputedStandsInBrackets() {
    Painted painted = Painted.of(told(SampleMaps.SMALL, Given.NOTHING));
    assertThat(Painted.texts(painted.of(new Hit.OnElement(1)))).contains("[80\u00a0%]", "+4", "−2");
    assertThat(Painted.texts(painted.of(new Hit.OnElement(0))))
        .contains("[100\u00a0%]", "+3.2", "−1.6");
    DisplayList plain = told(SampleMaps.SMALL, Given.NOTHING).with((Findings) null);
    assertThat(Painted.of(plain).shapes())
        .isEqualTo(Painted.of(SampleMaps.picture(SampleMaps.SMALL)).shapes());
  }

  @Test
  void aNumberThatRestsOnWhatNobodyStatedSaysSo() {
    Scenario unstated = SampleMaps.changed(SampleMaps.SMALL, new Link("d", "b"));
    Scenario unsaid = SampleMaps.changed(unstated, new Link("d", "a"));
    assertThat(Painted.texts(Painted.of(told(unsaid, Given.NOTHING)).of(new Hit.OnElement(1))))
        .contains("[50\u00a0%*]");
  }

  @Test
  void whatTheStoryDoesNotReachFades() {
    Painted painted =
        Painted.of(told(SampleMaps.SMALL, Given.NOTHING.with(new Link.Key("d", "a"))));
    assertThat(inks(painted.of(new Hit.OnElement(1)))).contains(Look.LIGHT.text());
    assertThat(inks(painted.of(new Hit.OnElement(2)))).doesNotContain(Look.LIGHT.text());
  }

  private static List<Ink> inks(List<Mark> marks) {
    return marks.stream()
        .filter(Mark.Text.class::isInstance)
        .map(m -> ((Mark.Text) m).ink())
        .toList();
  }

  @Test
  void theOptionThatPaysBestHasAHeavierLineAndEveryOneAtATie() {
    DisplayList map = told(SampleMaps.SMALL, Given.NOTHING);
    assertThat(isHeavier(Painted.of(map), 0)).isTrue();
    assertThat(isHeavier(Painted.of(map), 1)).isFalse();
    Scenario tie =
        SampleMaps.changed(
            SampleMaps.SMALL,
            new Option("b", "Bide").withPayoffs(Payoffs.NONE.with("us", SampleMaps.amount("4"))));
    Painted both = Painted.of(told(tie, Given.NOTHING));
    assertThat(isHeavier(both, 0)).isTrue();
    assertThat(isHeavier(both, 1)).isTrue();
  }

  private static boolean isHeavier(Painted painted, int link) {
    return painted.of(new Hit.OnLink(link)).getFirst() instanceof Mark.Path p
        && p.edge() != null
        && p.edge().ink().equals(Look.LIGHT.text());
  }

  @Test
  void theLikelierALinkIsTakenTheMoreOfItIsFilled() {
    Painted painted = Painted.of(told(SampleMaps.SMALL, Given.NOTHING));
    assertThat(filled(painted, 0)).isGreaterThan(filled(painted, 1)).isLessThan(5.5);
    assertThat(filled(painted, 2)).isEqualTo(filled(painted, 0));
  }

  private static double filled(Painted painted, int link) {
    return painted.of(new Hit.OnLink(link)).stream()
        .filter(Mark.Path.class::isInstance)
        .map(m -> ((Mark.Path) m).edge())
        .filter(pen -> pen != null && pen.ink().equals(Look.LIGHT.computed()))
        .mapToDouble(Pen::width)
        .max()
        .orElseThrow();
  }

  /// What is computed stands on the edges of a card: clear of all that is written on it, of other
  /// cards, of labels, and of what stands on the edges of other cards.
  @Test
  void whatIsComputedLiesOnNothingElse() {
    for (Direction direction : Direction.values()) {
      Scenario scenario = SampleMaps.random(120, 6);
      Index index = new Index(scenario);
      DisplayList plain =
          DisplayList.of(SampleMaps.placement(index, direction), index, SampleMaps.style());
      Painted before = Painted.of(plain);
      Painted after = Painted.of(plain.with(findings(scenario, Given.NOTHING)));
      Map<Integer, List<Box>> added = new HashMap<>();
      for (int e = 0; e < index.elementCount(); e++) {
        int own = before.of(new Hit.OnElement(e)).size();
        List<Mark> marks = after.of(new Hit.OnElement(e));
        added.put(
            e,
            marks.subList(own, marks.size()).stream()
                .filter(m -> m instanceof Mark.Rect r && r.box().height() == 14)
                .map(m -> ((Mark.Rect) m).box())
                .toList());
        for (Mark mark : marks.subList(0, own)) {
          if (mark instanceof Mark.Text t) {
            Box ink = new Box(t.x(), t.baseline() - 0.71 * t.size(), 20, 0.71 * t.size());
            assertThat(added.get(e)).as(t.text()).noneMatch(ink::overlaps);
          }
        }
      }
      added.forEach((e, boxes) -> {
        for (int other = 0; other < index.elementCount(); other++) {
          if (other != e) {
            Box card = plain.placement().box(other);
            assertThat(boxes).noneMatch(card::overlaps);
            List<Box> others = added.get(other);
            assertThat(boxes).noneMatch(b -> others.stream().anyMatch(b::overlaps));
          }
        }
        for (int k = 0; k < index.linkCount(); k++) {
          Box label = plain.placement().route(k).labelBox();
          assertThat(boxes).noneMatch(label::overlaps);
        }
      });
    }
  }
}
