package nextmove.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ValidateCommandTest {
  private static final String HEAD = "{\"format\": \"nextmove/scenario\", \"version\": 1";

  @TempDir Path folder;

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  static Stream<Path> bundled() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
      return files.filter(f -> f.toString().endsWith(".json")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void everyBundledScenarioIsSound(Path scenario) {
    Run run = Run.of("validate", scenario.toString());
    assertThat(run.code()).as(run.out()).isZero();
    assertThat(run.out()).startsWith(scenario.toString()).doesNotContain("warning");
  }

  @Test
  void nothingToRemarkIsSaidToo() throws IOException {
    String clean =
        file(
            "a.json",
            HEAD
                + ", \"elements\": [{\"id\": \"a\", \"kind\": \"consequence\", \"title\": \"A\"}]}");
    assertThat(Run.of("validate", clean))
        .isEqualTo(new Run(0, clean + ": nothing to remark.\n", ""));
  }

  @Test
  void problemsHaveFileAndPlaceAndGrade() throws IOException {
    String broken = file("broken.json", HEAD + ",\n  \"title\": nope}");
    Run refused = Run.of("validate", broken);
    assertThat(refused.code()).isEqualTo(20);
    assertThat(refused.out()).startsWith(broken + ":2:12: error: Texts stand in quotation marks");

    String shape = file("shape.json", HEAD + ", \"title\": 7}");
    assertThat(Run.of("validate", shape).out())
        .isEqualTo(shape + ": $.title: error: 7 is no text; put it in quotation marks.\n");

    String unsound =
        file(
            "unsound.json",
            HEAD
                + ", \"elements\": [{\"id\": \"d\", \"kind\": \"decision\", \"title\": \"Go?\"}]}");
    Run warned = Run.of("validate", unsound);
    assertThat(warned.code()).isEqualTo(10);
    assertThat(warned.out())
        .contains(unsound + ": “Go?”: warning: This decision has no options yet; add them.\n");
  }

  @Test
  void theWorstOfSeveralFilesDecides() throws IOException {
    String good = file("good.json", HEAD + "}");
    String mended = file("mended.json", HEAD + ", \"links\": [{\"from\": \"a\", \"to\": \"b\"}]}");
    String bad = file("bad.json", "[]");
    assertThat(Run.of("validate", good).code()).isZero();
    assertThat(Run.of("validate", good, mended).code()).isEqualTo(10);
    Run all = Run.of("validate", bad, good, mended, folder.resolve("none.json").toString());
    assertThat(all.code()).isEqualTo(20);
    assertThat(all.out()).contains(good).contains(mended).contains("none.json: error: There is no");
  }

  @Test
  void aDashIsStandardInput() {
    Run run = Run.with(Locale.GERMAN, HEAD + ", \"title\": []}", "validate", "-");
    assertThat(run.code()).isEqualTo(20);
    assertThat(run.out())
        .isEqualTo("-: $.title: Fehler: […] ist kein Text; setzen Sie es in Anführungszeichen.\n");
  }

  @Test
  void theReportForMachinesKeepsItsSchema() throws IOException {
    String hostile = "\\u001b[31m\\\"ü😀";
    String good =
        file(
            "good.json",
            HEAD
                + ", \"title\": \""
                + hostile
                + "\", \"links\": [{\"from\": \"a\", \"to\": \"b\", \"likelihood\": 0.2}],"
                + "\"elements\": [{\"id\": \"a\", \"kind\": \"event\", \"payoffs\": {\"x\": 1}},"
                + " {\"id\": \"b\", \"kind\": \"decision\"}]}");
    String bad = file("bad.json", "{");
    String newer = file("newer.json", HEAD.replace("1", "7") + "}");
    Run run = Run.of("validate", "--json", good, bad, newer, folder.toString());
    assertThat(run.code()).isEqualTo(20);
    assertThat(run.err()).isEmpty();
    Validator.Result result = validator().validate(URI.create("nextmove/validation-v1"), run.out());
    assertThat(result.getErrors()).isEmpty();
    assertThat(run.out())
        .contains("\"result\": \"sound\"")
        .contains("\"result\": \"refused\"")
        .contains("\"result\": \"newer\"")
        .contains("\"elements\": 2")
        .contains("\"code\": \"file.folder\"");
  }

  private static Validator validator() throws IOException {
    Validator validator =
        new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory()).createValidator();
    try (InputStream in = ReportJson.class.getResourceAsStream(ReportJson.SCHEMA)) {
      byte[] schema = Objects.requireNonNull(in).readAllBytes();
      validator.registerSchema(new String(schema, StandardCharsets.UTF_8));
    }
    return validator;
  }

  @Test
  void whatAFileSaysDoesNotSteerTheTerminal() throws IOException {
    String evil =
        file("evil.json", HEAD + ", \"start\": \"\\u001b]0;x\\u0007\\u202e\\u200b\\r\\n\"}");
    assertThat(Run.of("validate", evil).out().lines().findFirst().orElseThrow())
        .doesNotContainPattern("[\\p{Cntrl}\\u202e\\u200b]")
        .contains("]0;x");
  }

  @Test
  void manyProblemsAreCutForPeopleAndWholeForMachines() throws IOException {
    StringBuilder many = new StringBuilder(HEAD + ", \"elements\": [");
    for (int i = 0; i < 3000; i++) {
      many.append(i == 0 ? "" : ",")
          .append("{\"id\": \"" + i + "\", \"kind\": \"event\", \"title\": \"x\"}");
    }
    String file = file("many.json", many + "]}");
    Run people = Run.of("validate", file);
    assertThat(people.code()).isEqualTo(10);
    assertThat(people.out().lines()).hasSize(1001);
    assertThat(people.out()).endsWith("more; --json lists all of them.\n");
    Run machines = Run.of("validate", "--json", file);
    assertThat(machines.out().split("end.event", -1)).hasSize(3001);
  }
}
