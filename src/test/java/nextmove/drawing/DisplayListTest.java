package nextmove.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nextmove.analysis.Cancellation;
import nextmove.analysis.Compiled;
import nextmove.analysis.Doubts;
import nextmove.analysis.Given;
import nextmove.analysis.Incentives;
import nextmove.analysis.Outlook;
import nextmove.analysis.Play;
import nextmove.geom.Box;
import nextmove.graph.Filter;
import nextmove.layout.Direction;
import nextmove.model.Actor;
import nextmove.model.Consequence;
import nextmove.model.Decision;
import nextmove.model.Element;
import nextmove.model.Evidence;
import nextmove.model.Extras;
import nextmove.model.Index;
import nextmove.model.Likelihood;
import nextmove.model.Link;
import nextmove.model.Num;
import nextmove.model.Option;
import nextmove.model.Payoffs;
import nextmove.model.Scenario;
import org.junit.jupiter.api.Test;

class DisplayListTest {
  private static final Scenario SMALL =
      Scenario.EMPTY
          .withActors(List.of(new Actor("us", "United States"), new Actor("eu", "Europe")))
          .withMap(
              List.of(
                  new Decision("d", "What now?", "us"),
                  new Option("a", "Act")
                      .withPayoffs(Payoffs.NONE.with("us", amount("4")).with("eu", amount("-2"))),
                  new Option("b", "Bide"),
                  new Consequence("c", "Calm")),
              List.of(
                  new Link("d", "a").withLikelihood(new Likelihood.Exact(new Num("0.8"))),
                  new Link("d", "b").withLikelihood(Likelihood.REST),
                  new Link("a", "c")));

  /// What was painted for each part.
  private static final class Recorder implements Painter {
    final Map<Hit, List<Mark>> parts = new HashMap<>();

    List<Mark> of(Hit part) {
      return parts.getOrDefault(part, List.of());
    }

    final List<Mark> all = new ArrayList<>();
    private Hit part = Hit.EMPTY;

    @Override
    public void paint(Mark mark) {
      all.add(mark);
      parts.computeIfAbsent(part, _ -> new ArrayList<>()).add(mark);
    }

    @Override
    public void begin(Hit part, String name) {
      this.part = part;
    }

    @Override
    public void end() {
      part = Hit.EMPTY;
    }
  }

  private static Payoffs.Amount amount(String number) {
    return new Payoffs.Amount(new Num(number));
  }

  private static Recorder painted(DisplayList map) {
    return painted(map, map.placement().bounds().grow(50), 1);
  }

  private static Recorder painted(DisplayList map, Box visible, double scale) {
    Recorder recorder = new Recorder();
    map.paint(new View(visible, scale), recorder);
    return recorder;
  }

  private static Scenario changed(Scenario scenario, Element element) {
    return scenario.withElements(
        scenario.elements().stream().map(e -> e.id().equals(element.id()) ? element : e).toList());
  }

  private static Scenario changed(Scenario scenario, Link link) {
    return scenario.withLinks(
        scenario.links().stream().map(l -> l.key().equals(link.key()) ? link : l).toList());
  }

  private static Element element(Scenario scenario, String id) {
    return scenario.elements().stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
  }

  /// The parts that had to be drawn anew.
  private static Set<Hit> redrawn(DisplayList before, Scenario after) {
    Recorder old = painted(before);
    Recorder now = painted(before.with(new Index(after)));
    Set<Mark> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    kept.addAll(old.all);
    Set<Hit> redrawn = new java.util.HashSet<>();
    now.parts.forEach((part, marks) -> {
      if (!kept.containsAll(marks)) {
        redrawn.add(part);
      }
    });
    return redrawn;
  }

  @Test
  void aPatchLooksLikeAPictureFromScratch() {
    Scenario scenario = SampleMaps.random(60, 3);
    DisplayList patched = SampleMaps.picture(scenario);
    for (int i = 0; i < scenario.elements().size(); i += 7) {
      painted(patched);
      Element e = scenario.elements().get(i);
      Element next =
          e instanceof Decision d
              ? d.withActor("south")
              : e.withPayoffs(Payoffs.NONE.with("north", amount(Integer.toString(i))));
      scenario = changed(scenario, next);
      scenario =
          changed(
              scenario,
              scenario.links().get(i).withLikelihood(new Likelihood.Exact(new Num("0.4"))));
      Index index = new Index(scenario);
      patched = patched.with(index);
      DisplayList fresh = DisplayList.of(patched.placement(), index, SampleMaps.style());
      assertThat(shapes(painted(patched).all)).isEqualTo(shapes(painted(fresh).all));
    }
  }

