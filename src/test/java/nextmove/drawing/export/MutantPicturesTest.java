package nextmove.drawing.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nextmove.Mutants;
import nextmove.Mutants.Mutant;
import nextmove.drawing.DisplayList;
import nextmove.format.Opening;
import nextmove.format.ScenarioFile;
import nextmove.format.StrictJson;
import nextmove.model.Scenario;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What can be opened can be drawn, however broken the file.
class MutantPicturesTest {
  private static final int MUTANTS = 45;

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
    int drawn = 0;
    for (int i = 0; i < mutants.size(); i++) {
      Mutant mutant = mutants.get(i);
      Optional<Scenario> opened = opened(mutant);
      if (opened.isPresent()) {
        PictureFormat format = PictureFormat.values()[i % PictureFormat.values().length];
        draw(format, opened.get(), mutant.name());
        drawn++;
      }
    }
    assertThat(drawn).isGreaterThan(MUTANTS / 10);
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
      byte[] bytes = format.picture(map, Pictures.sheet(scenario, SCALE)).bytes();
      switch (format) {
        case SVG -> {
          Pictures.soundSvg(bytes);
          assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("NaN", "Infinity");
        }
        case PNG -> Pictures.soundPng(bytes);
        case PDF -> Pictures.soundPdf(bytes);
      }
    } catch (RuntimeException | AssertionError e) {
      throw new AssertionError("a " + format + " of: " + name, e);
    }
  }
}
