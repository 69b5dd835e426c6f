package nextmove.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nextmove.drawing.FontMeasure;
import nextmove.format.Opening;
import nextmove.format.ScenarioFile;
import nextmove.geom.Box;
import nextmove.geom.Point;
import nextmove.model.Consequence;
import nextmove.model.Details;
import nextmove.model.Element;
import nextmove.model.Index;
import nextmove.model.Kind;
import nextmove.model.Link;
import nextmove.model.Num;
import nextmove.model.Scenario;
import nextmove.text.MapText;
import nextmove.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What every picture keeps to: no card on another, no link across a card, no label on anything but
/// its own link, forward links forward, siblings in the order of the file.
class LayoutTest {
  private static final long MAPS = 50;

  static Stream<Path> scenarios() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
      return files.filter(f -> f.toString().endsWith(".json")).sorted().toList().stream();
    }
  }

  @Test
  void whatIsHiddenHasNoPlaceAndTheRestStandsAsIfThatWereTheMap() {
    Scenario all =
        Scenario.EMPTY.withMap(
            List.of(
                new Consequence("hidden", "Hidden"),
                new Consequence("a", "A"),
                new Consequence("b", "B"),
                new Consequence("c", "C")),
            List.of(new Link("a", "hidden"), new Link("a", "b"), new Link("b", "c")));
    Scenario rest = all.withMap(all.elements().subList(1, 4), all.links().subList(1, 3));
    FontMeasure font = new FontMeasure();
    BitSet hidden = new BitSet();
    hidden.set(0);
    Placement part =
        Layout.arrange(new Index(all), hidden, font, Labels.NONE, Direction.LEFT_RIGHT);
    Placement alone = Layout.arrange(new Index(rest), font, Labels.NONE, Direction.LEFT_RIGHT);
    assertThat(part.elementCount()).isEqualTo(4);
    assertThat(part.shows(0)).isFalse();
    assertThat(part.showsLink(0)).isFalse();
    assertThat(part.bounds()).isEqualTo(alone.bounds());
    for (int e = 0; e < 3; e++) {
      assertThat(part.box(e + 1)).isEqualTo(alone.box(e));
    }
    for (int k = 0; k < 2; k++) {
      assertThat(part.route(k + 1)).isEqualTo(alone.route(k));
    }
    assertThat(part.hangsBy(3)).isEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void bundledScenarios(Path file) {
    assertThat(ScenarioFile.load(file).opening()).isInstanceOf(Opening.Opened.class);
    Scenario scenario = ((Opening.Opened) ScenarioFile.load(file).opening()).scenario();
    Index index = new Index(scenario);
    FontMeasure font = new FontMeasure();
    for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
      Labels labels = new MapText(index, Messages.of(locale));
      for (Direction direction : Direction.values()) {
        Placement placement = Layout.arrange(index, font, labels, direction);
        assertThat(PictureFaults.of(index, placement, labelled(index, labels))).isEmpty();
        assertThat(PictureFaults.ambiguous(index, placement)).as("ambiguous").isZero();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Direction.class)
  void randomMaps(Direction direction) {
    LongStream.range(0, MAPS).forEach(seed -> check(seed, false, direction));
  }

  @ParameterizedTest
  @EnumSource(Direction.class)
  void randomMapsWithHandPlacedCards(Direction direction) {
    LongStream.range(0, MAPS).forEach(seed -> check(seed, true, direction));
  }

  private static void check(long seed, boolean placed, Direction direction) {
    Index index = new Index(RandomMaps.of(seed, placed));
    Labels labels = RandomMaps.labels(index, seed);
    Placement placement = Layout.arrange(index, RandomMaps::width, labels, direction);
    assertThat(PictureFaults.of(index, placement, labelled(index, labels)))
        .as("map %d of %d elements", seed, index.elementCount())
        .isEmpty();
    Placement again = Layout.arrange(index, RandomMaps::width, labels, direction);
    for (int k = 0; k < index.linkCount(); k++) {
      assertThat(again.route(k)).isEqualTo(placement.route(k));
    }
  }

  private static boolean[] labelled(Index index, Labels labels) {
    boolean[] labelled = new boolean[index.linkCount()];
    for (int k = 0; k < labelled.length; k++) {
      labelled[k] = !labels.link(k).isBlank();
    }
    return labelled;
  }

  @ParameterizedTest
  @EnumSource(Direction.class)
  void aHandPlacedCardStaysWhereItWasPut(Direction direction) {
    Scenario scenario = chain(6);
    Element moved = scenario.elements().get(3);
    Point at = new Point(431, -77);
    Scenario placed =
        withElement(scenario, 3, moved.withDetails(moved.details().withAt(Details.Place.of(at))));
    Box box = arranged(placed, direction).box(3);
    assertThat(new Point(box.x(), box.y())).isEqualTo(at);
  }

  @ParameterizedTest
  @EnumSource(Direction.class)
  void ofTwoCardsPutOnOnePlaceTheSecondMoves(Direction direction) {
    Scenario scenario = chain(6);
    Details.Place at = Details.Place.of(new Point(500, 500));
    for (int e : List.of(2, 4)) {
      Element moved = scenario.elements().get(e);
      scenario = withElement(scenario, e, moved.withDetails(moved.details().withAt(at)));
    }
    Placement placement = arranged(scenario, direction);
    assertThat(placement.box(2).x()).isEqualTo(500);
    assertThat(placement.box(2).y()).isEqualTo(500);
    assertThat(placement.box(4).overlaps(placement.box(2))).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Direction.class)
  void placesBeyondAllMeasureAreKeptWithinReason(Direction direction) {
    Scenario scenario = chain(4);
    Details.Place far = new Details.Place(new Num("1e308"), new Num("-1e400"));
    Element moved = scenario.elements().get(2);
    scenario = withElement(scenario, 2, moved.withDetails(moved.details().withAt(far)));
    Box bounds = arranged(scenario, direction).bounds();
    assertThat(bounds.width()).isBetween(1e5, 3e6);
    assertThat(bounds.height()).isBetween(1e5, 3e6);
  }

  @ParameterizedTest
  @EnumSource(Direction.class)
  void aNewLeafLeavesTheShapeOfOtherSubtreesAlone(Direction direction) {
    // two branches of three ends each
    List<Element> elements = new ArrayList<>(chain(9).elements());
    List<Link> links = new ArrayList<>();
    for (int i = 1; i < 9; i++) {
      links.add(new Link("e" + (i < 3 ? 0 : i % 2 + 1), "e" + i));
    }
    Scenario before = Scenario.EMPTY.withMap(elements, links);
    elements.add(Element.of(Kind.CONSEQUENCE, "new", "One more"));
    links.add(new Link("e1", "new"));
    Scenario after = Scenario.EMPTY.withMap(elements, links);
    Placement old = arranged(before, direction);
    Placement now = arranged(after, direction);
    Box oldRoot = old.box(2);
    Box newRoot = now.box(2);
    for (int e : List.of(3, 5, 7)) {
      assertThat(now.box(e).x() - newRoot.x()).isEqualTo(old.box(e).x() - oldRoot.x());
      assertThat(now.box(e).y() - newRoot.y()).isEqualTo(old.box(e).y() - oldRoot.y());
    }
    assertThat(now.box(0)).isEqualTo(old.box(0));
  }

  @Test
  void aHundredThousandInAChainNeedLittleStack() throws InterruptedException {
    Index index = new Index(chain(100_000));
    List<Placement> done = new ArrayList<>();
    Thread thread =
        new Thread(
            null,
            () ->
                done.add(
                    Layout.arrange(index, RandomMaps::width, Labels.NONE, Direction.LEFT_RIGHT)),
            "small stack",
            64 << 10);
    thread.start();
    thread.join();
    assertThat(done).hasSize(1);
    assertThat(done.get(0).column(99_999)).isEqualTo(99_999);
  }

  @Test
  void anEmptyScenarioHasAnEmptyPicture() {
    Placement placement = arranged(Scenario.EMPTY, Direction.LEFT_RIGHT);
    assertThat(placement.elementCount()).isZero();
    assertThat(placement.bounds()).isEqualTo(Box.EMPTY);
  }

  private static Placement arranged(Scenario scenario, Direction direction) {
    return Layout.arrange(new Index(scenario), RandomMaps::width, Labels.NONE, direction);
  }

  private static Scenario chain(int n) {
    List<Element> elements = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      elements.add(Element.of(Kind.CONSEQUENCE, "e" + i, "State " + i));
      if (i > 0) {
        links.add(new Link("e" + (i - 1), "e" + i));
      }
    }
    return Scenario.EMPTY.withMap(elements, links);
  }

  private static Scenario withElement(Scenario scenario, int at, Element element) {
    List<Element> elements = new ArrayList<>(scenario.elements());
    elements.set(at, element);
    return scenario.withElements(elements);
  }
}
