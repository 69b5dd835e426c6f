package nextmove.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nextmove.Mutants;
import nextmove.Mutants.Mutant;
import nextmove.Shared;
import nextmove.model.Json;
import nextmove.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Broken files: the schema and the reader agree on which are refused, what is wrong is said in
/// codes, and what is opened loses nothing when it is saved.
class MutantsTest {
  private static final Validator VALIDATOR =
      new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory()).createValidator();
  private static final URI SCHEMA = VALIDATOR.registerSchema(schema());
  private static final Path EVERYTHING = Path.of("src/test/resources/nextmove/everything.json");

  private static String schema() {
    try (InputStream in = ScenarioFile.class.getResourceAsStream(ScenarioFile.SCHEMA)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<Path> scenarios() throws IOException {
    try (Stream<Path> bundled = Files.list(Path.of("scenarios"))) {
      List<Path> all = bundled.filter(p -> p.toString().endsWith(".json")).sorted().toList();
      return Stream.concat(all.stream(), Stream.of(EVERYTHING));
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void theScenarioItselfIsSound(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    assertThat(isValid(bytes)).isTrue();
    assertThat(ScenarioFile.load(file).opening())
        .isInstanceOfSatisfying(
            Opening.Opened.class,
            opened -> {
              assertThat(opened.problems())
                  .allMatch(p -> p.grade() == Problem.Grade.HINT, "is a hint at most");
              assertThat(ScenarioFile.write(opened.scenario())).isEqualTo(bytes);
            });
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void mutantsAreRefusedAsTheSchemaSaysOrLoseNothing(Path file) throws IOException {
    Json scenario = tree(Files.readAllBytes(file));
    List<Mutant> mutants = Mutants.of(scenario, file.getFileName().hashCode(), 2000);
    assertThat(mutants).hasSize(2000);
    mutants.parallelStream().forEach(MutantsTest::judge);
  }

  @Test
  void everyChangeToEveryMemberOfTheFormat() throws IOException {
    Json scenario = tree(Files.readAllBytes(EVERYTHING));
    Mutants.of(scenario, 1, Integer.MAX_VALUE).parallelStream().forEach(MutantsTest::judge);
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void anyTextMayStandInAnyTextField(Path file) throws IOException {
    Json scenario = tree(Files.readAllBytes(file));
    naughtyStrings().parallelStream()
        .forEach(s -> {
          Json prose = Mutants.withProse(scenario, s);
          // A long text before every id would make a file of many megabytes.
          Json full = s.length() < 1_000 ? Mutants.withIds(prose, s) : prose;
          Mutant mutant = new Mutant(s, JsonText.bytes(full), Optional.empty());
          assertThat(ScenarioFile.read(mutant.bytes())).as(s).isInstanceOf(Opening.Opened.class);
          judge(mutant);
        });
  }

  private static List<String> naughtyStrings() throws IOException {
    String labels = Files.readString(Shared.path("corpus/hostile/strings/labels.json"));
    String blns = Files.readString(Shared.path("corpus/hostile/strings/blns.json"));
    return Stream.concat(
            JsonParser.parseString(labels).getAsJsonObject().asMap().values().stream(),
            JsonParser.parseString(blns).getAsJsonArray().asList().stream())
        .map(JsonElement::getAsString)
        .filter(s -> StandardCharsets.UTF_8.newEncoder().canEncode(s))
        .toList();
  }

  private static void judge(Mutant mutant) {
    Opening opening = ScenarioFile.read(mutant.bytes());
    boolean refused = opening instanceof Opening.Refused;
    mutant
        .expected()
        .ifPresent(code ->
            assertThat(opening.problems())
                .as(mutant.name())
                .extracting(Problem::code)
                .contains(code));
    if (StrictJson.parse(mutant.bytes()) instanceof StrictJson.Tree(Json root)) {
      assertThat(!refused)
          .as("%s: schema and %s", mutant, opening)
          .isEqualTo(isValid(mutant.bytes()));
      Saved.compare(mutant.name(), root, opening);
    } else {
      assertThat(refused).as(mutant.name()).isTrue();
    }
  }

  private static boolean isValid(byte[] bytes) {
    // The validator's numbers end at 10,000 zeros; beyond every limit of the schema is that as
    // well.
    String text = new String(bytes, StandardCharsets.UTF_8).replace("1E999999999", "1E9999");
    return VALIDATOR.validate(SCHEMA, text).isValid();
  }

  private static Json tree(byte[] bytes) {
    return ((StrictJson.Tree) StrictJson.parse(bytes)).root();
  }
}
