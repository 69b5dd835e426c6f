package nextmove.drawing.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nextmove.Mutants;
import nextmove.Mutants.Mutant;
import nextmove.drawing.DisplayList;
import nextmove.format.Opening;
import nextmove.format.ScenarioFile;
import nextmove.format.StrictJson;
import nextmove.geom.Box;
import nextmove.model.Scenario;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What can be opened can be drawn, however broken the file.
class MutantPicturesTest {
  private static final int MUTANTS = 240;

  /// One in so many is drawn as PNG and PDF too, which takes ten times as long.
  private static final int SHARE = 9;

  /// Large enough that cards are drawn in full, small enough to be quick.
  private static final double SCALE = 0.5;

  @BeforeAll
  static void noScreen() {
    System.setProperty("java.awt.headless", "true");
  }

  static Stream<Path> bundled() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
      return files.filter(f -> f.toString().endsWith(".json")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void picturesOfWhatWasOpenedAreSound(Path file) throws IOException {
    StrictJson.Tree tree = (StrictJson.Tree) StrictJson.parse(Files.readAllBytes(file));
    List<Mutant> mutants = Mutants.of(tree.root(), 8, MUTANTS);
    AtomicInteger drawn = new AtomicInteger();
    IntStream.range(0, mutants.size())
        .parallel()
        .forEach(i ->
            opened(mutants.get(i))
                .ifPresent(scenario -> {
                  drawn.incrementAndGet();
                  draw(PictureFormat.SVG, scenario, mutants.get(i).name());
                  if (i % SHARE == 0) {
                    draw(PictureFormat.PNG, scenario, mutants.get(i).name());
                    draw(PictureFormat.PDF, scenario, mutants.get(i).name());
                  }
                }));
    assertThat(drawn.get()).isGreaterThan(MUTANTS / 10);
  }

  private static Optional<Scenario> opened(Mutant mutant) {
    return switch (ScenarioFile.read(mutant.bytes())) {
      case Opening.Opened opened -> Optional.of(opened.scenario());
      case Opening.Repaired mended -> Optional.of(mended.scenario());
      case Opening.Refused _ -> Optional.empty();
    };
  }

  private static void draw(PictureFormat format, Scenario scenario, String name) {
    try {
      DisplayList map = Pictures.map(scenario);
      Picture picture = format.picture(map, Pictures.sheet(scenario, SCALE));
      switch (format) {
        case SVG -> {
          Pictures.soundSvg(picture.bytes());
          assertThat(new String(picture.bytes(), StandardCharsets.UTF_8))
              .doesNotContain("NaN", "Infinity");
        }
        case PNG -> {
          BufferedImage image = Pictures.soundPng(picture.bytes());
          Box frame = PictureFormat.frame(map);
          assertThat(image.getWidth()).isCloseTo(pixels(frame.width(), picture), within(1));
          assertThat(image.getHeight()).isCloseTo(pixels(frame.height(), picture), within(1));
          // Where a card lies a million miles away, all of them are smaller than a pixel.
          if (picture.scale() == SCALE && map.placement().elementCount() > 0) {
            assertThat(Pictures.inked(image)).isGreaterThan(0.001);
          }
        }
        case PDF -> {
          String text = Pictures.soundPdf(picture.bytes());
          for (int e = 0; e < map.placement().elementCount(); e++) {
            map.placement().card(e).title().stream()
                .map(line -> Pictures.squeezed(line.text()))
                .filter(line -> line.matches("\\p{ASCII}*") && picture.scale() == SCALE)
                .forEach(line -> assertThat(text).contains(line));
          }
        }
      }
    } catch (RuntimeException | AssertionError e) {
      throw new AssertionError("a " + format + " of: " + name, e);
    }
  }

  private static int pixels(double length, Picture picture) {
    return (int) Math.ceil(length * picture.scale());
  }
}
