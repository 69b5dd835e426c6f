package nextmove.ui.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nextmove.model.Actor;
import nextmove.model.Consequence;
import nextmove.model.Decision;
import nextmove.model.Element;
import nextmove.model.Index;
import nextmove.model.Link;
import nextmove.model.Option;
import nextmove.model.Scenario;
import org.junit.jupiter.api.Test;

class BranchTest {
  private static final Scenario MERGE =
      Scenario.EMPTY
          .withActors(List.of(new Actor("a", "Ann")))
          .withMap(
              List.of(
                  new Decision("d", "What?", "a"),
                  new Option("o1", "This"),
                  new Option("o2", "That"),
                  new Consequence("c", "End")),
              List.of(
                  new Link("d", "o1"),
                  new Link("d", "o2"),
                  new Link("o1", "c"),
                  new Link("o2", "c")));

  private static String text(Branch branch) {
    StringBuilder text = new StringBuilder();
    branch
        .below()
        .forEach(b ->
            text.append(
                    switch (b.row()) {
                      case Row.Top _ -> "top";
                      case Row.Groups _ -> "groups";
                      case Row.OfGroup g -> g.id();
                      case Row.Bookmarks _ -> "bookmarks";
                      case Row.OfBookmark mark -> mark.element();
                      case Row.Actors _ -> "actors";
                      case Row.OfActor a -> a.id();
                      case Row.OfElement e -> e.id() + (e.again() ? "*" : "");
                    })
                .append('(')
                .append(text(b))
                .append(')'));
    return text.toString();
  }

  @Test
  void aMergedElementStandsOnceInFullAndThenAsSeeAbove() {
    assertThat(text(Branch.of(new Index(MERGE)))).isEqualTo("actors(a())d(o1(c())o2(c*()))");
  }

  @Test
  void matchesStandOnOneLevel() {
    Branch all = Branch.of(new Index(MERGE));
    assertThat(text(all.matching(id -> id.startsWith("o") || id.equals("c"))))
        .isEqualTo("o1()c()o2()");
  }

  @Test
  void loopsAndWhatNothingLeadsToStandToo() {
    Scenario loop =
        Scenario.EMPTY.withMap(
            List.of(
                new Consequence("alone", ""), new Consequence("x", ""), new Consequence("y", "")),
            List.of(new Link("x", "y"), new Link("y", "x")));
    assertThat(text(Branch.of(new Index(loop)))).isEqualTo("alone()x(y(x*()))");
  }

  @Test
  void aStoryOfManyStepsIsNoMatterOfTheStack() {
    int steps = 100_000;
    List<Element> elements = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < steps; i++) {
      elements.add(new Consequence("e" + i, ""));
      if (i > 0) {
        links.add(new Link("e" + (i - 1), "e" + i));
      }
    }
    Branch at = Branch.of(new Index(Scenario.EMPTY.withMap(elements, links)));
    int depth = 0;
    while (!at.below().isEmpty()) {
      at = at.below().getFirst();
      depth++;
    }
    assertThat(depth).isEqualTo(steps);
  }
}