  /// Outlines have no equality of their own.
  private static List<Object> shapes(List<Mark> marks) {
    return marks.stream()
        .map(m -> m instanceof Mark.Path p ? List.of(p.outline().bounds(), pen(p)) : m)
        .toList();
  }

  private static Object pen(Mark.Path path) {
    return path.edge() == null ? "none" : path.edge();
  }

  @Test
  void onlyWhatChangedIsDrawnAnew() {
    Element calm = element(SMALL, "c").withEvidence(Evidence.NONE.withNotes("why"));
    assertThat(redrawn(SampleMaps.picture(SMALL), changed(SMALL, calm)))
        .containsExactly(new Hit.OnElement(3));
  }

  @Test
  void aLikelihoodChangesItsSiblings() {
    Link link = SMALL.links().getFirst().withLikelihood(new Likelihood.Exact(new Num("0.2")));
    assertThat(redrawn(SampleMaps.picture(SMALL), changed(SMALL, link)))
        .containsExactlyInAnyOrder(new Hit.OnLink(0), new Hit.OnLink(1));
  }

  @Test
  void anActorChangesItsOptions() {
    Decision mover = new Decision("d", "What now?", "eu");
    assertThat(redrawn(SampleMaps.picture(SMALL), changed(SMALL, mover)))
        .containsExactlyInAnyOrder(
            new Hit.OnElement(0), new Hit.OnElement(1), new Hit.OnElement(2));
  }

  @Test
  void aLargerPayoffShrinksTheOthersBars() {
    Element richer = element(SMALL, "c").withPayoffs(Payoffs.NONE.with("us", amount("400")));
    assertThat(redrawn(SampleMaps.picture(SMALL), changed(SMALL, richer)))
        .contains(new Hit.OnElement(1), new Hit.OnElement(3));
  }

