package nextmove.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nextmove.model.Index;
import nextmove.model.Link;
import nextmove.model.Problem;
import nextmove.model.Problem.Grade;
import nextmove.model.Problem.Spot;
import org.junit.jupiter.api.Test;

class HealthCheckTest {
  private static List<Problem> found(Index index, String code) {
    return HealthCheck.of(index).stream().filter(p -> p.code().equals(code)).toList();
  }

  private static List<String> touching(Index index, Given given) {
    Play play = Outlook.of(new Compiled(index, given));
    return HealthCheck.touching(HealthCheck.of(index), play).stream().map(Problem::code).toList();
  }

  @Test
  void aLoopThatIsReachedAndNeverLeftIsAnErrorAndSaidOnce() {
    Index index =
        new Draft()
            .event("s")
            .event("a")
            .event("b")
            .link("s", "a", "")
            .link("a", "b", "")
            .link("b", "a", "")
            .index();
    assertThat(found(index, "loop.trapped"))
        .containsExactly(new Problem("loop.trapped", Grade.ERROR, new Spot.OfElement("a"), "2"));
    assertThat(found(index, "loop.endless")).isEmpty();
  }

  @Test
  void aLoopThatIsNotReachedIsAWarning() {
    Index index =
        new Draft().end("s").event("a").event("b").link("a", "b", "").link("b", "a", "").index();
    assertThat(found(index, "loop.trapped")).isEmpty();
    assertThat(found(index, "loop.endless")).extracting(Problem::grade).containsOnly(Grade.WARNING);
  }

  @Test
  void aWayOutWithoutAChanceIsNoWayOut() {
    Index index =
        new Draft()
            .event("a")
            .event("b")
            .end("out")
            .link("a", "b", "1")
            .link("a", "out", "0")
            .link("b", "a", "")
            .index();
    assertThat(found(index, "loop.trapped")).hasSize(1);
  }

  @Test
  void whatHasNoChanceIsSaidWhereItBegins() {
    Index index =
        new Draft()
            .event("s")
            .event("never")
            .end("behind")
            .end("out")
            .link("s", "never", "0")
            .link("s", "out", "1")
            .link("never", "behind", "")
            .index();
    assertThat(found(index, "element.never"))
        .extracting(Problem::spot)
        .containsExactly(new Spot.OfElement("never"));
  }

  @Test
  void aRestThatIsSqueezedOutIsNamed() {
    Index index =
        new Draft()
            .event("s")
            .end("a")
            .end("b")
            .end("c")
            .link("s", "a", "0.7")
            .link("s", "b", "0.7")
            .link("s", "c", "rest")
            .index();
    assertThat(found(index, "likelihood.squeezed"))
        .extracting(Problem::spot)
        .containsExactly(new Spot.OfLink(new Link.Key("s", "c")));
    assertThat(touching(index, Given.NOTHING)).containsExactly("likelihood.sum-over");
    assertThat(touching(index, Given.NOTHING.with(new Link.Key("s", "a")))).isEmpty();
  }

  @Test
  void errorsTouchResultsOnlyWhereTheStoryComesBy() {
    Index index =
        new Draft("us")
            .event("s")
            .event("odd")
            .decision("d", "nobody")
            .end("x")
            .end("y")
            .option("o")
            .link("s", "odd", "0.5")
            .link("s", "d", "0.5")
            .link("odd", "x", "perhaps")
            .link("odd", "y", "rest")
            .link("d", "o", "")
            .index();
    assertThat(touching(index, Given.NOTHING))
        .containsExactly("decision.actor-unknown", "likelihood.word-unknown");
    assertThat(touching(index, Given.NOTHING.with(new Link.Key("s", "d"))))
        .containsExactly("decision.actor-unknown");
    assertThat(touching(index, Given.NOTHING.withStart("o"))).isEmpty();
  }
}
