package nextmove.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nextmove.Shared;
import nextmove.model.Json;
import nextmove.model.Num;
import nextmove.model.Problem.Spot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrictJsonTest {
  /// Valid as JSON, but two readers would read two things: refused by intent.
  private static final Set<String> TWINS =
      Set.of("y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json");

  @Test
  void acceptsWhatIsValidAndNothingElse() throws IOException {
    Path suite = Shared.path("corpus/hostile/jsontestsuite/test_parsing");
    int seen = 0;
    try (Stream<Path> files = Files.list(suite)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        StrictJson.Outcome outcome = StrictJson.parse(Files.readAllBytes(file));
        if (name.startsWith("n_")) {
          assertThat(outcome).as(name).isInstanceOf(StrictJson.Unreadable.class);
        } else if (TWINS.contains(name)) {
          assertThat(code(outcome)).as(name).isEqualTo("json.duplicate");
        } else if (name.startsWith("y_")) {
          assertThat(outcome).as(name).isInstanceOf(StrictJson.Tree.class);
        }
        seen++;
      }
    }
    assertThat(seen).isGreaterThan(200);
  }

  @Test
  void numbersKeepTheirDigits() {
    Json root = tree("[0.30, -0, 1E+2, 123456789012345678901234567890, 1e-999]");
    assertThat(root.toString())
        .contains(
            "value=0.30", "value=-0", "value=1E+2", "12345678901234567890123456789", "1e-999");
    assertThat(new String(JsonText.bytes(root), StandardCharsets.UTF_8))
        .isEqualTo("[\n  0.30,\n  -0,\n  1E+2,\n  123456789012345678901234567890,\n  1e-999\n]\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {'a': 1}               | json.quotes       | 1 | 2
          {“a”: 1}               | json.quotes       | 1 | 2
          {"a": 1,}              | json.comma        | 1 | 9
          [1, 2, ]               | json.comma        | 1 | 8
          {"a": 1 // one         | json.comment      | 1 | 9
          {"a": NaN}             | json.word         | 1 | 7
          {"a": True}            | json.word         | 1 | 7
          {"a": 007}             | json.number       | 1 | 7
          {"a": .5}              | json.number       | 1 | 7
          {"a": +5}              | json.number       | 1 | 7
          {"a": 1e99999999999}   | json.number       | 1 | 20
          {"a": 1;"b": 2}        | json.number       | 1 | 7
          {"a": "b";"c": 2}      | json.syntax       | 1 | 10
          {"\\udc00": 2}         | json.half-character | 1 | 10
          {a: 1}                 | json.syntax       | 1 | 2
          {"a": 1} {             | json.trailing     | 1 | 10
          {"a": [1, 2            | json.ends-early   | 1 | 12
          {"a": "b               | json.ends-early   | 1 | 9
          {"a": "b\\x"}          | json.escape       | 1 | 11
          {"a": "\\ud800"}       | json.half-character | 1 | 15
          {"a": 1, "b": {"c": 1, "\\u0063": 2}} | json.duplicate | 1 | 32
          """)
  void aRefusalNamesThePlaceAndTheCause(String text, String code, int line, int column) {
    StrictJson.Outcome outcome = parse(text.replace("\\\\", "\\"));
    assertThat(code(outcome)).isEqualTo(code);
    assertThat(place(outcome)).isEqualTo(new Spot.Position(line, column));
  }

  @Test
  void linesEndAnyWay() {
    assertThat(place(parse("{\r\n\"a\":\r1,\n\n  oops}"))).isEqualTo(new Spot.Position(5, 3));
    assertThat(place(parse("{\"😀😀\": oops}"))).isEqualTo(new Spot.Position(1, 8));
    assertThat(code(parse("{\"a\": \"two\nlines\"}"))).isEqualTo("json.control");
  }

  @Test
  void saysWhatAFileReallyIs() {
    assertThat(code("")).isEqualTo("file.empty");
    assertThat(code(" \r\n\t ")).isEqualTo("file.blank");
    assertThat(code("\0".repeat(4096))).isEqualTo("file.zeros");
    assertThat(code("{}\0\0\0")).isEqualTo("json.zero-tail");
    assertThat(code("\n<!DOCTYPE html>\n<html>")).isEqualTo("file.html");
    assertThat(code("<?xml version=\"1.0\"?><x/>")).isEqualTo("file.markup");
    assertThat(code("PK\3\4rest")).isEqualTo("file.zip");
    assertThat(code("{\n<<<<<<< HEAD\n\"a\": 1\n")).isEqualTo("json.conflict");
    assertThat(code("<<<<<<< HEAD\n{}")).isEqualTo("json.conflict");
    byte[] gzip = {0x1F, (byte) 0x8B, 8, 0};
    assertThat(code(StrictJson.parse(gzip))).isEqualTo("file.gzip");
    for (String charset : List.of("UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE")) {
      byte[] wide = "{\"a\": 1}".getBytes(Charset.forName(charset));
      assertThat(code(StrictJson.parse(wide))).as(charset).isEqualTo("file.wide-encoding");
    }
    byte[] latin = "{\n\"a\": \"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(code(StrictJson.parse(latin))).isEqualTo("json.not-utf-8");
    assertThat(place(StrictJson.parse(latin))).isEqualTo(new Spot.Position(2, 10));
  }

  @Test
  void aByteOrderMarkIsSkippedOnceAtTheStart() {
    assertThat(tree("\uFEFF{}")).isEqualTo(Json.Obj.EMPTY);
    assertThat(parse("\uFEFF\uFEFF{}")).isInstanceOf(StrictJson.Unreadable.class);
    assertThat(parse("{\uFEFF}")).isInstanceOf(StrictJson.Unreadable.class);
  }

  @Test
  void nestingHasALimit() {
    int deepest = StrictJson.DEEPEST;
    assertThat(parse("[".repeat(deepest) + "]".repeat(deepest)))
        .isInstanceOf(StrictJson.Tree.class);
    assertThat(code("[".repeat(deepest + 1))).isEqualTo("json.deep");
    assertThat(code("{\"a\":".repeat(100_000))).isEqualTo("json.deep");
  }

  @Test
  void whatIsWrittenIsReadBackTheSame() {
    Json root = tree("{\"a\": [1.50, 2], \"\\u0000\": {\"é\\\"\\\\\": [[], {}, null, true]}}");
    byte[] bytes = JsonText.bytes(root);
    assertThat(new String(bytes, StandardCharsets.UTF_8)).startsWith("{\n  \"a\": [1.50, 2],\n");
    assertThat(StrictJson.parse(bytes)).isEqualTo(new StrictJson.Tree(root));
    assertThat(new Num("1.50")).isEqualTo(new Num("1.5"));
  }

  @Test
  void halfACharacterIsWrittenVisibly() {
    byte[] bytes = JsonText.bytes(new Json.Text("a\uD800b"));
    assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo("\"a\uFFFDb\"\n");
  }

  private static StrictJson.Outcome parse(String text) {
    return StrictJson.parse(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Json tree(String text) {
    return ((StrictJson.Tree) parse(text)).root();
  }

  private static String code(String text) {
    return code(parse(text));
  }

  private static String code(StrictJson.Outcome outcome) {
    return ((StrictJson.Unreadable) outcome).why().code();
  }

  private static Spot place(StrictJson.Outcome outcome) {
    return ((StrictJson.Unreadable) outcome).why().spot();
  }
}
