package nextmove.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.StringEntry;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nextmove.format.ScenarioFile;
import nextmove.text.Messages;
import nextmove.text.ProblemText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every rule, through the front door: a sound file with one thing made wrong is opened, and the
/// rule says so at its place.
class RulesTest {
  private static final String SOUND =
      """
      {'format': 'nextmove/scenario', 'version': 1, 'title': 'T', 'scale': 'icd-203', 'start': 'd',
       'payoffUnit': {'name': 'u', 'min': -10, 'max': 10},
       'actors': [{'id': 'us', 'name': 'We'}, {'id': 'them', 'name': 'They'}],
       'sources': [{'id': 's', 'title': 'S'}],
       'scales': [{'id': 'own', 'terms': [
         {'word': 'low', 'range': [0, 0.5]}, {'word': 'high', 'range': [0.5, 1]}]}],
       'indicators': [{'id': 'i', 'title': 'I', 'state': 'seen', 'on': '2022-01-11',
         'links': [{'from': 'e', 'to': 'c', 'ratio': 2}]}],
       'ledger': [{'date': '2022-01-12', 'from': 'e', 'to': 'c'}],
       'elements': [
         {'id': 'd', 'kind': 'decision', 'actor': 'us', 'title': 'D', 'date': '2022-01-10'},
         {'id': 'o', 'kind': 'option', 'title': 'O'},
         {'id': 'p', 'kind': 'option', 'title': 'P'},
         {'id': 'x', 'kind': 'decision', 'actor': 'us', 'title': 'X'},
         {'id': 'e', 'kind': 'event', 'title': 'E'},
         {'id': 'c', 'kind': 'consequence', 'title': 'C', 'payoffs': {'us': 1}},
         {'id': 'n', 'kind': 'consequence', 'title': 'N'}],
       'links': [
         {'from': 'd', 'to': 'o', 'likelihood': 'likely', 'basis': 'own'},
         {'from': 'd', 'to': 'p', 'likelihood': 'rest'},
         {'from': 'p', 'to': 'x', 'likelihood': 'rest'},
         {'from': 'x', 'to': 'o', 'likelihood': 'rest'},
         {'from': 'e', 'to': 'c', 'likelihood': 'very likely', 'sources': ['s']},
         {'from': 'e', 'to': 'n', 'likelihood': 'rest'},
         {'from': 'o', 'to': 'e', 'likelihood': 'rest'}]}
      """;

