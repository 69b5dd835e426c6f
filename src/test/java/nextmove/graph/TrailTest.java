package nextmove.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nextmove.model.Consequence;
import nextmove.model.Element;
import nextmove.model.Index;
import nextmove.model.Likelihood;
import nextmove.model.Link;
import nextmove.model.Num;
import nextmove.model.Scenario;
import org.junit.jupiter.api.Test;

class TrailTest {
  /// @param links such as "ab" or "ab0.7"
  private static String trail(String to, String... links) {
    List<Element> elements =
        Arrays.stream(links)
            .flatMap(l -> List.of(l.substring(0, 1), l.substring(1, 2)).stream())
            .distinct()
            .<Element>map(id -> new Consequence(id, id))
            .toList();
    Index index =
        new Index(
            Scenario.EMPTY.withMap(elements, Arrays.stream(links).map(TrailTest::link).toList()));
    return String.join(
        "", Trail.to(index, index.position(to)).stream().map(e -> index.element(e).id()).toList());
  }

  private static Link link(String text) {
    Link link = new Link(text.substring(0, 1), text.substring(1, 2));
    return text.length() == 2
        ? link
        : link.withLikelihood(new Likelihood.Exact(new Num(text.substring(2))));
  }

  @Test
  void leadsFromTheStart() {
    assertThat(trail("d", "ab", "bc", "cd", "be")).isEqualTo("abcd");
    assertThat(trail("a", "ab")).isEqualTo("a");
  }

  @Test
  void takesTheLikeliestOfSeveralWays() {
    assertThat(trail("d", "ab0.7", "ac0.3", "bd", "cd")).isEqualTo("abd");
    assertThat(trail("d", "ab0.3", "ac0.7", "bd", "cd")).isEqualTo("acd");
    assertThat(trail("d", "ab0", "ac1", "bd")).as("the only one").isEqualTo("abd");
  }

  @Test
  void goesInNoCircle() {
    assertThat(trail("c", "ab", "bc0.1", "bd0.9", "cb")).isEqualTo("abc");
    assertThat(trail("b", "ab0.1", "ac0.9", "bd", "db")).isEqualTo("ab");
  }

  @Test
  void beginsElsewhereWhereTheStartDoesNotLeadThere() {
    assertThat(trail("z", "ab", "xy", "yz")).isEqualTo("xyz");
    assertThat(trail("y", "ab", "xy", "yx")).isEqualTo("y");
  }
}
