package nextmove.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nextmove.check.Rules;
import nextmove.model.Decision;
import nextmove.model.Element;
import nextmove.model.Index;
import nextmove.model.Link;
import nextmove.model.Problem.Grade;
import nextmove.model.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TemplateTest {
  @ParameterizedTest
  @EnumSource
  void nothingIsWrongWithIt(Template template) {
    for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH}) {
      Scenario scenario = template.scenario(locale);
      assertThat(Rules.check(new Index(scenario)))
          .filteredOn(p -> p.grade() != Grade.HINT)
          .isEmpty();
      assertThat(scenario.elements()).allMatch(e -> e.title().length() <= 50);
      assertThat(scenario.language()).isEqualTo(locale == Locale.GERMAN ? "de" : "en");
    }
  }

  @ParameterizedTest
  @EnumSource
  void bothLanguagesTellTheSameStory(Template template) {
    Scenario english = template.scenario(Locale.ENGLISH);
    Scenario german = template.scenario(Locale.GERMAN);
    assertThat(german.elements().stream().map(TemplateTest::bones))
        .containsExactlyElementsOf(english.elements().stream().map(TemplateTest::bones).toList());
    assertThat(german.links().stream().map(TemplateTest::bones))
        .containsExactlyElementsOf(english.links().stream().map(TemplateTest::bones).toList());
    for (int i = 0; i < english.elements().size(); i++) {
      Element one = english.elements().get(i);
      assertThat(german.elements().get(i).title()).isNotEqualTo(one.title()).isNotBlank();
      assertThat(german.elements().get(i).evidence().notes().isBlank())
          .isEqualTo(one.evidence().notes().isBlank());
    }
  }

  /// What an element is without its words.
  private static List<Object> bones(Element e) {
    Object actor = e instanceof Decision d ? String.valueOf(d.actor()) : "";
    return List.of(e.id(), e.kind(), actor, e.payoffs());
  }

  private static List<Object> bones(Link l) {
    return List.of(l.key(), l.likelihood(), l.title().isBlank());
  }

  @Test
  void theNegotiationGoesRound() {
    Index index = new Index(Template.NEGOTIATION.scenario(Locale.ENGLISH));
    assertThat(Rules.check(index)).extracting("code").containsExactly("loop.open");
  }
}
