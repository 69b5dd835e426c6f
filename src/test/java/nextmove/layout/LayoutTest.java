package nextmove.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nextmove.drawing.FontMeasure;
import nextmove.format.Opening;
import nextmove.format.ScenarioFile;
import nextmove.model.Index;
import nextmove.model.Scenario;
import nextmove.text.MapText;
import nextmove.text.Messages;
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

  private static void check(long seed, boolean placed, Direction direction) {
    Index index = new Index(RandomMaps.of(seed, placed));
    Labels labels = RandomMaps.labels(index, seed);
    Placement placement = Layout.arrange(index, RandomMaps::width, labels, direction);
    assertThat(PictureFaults.of(index, placement, labelled(index, labels)))
        .as("map %d of %d elements", seed, index.elementCount())
        .isEmpty();
  }

  private static boolean[] labelled(Index index, Labels labels) {
    boolean[] labelled = new boolean[index.linkCount()];
    for (int k = 0; k < labelled.length; k++) {
      labelled[k] = !labels.link(k).isBlank();
    }
    return labelled;
  }
}