  /// The code; where it is said; what is taken out of the sound file; what is put there.
  private static final String CASES =
      """
      start.unknown          |  | 'start': 'd' | 'start': 'z'
      scale.unknown          |  | icd-203      | z
      scenario.empty         |  | ALL          | {'format': 'nextmove/scenario', 'version': 1}
      payoff.unit-turned     |  | 'min': -10   | 'min': 11
      decision.no-actor      | “d” | 'actor': 'us', 'title': 'D' | 'title': 'D'
      decision.actor-unknown | “d” | 'actor': 'us', 'title': 'D' | 'actor': 'z', 'title': 'D'
      actor.not-on-decision  | “o” | 'title': 'O' | 'title': 'O', 'actor': 'us'
      option.actors          | “o” | 'actor': 'us', 'title': 'X' | 'actor': 'them', 'title': 'X'
      payoff.on-decision     | “d” | 'title': 'D' | 'title': 'D', 'payoffs': {'us': 1}
      payoff.actor-unknown   | “c” | {'us': 1}   | {'z': 1}
      element.untitled       | “n” | 'title': 'N' | 'title': ' '
      element.unreachable    | “x” | {'from': 'p', 'to': 'x', 'likelihood': 'rest'}, |
      end.option             | “p” | {'from': 'p', 'to': 'x', 'likelihood': 'rest'}, |
      end.decision           | “x” | {'from': 'x', 'to': 'o', 'likelihood': 'rest'}, |
      end.event              | “c” | 'c', 'kind': 'consequence' | 'c', 'kind': 'event'
      loop.open              | “d” | {'from': 'd', 'to': 'o' | {'from': 'n', 'to': 'd'}, {'from': 'd', 'to': 'o'
      loop.endless           | “p” | 'from': 'x', 'to': 'o' | 'from': 'x', 'to': 'p'
      link.kinds             | from “d” to “c” | {'from': 'd', 'to': 'o' | {'from': 'd', 'to': 'c'}, {'from': 'd', 'to': 'o'
      likelihood.word-unknown | from “e” to “c” | very likely | z
      likelihood.confidence  | from “e” to “c” | very likely | low confidence
      dissent.word-unknown   | “e” | 'title': 'E' | 'title': 'E', 'dissents': [{'text': 't', 'likelihood': 'z'}]
      dissent.word-unknown   | from “e” to “c” | 'sources': ['s'] | 'dissents': [{'text': 't', 'likelihood': 'z'}]
      likelihood.sum-over    | “e” | 'to': 'n', 'likelihood': 'rest' | 'to': 'n', 'likelihood': 0.9
      likelihood.sum-under   | “e” | 'to': 'n', 'likelihood': 'rest' | 'to': 'n', 'likelihood': 0.01
      likelihood.rest-empty  | “e” | 'very likely' | 1
      likelihood.unstated    | “e” | 'to': 'n', 'likelihood': 'rest' | 'to': 'n'
      judgment.unsupported   | from “e” to “c” | , 'sources': ['s'] |
      source.unknown         | from “e” to “c” | 'sources': ['s'] | 'sources': ['z']
      source.unknown         | “e” | 'title': 'E' | 'title': 'E', 'sources': ['z']
      source.unknown         | $.assumptions[0] | 'scales': | 'assumptions': [{'id': 'a', 'text': 'A', 'sources': ['z']}], 'scales':
      assumption.unknown     | from “e” to “c” | 'sources': ['s'] | 'sources': ['s'], 'assumptions': ['z']
      date.impossible        | “d” | 2022-01-10   | 2022-02-30
      date.impossible        | $.sources[0].date | 'title': 'S' | 'title': 'S', 'date': '2022-02-29'
      date.turned            | “d” | '2022-01-10' | ['2022-01-10', '2021']
      scale.word-twice       | $.scales[0] | 'high' | 'low'
      scale.word-rest        | $.scales[0] | 'high' | 'rest'
      source.unknown         | $.indicators[0] | 'id': 'i' | 'id': 'i', 'sources': ['z']
      indicator.undated      | $.indicators[0] | , 'on': '2022-01-11' |
      indicator.link-unknown | $.indicators[0].links[0] | 'to': 'c', 'ratio' | 'to': 'z', 'ratio'
      ledger.link-unknown    | $.ledger[0] | '2022-01-12', 'from': 'e' | '2022-01-12', 'from': 'z'
      """;

  record Case(String code, String place, String out, String in) {
    static Case of(String line) {
      List<String> parts = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
      return new Case(parts.get(0), parts.get(1), parts.get(2), parts.get(3));
    }

    String file() {
      if (out.equals("ALL")) {
        return in;
      }
      assertThat(SOUND).contains(out);
      return SOUND.replace(out, in);
    }
  }

  static List<Case> cases() {
    return CASES.lines().map(Case::of).toList();
  }

  private static List<String> problems(String file) {
    ProblemText text = new ProblemText(Messages.of(Locale.ENGLISH));
    return ScenarioFile.read(file.replace('\'', '"').getBytes(StandardCharsets.UTF_8))
        .problems()
        .stream()
        .map(p -> p.code() + " at " + text.place(p, null))
        .toList();
  }

  @Test
  void aSoundFileHasNoProblems() {
    assertThat(problems(SOUND)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void whatIsWrongIsNamedAtItsPlace(Case wrong) {
    assertThat(problems(wrong.file())).contains(wrong.code() + " at " + wrong.place());
  }

  /// A code is a text in a rule's class that the bundle has a sentence for.
  @Test
  void everyCodeHasACase() throws IOException {
    Messages messages = Messages.of(Locale.ENGLISH);
    Set<String> codes = new TreeSet<>();
    Path classes = Path.of("target/classes/nextmove/check");
    try (DirectoryStream<Path> files = Files.newDirectoryStream(classes, "*.class")) {
      for (Path file : files) {
        StreamSupport.stream(
                ClassFile.of().parse(Files.readAllBytes(file)).constantPool().spliterator(), false)
            .filter(StringEntry.class::isInstance)
            .map(entry -> ((StringEntry) entry).stringValue())
            .filter(s -> messages.has(s) || messages.has(s + ".decision"))
            .forEach(codes::add);
      }
    }
    assertThat(codes).hasSizeGreaterThan(30);
    assertThat(cases().stream().map(Case::code).collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(codes);
  }
}
