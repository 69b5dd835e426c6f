package nextmove.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
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
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnalyseCommandTest {
  /// A decision between a sure 2 and a gamble on 10 or -5 at 40 %: the gamble is worth 1.
  private static final String GAMBLE =
      """
      {"format": "nextmove/scenario", "version": 1, "title": "A gamble",
       "actors": [{"id": "me", "name": "Me"}],
       "elements": [
        {"id": "go", "kind": "decision", "actor": "me", "title": "Gamble?"},
        {"id": "safe", "kind": "option", "title": "Take the money", "payoffs": {"me": 2}},
        {"id": "risk", "kind": "option", "title": "Gamble"},
        {"id": "dice", "kind": "event", "title": "Does it come up?"},
        {"id": "win", "kind": "consequence", "title": "Won", "payoffs": {"me": [9, 11]}},
        {"id": "lose", "kind": "consequence", "title": "Lost", "payoffs": {"me": -5}},
        {"id": "kept", "kind": "consequence", "title": "Kept"}],
       "links": [
        {"from": "go", "to": "safe", "likelihood": 0.25},
        {"from": "go", "to": "risk", "likelihood": 0.75},
        {"from": "safe", "to": "kept"},
        {"from": "risk", "to": "dice"},
        {"from": "dice", "to": "win", "likelihood": 0.4},
        {"from": "dice", "to": "lose", "likelihood": "rest"}]}
      """;

  @TempDir Path folder;

  private String gamble() throws IOException {
    return Files.writeString(folder.resolve("gamble.json"), GAMBLE).toString();
  }

  /// With ordinary blanks for those that keep numbers and their signs together.
  private static String plain(String text) {
    return text.replace('\u00a0', ' ');
  }

  private static JsonObject json(Run run) {
    assertThat(run.err()).isEmpty();
    return JsonParser.parseString(run.out()).getAsJsonObject();
  }

  @Test
  void theNumbersAreThoseOfTheBlackboard() throws IOException {
    Run run = Run.of("analyse", gamble(), "--json", "--flip", "go", "--why", "go");
    assertThat(run.code()).isZero();
    JsonObject all = json(run);
    JsonObject outlook = all.getAsJsonObject("outlook");
    assertThat(outlook.getAsJsonObject("reach").get("win").getAsDouble())
        .isCloseTo(0.3, within(1e-12));
    // 0.25 x 2 + 0.75 x (0.4 x 10 + 0.6 x -5)
    assertThat(outlook.getAsJsonObject("payoffs").get("me").getAsDouble())
        .isCloseTo(1.25, within(1e-12));
    JsonObject go = all.getAsJsonObject("incentives").getAsJsonObject("decisions");
    assertThat(go.getAsJsonObject("go").get("best").toString()).isEqualTo("[\"safe\"]");
    JsonObject surprise = all.getAsJsonArray("surprises").get(0).getAsJsonObject();
    assertThat(surprise.get("judgedBest").getAsString()).isEqualTo("risk");
    assertThat(surprise.get("givesUp").getAsDouble()).isCloseTo(1, within(1e-12));
    // The gamble pays as much as the money where 15 p - 5 = 2.
    JsonObject flip = all.getAsJsonArray("flips").get(0).getAsJsonObject();
    assertThat(flip.get("at").getAsDouble()).isCloseTo(7 / 15.0, within(1e-9));
    JsonObject why = all.getAsJsonArray("why").get(0).getAsJsonObject();
    assertThat(why.get("total").getAsDouble()).isCloseTo(1.25, within(1e-12));
  }

  @Test
  void whatIsSupposedCounts() throws IOException {
    JsonObject all = json(Run.of("analyse", gamble(), "--json", "--pin", "dice=win"));
    assertThat(all.getAsJsonObject("outlook").getAsJsonObject("reach").get("win").getAsDouble())
        .isEqualTo(0.75);
    JsonObject later = json(Run.of("analyse", gamble(), "--json", "--start", "risk"));
    assertThat(later.get("start").getAsString()).isEqualTo("risk");
    assertThat(later.getAsJsonObject("outlook").getAsJsonObject("payoffs").get("me").getAsDouble())
        .isCloseTo(1, within(1e-12));
  }

  @Test
  void theReportExplainsItselfWithinAHundredColumns() throws IOException {
    Run run = Run.of("analyse", gamble(), "--samples", "200", "--why", "go", "--flip", "go");
    assertThat(run.code()).isZero();
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
    assertThat(plain(run.out()))
        .contains("A gamble\n========")
        .contains("How it may end")
        .contains("Me: 25 % × 2 + 75 % × 1 = 1.25")
        .contains("“Take the money” is judged 25 %, yet it pays 1 more than “Gamble”")
        .contains("were above 46.7 % (now 40 %)");
    Run german = Run.with(Locale.GERMAN, GAMBLE, "analyse", "-", "--why", "go");
    assertThat(plain(german.out()))
        .contains("Wie es enden kann")
        .contains("Me: 25 % × 2 + 75 % × 1 = 1,25");
  }

  @Test
  void everyKindOfFileIsWhatItsNameSays() throws IOException {
    String hostile = GAMBLE.replace("Take the money", "=<b>&|`* \u202e");
    String file = Files.writeString(folder.resolve("h.json"), hostile).toString();
    for (String kind : new String[] {"md", "html", "pdf", "csv", "txt"}) {
      Path out = folder.resolve("report." + kind);
      Run run = Run.of("analyse", file, "--samples", "50", "-o", out.toString());
      assertThat(run).as(kind).isEqualTo(new Run(0, "", ""));
    }
    assertThat(Files.readString(folder.resolve("report.html")))
        .startsWith("<!DOCTYPE html>")
        .contains("=&lt;b&gt;&amp;|`*")
        .contains("<svg xmlns=", "default-src 'none'")
        .doesNotContain("<b>")
        .doesNotContain("<script");
    assertThat(Files.readString(folder.resolve("report.md"))).contains("=\\<b\\>\\&\\|\\`\\*");
    assertThat(Files.readString(folder.resolve("report.csv")))
        .contains("Lost,0.45")
        .contains("'=<b>&|`*")
        .doesNotContain("\u202e");
    assertThat(Files.readString(folder.resolve("report.txt"))).contains("A gamble\n========");
    try (PDDocument pdf = Loader.loadPDF(folder.resolve("report.pdf").toFile())) {
      assertThat(plain(new PDFTextStripper().getText(pdf)))
          .contains("A gamble", "How it may end", "45 %");
    }
  }

  @Test
  void theImpossibleIsRefusedByName() throws IOException {
    String file = gamble();
    assertThat(Run.of("analyse", file, "--start", "nowhere").err())
        .contains("There is no element with the id “nowhere”.");
    assertThat(Run.of("analyse", file, "--pin", "dice=kept").code()).isEqualTo(20);
    assertThat(Run.of("analyse", file, "--pin", "dice=win", "--pin", "dice=lose").err())
        .contains("Only one thing can follow from “Does it come up?”");
    assertThat(Run.of("analyse", file, "--flip", "dice").err()).contains("is no decision");
    assertThat(Run.of("analyse", file, "--target", "payoff:you").code()).isEqualTo(20);
    String loop =
        GAMBLE
            .replace("\"title\": \"A gamble\"", "\"title\": \"A gamble\", \"start\": \"go\"")
            .replace(
                "{\"from\": \"safe\", \"to\": \"kept\"}",
                "{\"from\": \"safe\", \"to\": \"go\"}, {\"from\": \"lose\", \"to\": \"go\"},"
                    + "{\"from\": \"win\", \"to\": \"go\"}");
    Run never = Run.with(Locale.ENGLISH, loop, "analyse", "-");
    assertThat(never.code()).isEqualTo(20);
    assertThat(never.err()).contains("never leave").contains("“Gamble?”");
  }

  @Test
  void whatCannotBeMeantIsAMisuse() throws IOException {
    String file = gamble();
    assertThat(Run.of("analyse", file, "--lambda", "-1").code()).isEqualTo(64);
    assertThat(Run.of("analyse", file, "--target", "win").code()).isEqualTo(64);
    assertThat(Run.of("analyse", file, "--samples", "-5").code()).isEqualTo(64);
    assertThat(Run.of("analyse", file, "-o", "report.docx").code()).isEqualTo(64);
    assertThat(Run.of("analyse", file, "--json", "-o", file).code()).isEqualTo(64);
    assertThat(Files.readString(Path.of(file))).isEqualTo(GAMBLE);
  }

  @Test
  void errorsThatTouchTheResultsAreWarnedOf() throws IOException {
    String over = GAMBLE.replace("\"likelihood\": \"rest\"", "\"likelihood\": 0.9");
    Run run = Run.with(Locale.ENGLISH, over, "analyse", "-");
    assertThat(run.code()).isEqualTo(10);
    assertThat(plain(run.out())).contains("† rests on likelihoods that cannot add up to 100 %");
  }

  static Stream<Path> bundled() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
      return files.filter(f -> f.toString().endsWith(".json")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void theReportForMachinesKeepsItsSchema(Path scenario) throws IOException {
    Run run = Run.of("analyse", scenario.toString(), "--json", "--samples", "20", "--walks", "50");
    assertThat(run.code()).isZero();
    Validator.Result result = validator().validate(URI.create("nextmove/analysis-v1"), run.out());
    assertThat(result.getErrors()).isEmpty();
    assertThat(Run.of("analyse", scenario.toString()).code()).isZero();
  }

  private static Validator validator() throws IOException {
    Validator validator =
        new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory()).createValidator();
    try (InputStream in = AnalysisJson.class.getResourceAsStream(AnalysisJson.SCHEMA)) {
      byte[] schema = Objects.requireNonNull(in).readAllBytes();
      validator.registerSchema(new String(schema, StandardCharsets.UTF_8));
    }
    return validator;
  }
}
