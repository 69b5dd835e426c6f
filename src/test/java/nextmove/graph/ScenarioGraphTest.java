package nextmove.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nextmove.model.Consequence;
import nextmove.model.Index;
import nextmove.model.Link;
import nextmove.model.Scenario;
import org.junit.jupiter.api.Test;

class ScenarioGraphTest {
  /// Elements 0..n-1 and the links given as pairs.
  private static ScenarioGraph graph(int n, int[]... links) {
    return new ScenarioGraph(
        new Index(
            Scenario.EMPTY.withMap(
                IntStream.range(0, n)
                    .<nextmove.model.Element>mapToObj(i -> new Consequence("" + i, ""))
                    .toList(),
                List.of(links).stream().map(l -> new Link("" + l[0], "" + l[1])).toList())));
  }

  @Test
  void loopsAreFoundInFileOrder() {
    ScenarioGraph g =
        graph(6, new int[][] {{4, 5}, {5, 4}, {0, 1}, {1, 2}, {2, 0}, {2, 3}, {3, 4}});
    assertThat(g.loops()).containsExactly(List.of(0, 1, 2), List.of(4, 5));
  }

  @Test
  void whatHasAnotherWayInStays() {
    ScenarioGraph g = graph(5, new int[][] {{0, 1}, {0, 2}, {1, 3}, {2, 3}, {1, 4}});
    assertThat(g.withAllTheyAloneReach(Set.of("1"))).containsExactlyInAnyOrder("1", "4");
  }

  @Test
  void aLongChainIsNoMatterOfStackDepth() {
    int n = 100_000;
    List<int[]> links = new ArrayList<>();
    for (int i = 0; i + 1 < n; i++) {
      links.add(new int[] {i, i + 1});
    }
    ScenarioGraph g = graph(n, links.toArray(int[][]::new));
    assertThat(g.loops()).isEmpty();
    assertThat(g.withAllTheyAloneReach(Set.of("1"))).hasSize(n - 1);
  }
}
