package nextmove.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import nextmove.model.Element;
import nextmove.model.Index;
import nextmove.model.Kind;
import nextmove.model.Link;
import nextmove.model.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How titles become lines, seen on the cards.
class LinesTest {
  private static List<String> lines(String title) {
    Scenario scenario =
        Scenario.EMPTY.withElements(List.of(Element.of(Kind.CONSEQUENCE, "e", title)));
    Placement placement =
        Layout.arrange(new Index(scenario), RandomMaps::width, Labels.NONE, Direction.LEFT_RIGHT);
    assertThat(overflowing(placement.card(0))).isEmpty();
    return placement.card(0).title().stream().map(Line::text).toList();
  }

  private static List<Line> overflowing(Card card) {
    return card.title().stream()
        .filter(line ->
            line.x() + RandomMaps.width(line.text(), TextStyle.TITLE) > card.box().right()
                || line.baseline() > card.box().bottom())
        .toList();
  }

  @Test
  void aShortTitleStaysOnOneLine() {
    assertThat(lines("Talks go on")).containsExactly("Talks go on");
  }

  @Test
  void aLongTitleEndsInAnEllipsisAfterThreeLines() {
    List<String> lines = lines("one two three four five six seven eight nine ten ".repeat(5));
    assertThat(lines).hasSize(3);
    assertThat(lines.get(2)).endsWith("…");
    assertThat(lines.subList(0, 2)).noneMatch(line -> line.endsWith("…"));
  }

  @Test
  void aLabelIsAsWideAsItsWidestWord() {
    Scenario scenario =
        Scenario.EMPTY.withMap(
            List.of(Element.of(Kind.CONSEQUENCE, "a", "A"), Element.of(Kind.CONSEQUENCE, "b", "B")),
            List.of(new Link("a", "b")));
    for (String word : List.of("unwahrscheinlich,", "wahrscheinlich,", "likely,")) {
      Labels labels =
          new Labels() {
            @Override
            public String strip(int element) {
              return "";
            }

            @Override
            public int marks(int element) {
              return 0;
            }

            @Override
            public String link(int link) {
              return word + " 20–45\u00a0%";
            }
          };
      Placement placement =
          Layout.arrange(new Index(scenario), RandomMaps::width, labels, Direction.LEFT_RIGHT);
      assertThat(placement.route(0).label().stream().map(Line::text).toList())
          .containsExactly(word, "20–45\u00a0%");
    }
  }

  @Test
  void aWordThatIsTooLongIsBroken() {
    assertThat(lines("Donaudampfschifffahrtselektrizität")).hasSize(2);
  }

  @Test
  void lineBreaksAreKept() {
    assertThat(lines("yes\nno")).containsExactly("yes", "no");
    assertThat(lines("a\r\nb\u2028c")).containsExactly("a", "b", "c");
  }

  @Test
  void whatMustNotBeDrawnIsSubstituted() {
    assertThat(lines("a\u0000b\u202Ec\uD800d\te")).containsExactly("a\uFFFDb\uFFFDc\uFFFDd e");
  }

  @Test
  void anEmptyTitleHasNoLines() {
    assertThat(lines("")).isEmpty();
    assertThat(lines(" \n \n ")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"👩🏽‍🚀", "e\u0301\u0323", "🇩🇪", "한국어", "𝔘"})
  void nothingIsCutInsideACharacter(String character) {
    String title = character.repeat(90);
    String clean = PlainText.of(title);
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(clean);
    int at = 0;
    for (String line : lines(title)) {
      String text = line.endsWith("…") ? line.substring(0, line.length() - 1) : line;
      assertThat(clean.substring(at)).startsWith(text);
      at += text.length();
      assertThat(at == clean.length() || characters.isBoundary(at)).isTrue();
    }
  }

  @Test
  void aTitleOfAMillionCharactersIsNoTrouble() {
    assertThat(lines("x".repeat(1_000_000))).hasSize(3);
    assertThat(lines("\u0301".repeat(1_000_000))).hasSizeLessThanOrEqualTo(3);
  }
}
