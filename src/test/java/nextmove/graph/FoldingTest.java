package nextmove.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nextmove.model.Consequence;
import nextmove.model.Element;
import nextmove.model.Index;
import nextmove.model.Link;
import nextmove.model.Scenario;
import org.junit.jupiter.api.Test;

class FoldingTest {
  @Test
  void hidesWhatOnlyTheFoldedReach() {
    Index index = index("ab", "bc", "cd", "ad", "be", "ef", "dg");
    assertThat(hidden(index, "b")).containsExactlyInAnyOrder("c", "e", "f");
    assertThat(hidden(index, "c")).isEmpty();
    assertThat(hidden(index, "b", "a")).containsExactlyInAnyOrder("b", "c", "d", "e", "f", "g");
    assertThat(Folding.of(index, List.of("b")).beneath(index.position("b"))).isEqualTo(3);
    assertThat(Folding.of(index, List.of("b")).beneath(index.position("a"))).isZero();
  }

  @Test
  void whatTwoFoldedHideTogetherCountsWithBoth() {
    Index index = index("ab", "ac", "bd", "cd", "de");
    Folding both = Folding.of(index, List.of("b", "c"));
    assertThat(ids(index, both)).containsExactlyInAnyOrder("d", "e");
    assertThat(both.beneath(index.position("b"))).isEqualTo(2);
    assertThat(both.beneath(index.position("c"))).isEqualTo(2);
    assertThat(both.over(List.of(index.position("e")))).hasSize(1);
  }

  @Test
  void aFoldedElementOfALoopStays() {
    Index loop = index("ab", "bc", "ca");
    assertThat(hidden(loop, "b")).containsExactly("c");
    assertThat(hidden(loop, "a")).containsExactlyInAnyOrder("b", "c");
    Index back = index("ab", "bc", "cb", "cd");
    assertThat(hidden(back, "c")).containsExactly("d");
    assertThat(hidden(back, "b")).containsExactlyInAnyOrder("c", "d");
  }

  @Test
  void whatIsFoldedAndGoneHidesNothing() {
    assertThat(hidden(index("ab"), "x")).isEmpty();
  }

  @Test
  void unfoldingWhatIsOverAnElementShowsItAndAllFoldsTogetherHideNoRoot() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      int n = 2 + random.nextInt(12);
      Set<String> links = new HashSet<>();
      for (int i = 0; i < 2 * n; i++) {
        char from = (char) ('a' + random.nextInt(n));
        char to = (char) ('a' + random.nextInt(n));
        if (from != to) {
          links.add("" + from + to);
        }
      }
      if (links.isEmpty()) {
        continue;
      }
      Index index = index(links.toArray(String[]::new));
      Set<String> folded = new HashSet<>();
      for (Element e : index.scenario().elements()) {
        if (random.nextInt(3) == 0) {
          folded.add(e.id());
        }
      }
      Folding folding = Folding.of(index, folded);
      assertThat(folding.isHidden(index.start())).isFalse();
      for (int e = 0; e < index.elementCount(); e++) {
        Set<String> over = folding.over(List.of(e));
        assertThat(over.isEmpty()).isEqualTo(!folding.isHidden(e));
        Set<String> rest = new HashSet<>(folded);
        rest.removeAll(over);
        assertThat(Folding.of(index, rest).isHidden(e)).isFalse();
      }
    }
  }

  private static Set<String> hidden(Index index, String... folded) {
    return ids(index, Folding.of(index, List.of(folded)));
  }

  private static Set<String> ids(Index index, Folding folding) {
    return folding.hidden().stream()
        .mapToObj(e -> index.element(e).id())
        .collect(Collectors.toSet());
  }

  private static Index index(String... links) {
    List<Element> elements =
        IntStream.concat(IntStream.of('a'), String.join("", links).chars())
            .distinct()
            .sorted()
            .<Element>mapToObj(c -> new Consequence(Character.toString(c), "E"))
            .toList();
    return new Index(
        Scenario.EMPTY.withMap(
            elements,
            List.of(links).stream()
                .map(l -> new Link(l.substring(0, 1), l.substring(1)))
                .toList()));
  }
}
