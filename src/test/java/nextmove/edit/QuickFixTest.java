package nextmove.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nextmove.check.Rules;
import nextmove.format.Opening;
import nextmove.format.ScenarioFile;
import nextmove.model.Consequence;
import nextmove.model.Decision;
import nextmove.model.Element;
import nextmove.model.Event;
import nextmove.model.Index;
import nextmove.model.Likelihood;
import nextmove.model.Link;
import nextmove.model.Num;
import nextmove.model.Problem;
import nextmove.model.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each fix that is offered makes its problem go away, in one named step.
class QuickFixTest {
  private static final String SOUND =
      """
      {'format': 'nextmove/scenario', 'version': 1, 'title': 'T', 'scale': 'icd-203', 'start': 'd',
       'actors': [{'id': 'us', 'name': 'We'}, {'id': 'them', 'name': 'They'}],
       'elements': [
         {'id': 'd', 'kind': 'decision', 'actor': 'us', 'title': 'D'},
         {'id': 'o', 'kind': 'option', 'title': 'O'},
         {'id': 'p', 'kind': 'option', 'title': 'P'},
         {'id': 'e', 'kind': 'event', 'title': 'E'},
         {'id': 'c', 'kind': 'consequence', 'title': 'C', 'payoffs': {'us': 1}},
         {'id': 'n', 'kind': 'consequence', 'title': 'N'}],
       'links': [
         {'from': 'd', 'to': 'o', 'likelihood': 'likely', 'basis': 'own'},
         {'from': 'd', 'to': 'p', 'likelihood': 'rest'},
         {'from': 'e', 'to': 'c', 'likelihood': 0.9, 'basis': 'own'},
         {'from': 'e', 'to': 'n', 'likelihood': 'rest'},
         {'from': 'p', 'to': 'c'},
         {'from': 'o', 'to': 'e'}]}
      """;

  private static Scenario read(String file) {
    byte[] bytes = file.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    return ((Opening.Opened) ScenarioFile.read(bytes)).scenario();
  }

  private static List<Problem> problems(Scenario scenario, String code) {
    return Rules.check(new Index(scenario)).stream().filter(p -> p.code().equals(code)).toList();
  }

  private static List<Edit.Batch> fixes(Scenario scenario, Problem problem) {
    return new QuickFix(new Index(scenario), new Random(1)).of(problem);
  }

  private static Scenario mended(Scenario wrong, String code) {
    Edit.Batch fix = fixes(wrong, problems(wrong, code).getFirst()).getFirst();
    return ((Outcome.Applied) fix.apply(wrong)).scenario();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      textBlock =
          """
          likelihood.sum-over     | 1 | 'to': 'n', 'likelihood': 'rest' | 'to': 'n', 'likelihood': 0.9
          likelihood.sum-under    | 1 | 'to': 'n', 'likelihood': 'rest' | 'to': 'n', 'likelihood': 0.01
          likelihood.unstated     | 1 | 'to': 'n', 'likelihood': 'rest' | 'to': 'n'
          likelihood.word-unknown | 1 | 0.9                             | 'z'
          judgment.unsupported    | 1 | 0.9, 'basis': 'own'             | 0.9
          decision.no-actor       | 2 | 'actor': 'us',                  | ""
          decision.actor-unknown  | 2 | 'actor': 'us',                  | 'actor': 'z',
          payoff.actor-unknown    | 2 | 'payoffs': {'us': 1}            | 'payoffs': {'z': 1}
          element.unreachable     | 1 | {'from': 'e', 'to': 'n', 'likelihood': 'rest'}, | ""
          end.option              | 1 | {'from': 'p', 'to': 'c'},       | ""
          end.event               | 1 | 'c', 'kind': 'consequence'      | 'c', 'kind': 'event'
          start.unknown           | 1 | 'start': 'd'                    | 'start': 'z'
          scale.unknown           | 1 | icd-203                         | z
          link.kinds              | 1 | {'from': 'p', 'to': 'c'}        | {'from': 'd', 'to': 'c'}
          """)
  void everyFixMendsItsProblem(String code, int fixes, String out, String in) {
    assertThat(SOUND).contains(out);
    Scenario wrong = read(SOUND.replace(out, in));
    Problem problem = problems(wrong, code).getFirst();
    List<Edit.Batch> offered = fixes(wrong, problem);
    assertThat(offered).hasSize(fixes);
    for (Edit.Batch fix : offered) {
      Outcome.Applied mended = (Outcome.Applied) fix.apply(wrong);
      assertThat(problems(mended.scenario(), code)).as(fix.label().code()).doesNotContain(problem);
    }
  }

  @Test
  void aDecisionWithoutOptionsGetsOne() {
    Scenario wrong = Scenario.EMPTY.withMap(List.of(new Decision("d", "D", null)), List.of());
    Scenario mended = mended(wrong, "end.decision");
    assertThat(problems(mended, "end.decision")).isEmpty();
    assertThat(mended.links()).hasSize(1);
  }

  @Test
  void manySmallSharesStillAddUpWhenScaled() {
    List<Element> elements = new ArrayList<>(List.of(new Event("e", "E")));
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      elements.add(new Consequence("c" + i, "C"));
      links.add(new Link("e", "c" + i).withLikelihood(new Likelihood.Exact(new Num("0.01"))));
    }
    Scenario wrong = Scenario.EMPTY.withMap(elements, links);
    assertThat(problems(mended(wrong, "likelihood.sum-over"), "likelihood.sum-over")).isEmpty();
  }

  @Test
  void whatOnlyAPersonCanMendIsLeftToThem() {
    Problem problem =
        new Problem("element.untitled", Problem.Grade.HINT, new Problem.Spot.OfElement("n"));
    assertThat(fixes(read(SOUND), problem)).isEmpty();
  }
}
