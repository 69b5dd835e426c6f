package nextmove.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nextmove.Shared;
import nextmove.format.Opening;
import nextmove.format.ScenarioFile;
import nextmove.model.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is wrong with a hostile file, a person reads a whole sentence about it.
class HostileTest {
  @ParameterizedTest
  @ValueSource(strings = {"hostile/json", "hostile/graph", "hostile/jsontestsuite"})
  void everyRefusalIsASentenceInBothLanguages(String corpus) throws IOException {
    Path folder = Shared.path("corpus/" + corpus);
    List<ProblemText> languages =
        Stream.of(Locale.ENGLISH, Locale.GERMAN).map(Messages::of).map(ProblemText::new).toList();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Opening opening = ScenarioFile.load(file).opening();
        assertThat(opening).as(file.toString()).isInstanceOf(Opening.Refused.class);
        for (Problem problem : opening.problems()) {
          for (ProblemText text : languages) {
            String sentence = text.sentence(problem);
            assertThat(sentence)
                .as(file + " " + problem)
                .isNotEqualTo(problem.code())
                .doesNotContainPattern("\\{[0-9]")
                .contains(" ");
          }
        }
      }
    }
  }
}
