package nextmove.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nextmove.format.Reason;
import org.junit.jupiter.api.Test;

/// Both languages say the same things, nothing that the program says is missing, and nothing is
/// kept that it never says.
class BundleTest {
  private static final Path RESOURCES = Path.of("src/main/resources/nextmove/text");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
  private static final Pattern KEY = Pattern.compile("[a-z][a-z-]*(\\.[a-z0-9-]+)+");
  private static final Pattern FILE =
      Pattern.compile("\\.(json|css|properties|ttf|svg|png|pdf|html)$");
  private static final Pattern PLACE = Pattern.compile("\\{([0-9]+)");

  private static final Map<String, String> ENGLISH = bundle("messages.properties");
  private static final Map<String, String> GERMAN = bundle("messages_de.properties");
  private static final Set<String> LITERALS = literals();

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(GERMAN.keySet()).isEqualTo(ENGLISH.keySet());
  }

  @Test
  void bothLanguagesHaveTheSamePlaces() {
    ENGLISH.forEach((key, sentence) ->
        assertThat(places(GERMAN.getOrDefault(key, ""))).as(key).isEqualTo(places(sentence)));
  }

  @Test
  void everySentenceIsAPatternWithoutTraps() {
    for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
      (locale == Locale.GERMAN ? GERMAN : ENGLISH)
          .forEach((key, sentence) -> {
            assertThat(sentence).as(key).isNotBlank().doesNotContain("'").doesNotContain("\t");
            String said =
                new MessageFormat(sentence, locale).format(new Object[] {2, 2, 2, 2, 2, 2});
            assertThat(said).as(key).doesNotContain("{").doesNotContain("}");
          });
    }
  }

  @Test
  void noSentenceSpeaksToProgrammers() {
    Pattern jargon =
        Pattern.compile("(?i)exception\\b|pointer|stack|\\binvalid\\b|illegal|\\bfatal|you must");
    ENGLISH.forEach((key, sentence) -> assertThat(sentence).as(key).doesNotContainPattern(jargon));
  }

  @Test
  void everySentenceIsSaidSomewhere() {
    Set<String> reasons = Stream.of(Reason.values()).map(Reason::code).collect(Collectors.toSet());
    List<String> unused = new ArrayList<>(ENGLISH.keySet());
    unused.removeIf(key -> {
      String stem = key.endsWith(".help") ? key.substring(0, key.length() - 5) : key;
      return LITERALS.contains(stem) || reasons.contains(stem) || isComposed(stem);
    });
    assertThat(unused).isEmpty();
  }

  @Test
  void everyKeyInTheSourcesHasASentence() {
    Set<String> areas = ENGLISH.keySet().stream().map(BundleTest::area).collect(Collectors.toSet());
    assertThat(LITERALS)
        .filteredOn(
            l -> KEY.matcher(l).matches() && !FILE.matcher(l).find() && areas.contains(area(l)))
        .allMatch(l -> ENGLISH.containsKey(l) || isPrefix(l), "has a sentence");
    assertThat(Stream.of(Reason.values()).map(Reason::code)).allMatch(ENGLISH::containsKey);
    assertThat(ENGLISH.keySet())
        .filteredOn(k -> k.startsWith("save.") && !k.endsWith(".help"))
        .allMatch(k -> ENGLISH.containsKey(k + ".help"), "says what to do");
  }

  /// The readers compose these codes of a word that says what was expected.
  @Test
  void everyShapeThatAReaderExpectsHasASentence() throws IOException {
    Pattern expected = Pattern.compile("(?:\\.type\\(|matching\\([^;]*?, )\\s*\"([a-z-]+)\"");
    Set<String> shapes = new TreeSet<>();
    try (Stream<Path> files = Files.list(Path.of("src/main/java/nextmove/format"))) {
      for (Path file : files.toList()) {
        Matcher shape = expected.matcher(Files.readString(file));
        while (shape.find()) {
          shapes.add("shape." + shape.group(1));
        }
      }
    }
    assertThat(shapes).hasSizeGreaterThan(15).allMatch(ENGLISH::containsKey, "has a sentence");
  }

  @Test
  void sectionsAndKeysAreSorted() throws IOException {
    for (String file : List.of("messages.properties", "messages_de.properties")) {
      for (String section : Files.readString(RESOURCES.resolve(file)).split("\n# --- ")) {
        assertThat(section.lines().filter(l -> l.contains("=") && !l.startsWith("#")))
            .extracting(l -> l.substring(0, l.indexOf('=')))
            .isSorted();
      }
    }
  }

  private static String area(String key) {
    return key.split("\\.", 2)[0];
  }

  /// A key is composed where the sources hold a beginning of it that ends in a dot.
  private static boolean isComposed(String key) {
    for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
      if (LITERALS.contains(key.substring(0, dot + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPrefix(String literal) {
    return ENGLISH.keySet().stream().anyMatch(k -> k.startsWith(literal + "."));
  }

  private static Set<String> places(String sentence) {
    Set<String> places = new TreeSet<>();
    Matcher place = PLACE.matcher(sentence);
    while (place.find()) {
      places.add(place.group(1));
    }
    return places;
  }

  private static Map<String, String> bundle(String file) {
    Map<String, String> sentences = new TreeMap<>();
    try (Stream<String> lines = Files.lines(RESOURCES.resolve(file), StandardCharsets.UTF_8)) {
      lines
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .forEach(line -> {
            int at = line.indexOf('=');
            assertThat(at).as(line).isPositive();
            assertThat(sentences.put(line.substring(0, at), line.substring(at + 1)))
                .as("only one sentence for %s", line)
                .isNull();
          });
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return sentences;
  }

  private static Set<String> literals() {
    Set<String> literals = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        Matcher literal = LITERAL.matcher(Files.readString(file));
        while (literal.find()) {
          literals.add(literal.group(1));
        }
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return literals;
  }
}
