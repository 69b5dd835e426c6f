package nextmove.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import nextmove.edit.Label;
import nextmove.edit.Selection;
import nextmove.model.Actor;
import nextmove.model.Decision;
import nextmove.model.Scenario;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// What is said of several elements at once, in the inspector.
class SeveralOnScreenTest extends WindowTest {
  private static final Set<String> CHOSEN = Set.of("us-table", "nato-council", "us-military");

  @Test
  void tagsThatAllHaveComeAndGoTogetherAndTheOthersStay(FxRobot robot) {
    Inspection inspection = Inspection.of(windows, robot);
    Scenario before = inspection.document().scenario();
    List<String> own = inspection.element("us-military").details().tags();
    inspection.select(new Selection(CHOSEN, Set.of()));
    TextField tags = (TextField) inspection.one(".text-field");
    assertThat(tags.getText()).as("what is common to all").isEmpty();

    robot.interact(tags::requestFocus);
    robot.write("urgent").press(KeyCode.ENTER).release(KeyCode.ENTER);

    assertThat(CHOSEN)
        .allSatisfy(id -> assertThat(inspection.element(id).details().tags()).contains("urgent"));
    assertThat(inspection.element("us-military").details().tags()).containsAll(own);
    assertThat(inspection.document().now().label()).isEqualTo(new Label("edit.elements", "3"));
    assertThat(tags.getText()).isEqualTo("urgent");

    robot.interact(tags::clear);
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    assertThat(inspection.document().scenario()).isEqualTo(before);
  }

  @Test
  void oneActorIsGivenAllTheDecisionsAmongThem(FxRobot robot) {
    Inspection inspection = Inspection.of(windows, robot);
    inspection.select(new Selection(CHOSEN, Set.of()));
    @SuppressWarnings("unchecked")
    ComboBox<Optional<Actor>> actor = (ComboBox<Optional<Actor>>) inspection.one(".combo-box");
    assertThat(actor.getValue()).as("they have different ones").isNull();

    robot.interact(() ->
        actor.setValue(
            actor.getItems().stream()
                .filter(a -> a.filter(x -> x.id().equals("kremlin")).isPresent())
                .findFirst()
                .orElseThrow()));

    assertThat(List.of("us-table", "nato-council"))
        .allSatisfy(
            id -> assertThat(((Decision) inspection.element(id)).actor()).isEqualTo("kremlin"));
    assertThat(inspection.document().now().label()).isEqualTo(new Label("edit.elements", "2"));
    robot.interact(() -> inspection.document().undo());
    assertThat(actor.getValue()).isNull();
  }
}
