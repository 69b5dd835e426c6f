package nextmove.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nextmove.model.Actor;
import nextmove.model.Consequence;
import nextmove.model.Decision;
import nextmove.model.Details;
import nextmove.model.Evidence;
import nextmove.model.Index;
import nextmove.model.Likelihood;
import nextmove.model.Link;
import nextmove.model.Num;
import nextmove.model.Option;
import nextmove.model.Scenario;
import nextmove.model.SourceRef;
import org.junit.jupiter.api.Test;

class FilterTest {
  /// "d" is k's, with the options "x" (60 %, sourced) and "y" (rest); both lead to the end "e",
  /// which is tagged; "f" follows it by "likely", unsourced, or "g" by what is left.
  private static final Index INDEX =
      new Index(
          Scenario.EMPTY
              .withActors(List.of(new Actor("k", "Kremlin"), new Actor("w", "White House")))
              .withMap(
                  List.of(
                      new Decision("d", "What next?", "k"),
                      new Option("x", "Go"),
                      new Option("y", "Stay"),
                      new Consequence("e", "It ends")
                          .withDetails(Details.NONE.withTags(List.of("war", "end"))),
                      new Consequence("f", "For good"),
                      new Consequence("g", "For now")),
                  List.of(
                      new Link("d", "x")
                          .withLikelihood(new Likelihood.Exact(new Num("0.6")))
                          .withEvidence(Evidence.NONE.withSources(List.of(new SourceRef("s")))),
                      new Link("d", "y").withLikelihood(Likelihood.REST),
                      new Link("x", "e"),
                      new Link("y", "e"),
                      new Link("e", "f").withLikelihood(new Likelihood.Word("likely")),
                      new Link("e", "g"))));

  private static Set<String> elements(Filter filter) {
    return filter.of(INDEX).elements().stream()
        .mapToObj(e -> INDEX.element(e).id())
        .collect(Collectors.toSet());
  }

  private static Set<String> links(Filter filter) {
    Filter.Passed passed = filter.of(INDEX);
    return IntStream.range(0, INDEX.linkCount())
        .filter(passed::passesLink)
        .mapToObj(k -> INDEX.link(k).from() + INDEX.link(k).to())
        .collect(Collectors.toSet());
  }

  @Test
  void byWhoseMoveItIs() {
    assertThat(elements(Filter.NONE.withActor("k", true))).containsExactlyInAnyOrder("d", "x", "y");
    assertThat(links(Filter.NONE.withActor("k", true))).containsExactlyInAnyOrder("dx", "dy");
    assertThat(elements(Filter.NONE.withActor("w", true))).isEmpty();
    assertThat(elements(Filter.NONE.withActor("w", true).withActor("k", true))).hasSize(3);
    assertThat(Filter.NONE.withActor("k", true).withActor("k", false)).isEqualTo(Filter.NONE);
  }

  @Test
  void byTag() {
    assertThat(Filter.tags(INDEX)).containsExactly("war", "end");
    assertThat(elements(Filter.NONE.withTag("end", true))).containsExactly("e");
    assertThat(links(Filter.NONE.withTag("end", true))).containsExactlyInAnyOrder("xe", "ye");
  }

  @Test
  void byLikelihoodAsItCountsAmongItsSiblings() {
    assertThat(elements(Filter.NONE.withAtLeast(0.6)))
        .containsExactlyInAnyOrder("d", "x", "e", "f");
    assertThat(elements(Filter.NONE.withAtLeast(0.4))).contains("y").doesNotContain("g");
    assertThat(links(Filter.NONE.withAtLeast(0.6)))
        .containsExactlyInAnyOrder("dx", "xe", "ye", "ef");
  }

  @Test
  void byWhatRestsOnNoSource() {
    assertThat(elements(Filter.NONE.withUnsourced(true))).containsExactlyInAnyOrder("f", "g");
    assertThat(links(Filter.NONE.withUnsourced(true))).containsExactlyInAnyOrder("ef", "eg");
  }

  @Test
  void allThatIsAskedForHasToHoldTogether() {
    Filter both = Filter.NONE.withAtLeast(0.5).withUnsourced(true);
    assertThat(elements(both)).containsExactly("f");
    assertThat(elements(both.withTag("war", true))).isEmpty();
    assertThat(elements(Filter.NONE.withAtLeast(0.5).withActor("k", true)))
        .containsExactlyInAnyOrder("d", "x");
  }

  @Test
  void whatTheMapDoesNotHaveIsNotAskedFor() {
    Filter asked = Filter.NONE.withActor("gone", true).withTag("gone", true).withTag("war", true);
    assertThat(asked.within(INDEX)).isEqualTo(Filter.NONE.withTag("war", true));
  }
}