  @Test
  void anotherMapNeedsAnotherPlacement() {
    DisplayList map = SampleMaps.picture(SMALL);
    Index other = new Index(SampleMaps.random(9, 1));
    assertThatThrownBy(() -> map.with(other)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void gainsGrowToTheRightAndLossesToTheLeftOfTheirZeroLine() {
    Recorder painted = painted(SampleMaps.picture(SMALL));
    List<Mark> card = painted.of(new Hit.OnElement(1));
    Palette palette = new Palette(SMALL.actors());
    Box gain = bar(card, palette.of("us").fill());
    Box loss = bar(card, palette.of("eu").fill());
    assertThat(gain.width()).isEqualTo(2 * loss.width());
    double gainZero = zeroLine(card, gain.x());
    double lossZero = zeroLine(card, loss.right());
    assertThat(gainZero).isEqualTo(gain.x());
    assertThat(lossZero).isEqualTo(loss.right());
    assertThat(texts(card)).contains("+4", "−2", "U", "E");
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

  private static List<String> texts(List<Mark> marks) {
    return marks.stream()
        .filter(Mark.Text.class::isInstance)
        .map(m -> ((Mark.Text) m).text())
        .toList();
  }

  @Test
  void theLikelierTheWider() {
    Recorder painted = painted(SampleMaps.picture(SMALL));
    assertThat(width(painted, 0)).isGreaterThan(width(painted, 1));
    assertThat(width(painted, 0)).isBetween(1.25, 5.5);
    assertThat(width(painted, 2)).isEqualTo(Look.LIGHT.linkWidth());
  }

  private static double width(Recorder painted, int link) {
    Mark.Path way = (Mark.Path) painted.of(new Hit.OnLink(link)).getFirst();
    return java.util.Objects.requireNonNull(way.edge()).width();
  }

  @Test
  void loopsAreDashedAndMergesHollow() {
    Scenario scenario =
        SMALL.withLinks(
            List.of(
                new Link("d", "a"),
                new Link("d", "b"),
                new Link("a", "c"),
                new Link("b", "c"),
                new Link("c", "d")));
    Recorder painted = painted(SampleMaps.picture(scenario));
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
    Recorder painted = painted(map, card, 1);
    assertThat(painted.parts).containsKey(new Hit.OnElement(1000)).hasSizeLessThan(40);
  }

  @Test
  void fromAfarThereAreFewMarksAndNoText() {
    DisplayList map = SampleMaps.picture(SampleMaps.random(2000, 5));
    Recorder far = painted(map, map.placement().bounds(), 0.05);
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
    DisplayList map = SampleMaps.picture(SMALL);
    Recorder half = painted(map, map.placement().bounds(), 0.4);
    assertThat(texts(half.all)).containsExactlyInAnyOrder("What now?", "Act", "Bide", "Calm");
  }

  @Test
  void everyLookAndDirectionDrawsTheSameTexts() {
    Index index = new Index(SampleMaps.random(80, 8));
    Set<List<String>> seen = new java.util.HashSet<>();
    for (Direction direction : Direction.values()) {
      DisplayList map =
          DisplayList.of(SampleMaps.placement(index, direction), index, SampleMaps.style());
      for (Look look : LookTest.looks()) {
        seen.add(texts(painted(map.with(look)).all).stream().sorted().toList());
      }
    }
    assertThat(seen).hasSize(1);
  }

  @Test
  void whatCannotBeDrawnIsReported() {
    Scenario scenario =
        changed(SMALL, element(SMALL, "c").withTitle("北 \u0007"))
            .withActors(
                List.of(new Actor("us", "US", "", "☃", "", Extras.NONE), new Actor("eu", "EU")));
    DisplayList map = SampleMaps.picture(scenario);
    assertThat(map.missing()).containsExactlyInAnyOrder(0x2603, 0x5317, 0x7);
    assertThat(painted(map).all)
        .filteredOn(Mark.Text.class::isInstance)
        .noneMatch(m -> ((Mark.Text) m).text().codePoints().anyMatch(c -> c == 0x5317 || c < 32));
  }

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
    Recorder painted = painted(told(SMALL, Given.NOTHING));
    assertThat(texts(painted.of(new Hit.OnElement(1)))).contains("[80\u00a0%]", "+4", "−2");
    assertThat(texts(painted.of(new Hit.OnElement(0)))).contains("[100\u00a0%]", "+3.2", "−1.6");
    DisplayList plain = told(SMALL, Given.NOTHING).with((Findings) null);
    assertThat(shapes(painted(plain).all))
        .isEqualTo(shapes(painted(SampleMaps.picture(SMALL)).all));
  }

  @Test
  void aNumberThatRestsOnWhatNobodyStatedSaysSo() {
    Scenario unstated = changed(SMALL, new Link("d", "b"));
    Scenario unsaid = changed(unstated, new Link("d", "a"));
    assertThat(texts(painted(told(unsaid, Given.NOTHING)).of(new Hit.OnElement(1))))
        .contains("[50\u00a0%*]");
  }

  @Test
  void whatTheStoryDoesNotReachFades() {
    Recorder painted = painted(told(SMALL, Given.NOTHING.with(new Link.Key("d", "a"))));
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
    DisplayList map = told(SMALL, Given.NOTHING);
    assertThat(isHeavier(painted(map), 0)).isTrue();
    assertThat(isHeavier(painted(map), 1)).isFalse();
    Scenario tie =
        changed(SMALL, new Option("b", "Bide").withPayoffs(Payoffs.NONE.with("us", amount("4"))));
    Recorder both = painted(told(tie, Given.NOTHING));
    assertThat(isHeavier(both, 0)).isTrue();
    assertThat(isHeavier(both, 1)).isTrue();
  }

  private static boolean isHeavier(Recorder painted, int link) {
    return painted.of(new Hit.OnLink(link)).getFirst() instanceof Mark.Path p
        && p.edge() != null
        && p.edge().ink().equals(Look.LIGHT.text());
  }

  @Test
  void theLikelierALinkIsTakenTheMoreOfItIsFilled() {
    Recorder painted = painted(told(SMALL, Given.NOTHING));
    assertThat(filled(painted, 0)).isGreaterThan(filled(painted, 1)).isLessThan(5.5);
    assertThat(filled(painted, 2)).isEqualTo(filled(painted, 0));
  }

  private static double filled(Recorder painted, int link) {
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
      Recorder before = painted(plain);
      Recorder after = painted(plain.with(findings(scenario, Given.NOTHING)));
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

  @Test
  void whatDoesNotPassGoesIntoTheBackgroundAndComesBack() {
    Index index = new Index(SMALL);
    DisplayList plain = SampleMaps.picture(SMALL);
    DisplayList filtered = plain.filtered(Filter.NONE.withActor("us", true).of(index));
    Recorder before = painted(plain);
    Recorder now = painted(filtered);
    for (int e = 0; e < index.elementCount(); e++) {
      Hit part = new Hit.OnElement(e);
      boolean passes = !index.element(e).id().equals("c");
      assertThat(now.of(part).equals(before.of(part))).as(index.element(e).id()).isEqualTo(passes);
    }
    assertThat(now.of(new Hit.OnLink(0))).isEqualTo(before.of(new Hit.OnLink(0)));
    assertThat(now.of(new Hit.OnLink(2))).isNotEqualTo(before.of(new Hit.OnLink(2)));
    assertThat(painted(filtered.filtered(null)).all).isEqualTo(before.all);
    for (double scale : new double[] {0.4, 0.1}) {
      Box all = plain.placement().bounds();
      assertThat(painted(filtered, all, scale).all).isNotEqualTo(painted(plain, all, scale).all);
    }
  }
}
