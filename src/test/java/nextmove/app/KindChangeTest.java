package nextmove.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import nextmove.edit.Edit;
import nextmove.format.Opening;
import nextmove.format.ScenarioFile;
import nextmove.model.Actor;
import nextmove.model.Decision;
import nextmove.model.Element;
import nextmove.model.Kind;
import nextmove.model.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Elements of scenarios that come with the program, made elements of another kind.
class KindChangeTest {
  @ParameterizedTest
  @ValueSource(strings = {"kremlin-next-move", "ransomware-attack", "cuban-missile-crisis"})
  void itMayWhereTheScenarioStaysLegalAndKeepsItsPayoffs(String name) throws IOException {
    Scenario scenario = read(Files.readAllBytes(Path.of("scenarios", name + ".json")));
    Document document = new Document(scenario);
    KindChange change = new KindChange(document, new Editing(document, new Random(1)));
    int changes = 0;
    for (Element element : scenario.elements()) {
      for (Kind kind : Kind.values()) {
        Element other = element.as(kind);
        boolean legal =
            kind != element.kind()
                && kind != Kind.OPTION
                && other.payoffs().equals(element.payoffs())
                && new Document(scenario).perform(new Edit.PutElement(other)).isEmpty();
        assertThat(change.may(element.id(), kind)).as(element.id() + " " + kind).isEqualTo(legal);
        assertThat(change.make(element.id(), kind)).isEmpty();
        Scenario now = document.scenario();
        if (legal) {
          changes++;
          Element made = document.index().element(element.id()).orElseThrow();
          assertThat(made instanceof Decision d ? d.withActor(null) : made).isEqualTo(other);
          assertThat(read(ScenarioFile.write(now))).isEqualTo(now);
          assertThat(now.links()).isEqualTo(scenario.links());
          document.undo();
        }
        assertThat(document.scenario()).isSameAs(scenario);
      }
    }
    assertThat(changes).isPositive();
  }

  @Test
  void aDecisionThatIsMadeIsThatOfTheActorWhoMovesNext() {
    Document document =
        new Document(
            Scenario.EMPTY.withActors(
                List.of(new Actor("north", "North"), new Actor("south", "South"))));
    Editing editing = new Editing(document, new Random(1));
    editing.add(Kind.DECISION);
    editing.addAfter(last(document).id(), Kind.OPTION);
    editing.addAfter(last(document).id(), Kind.EVENT);
    new KindChange(document, editing).make(last(document).id(), Kind.DECISION);
    assertThat(last(document))
        .isInstanceOfSatisfying(Decision.class, d -> assertThat(d.actor()).isEqualTo("south"));
  }

  private static Element last(Document document) {
    return document.scenario().elements().getLast();
  }

  private static Scenario read(byte[] file) {
    return ((Opening.Opened) ScenarioFile.read(file)).scenario();
  }
}
