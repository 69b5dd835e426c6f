package nextmove.ui.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.TreeItem;
import nextmove.bench.Maps;
import nextmove.model.Element;
import nextmove.model.Index;
import nextmove.model.Link;
import nextmove.model.Scenario;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowsTest {
  private static final int ELEMENTS = 60;
  private static final int VERSIONS = 300;

  private record Shown(Row row, List<Shown> below) {}

  private static Shown shown(TreeItem<Row> item) {
    return new Shown(item.getValue(), item.getChildren().stream().map(RowsTest::shown).toList());
  }

  private static Shown shown(Branch branch) {
    return new Shown(branch.row(), branch.below().stream().map(RowsTest::shown).toList());
  }

  private static void collect(TreeItem<Row> item, Map<Row, TreeItem<Row>> all) {
    all.put(item.getValue(), item);
    item.getChildren().forEach(below -> collect(below, all));
  }

  /// Some of the elements, and some of the links between them in an order of chance: much more than
  /// one edit ever changes.
  private static Scenario version(Scenario whole, Random random, int most) {
    List<Element> elements = new ArrayList<>(whole.elements());
    List<Link> links = new ArrayList<>(whole.links());
    for (int i = random.nextInt(most); i > 0; i--) {
      elements.remove(random.nextInt(elements.size()));
      links.remove(random.nextInt(links.size()));
      Collections.swap(links, random.nextInt(links.size()), random.nextInt(links.size()));
    }
    Set<String> left = elements.stream().map(Element::id).collect(Collectors.toSet());
    links.removeIf(l -> !left.contains(l.from()) || !left.contains(l.to()));
    return whole.withMap(elements, links);
  }

  /// The lines are those of a tree made anew for each version, and no line is forgotten that is
  /// shown nor remembered that is not.
  @ParameterizedTest
  @ValueSource(ints = {2, 8, 30})
  void aTreeThatFollowsItsVersionsIsTheOneMadeAnew(int most) {
    Random random = new Random(most);
    Scenario whole = Maps.merged(ELEMENTS, 30);
    Rows rows = new Rows();
    for (int i = 0; i < VERSIONS; i++) {
      Scenario version = version(whole, random, most);
      Branch branch = Branch.of(new Index(version));
      rows.show(branch);
      assertThat(shown(rows.top())).isEqualTo(shown(branch));
      Map<Row, TreeItem<Row>> all = new HashMap<>();
      collect(rows.top(), all);
      for (Element element : whole.elements()) {
        TreeItem<Row> first =
            all.entrySet().stream()
                .filter(e ->
                    e.getKey() instanceof Row.OfElement r
                        && r.id().equals(element.id())
                        && !r.again())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
        assertThat(rows.first(element.id()).orElse(null)).isSameAs(first);
      }
    }
  }
}
