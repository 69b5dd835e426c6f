package nextmove.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import nextmove.edit.Selection;
import nextmove.model.SourceRef;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The form of a source.
class SourceOnScreenTest extends WindowTest {
  @Test
  void whatIsTypedStaysToBeSeenWhenTheFieldIsLeft(FxRobot robot) {
    Inspection inspection = Inspection.of(windows, robot);
    inspection.select(Selection.of("k-collapse"));
    robot.interact(((Button) inspection.one(".chip"))::fire);
    WaitForAsyncUtils.waitForFxEvents();
    List<TextInputControl> fields =
        robot.from(window().overlay()).lookup(".card-form .text-input").queryAll().stream()
            .map(TextInputControl.class::cast)
            .toList();
    robot.interact(() -> {
      fields.get(0).requestFocus();
      fields.get(0).setText("K. Eggert");
      fields.get(1).requestFocus();
    });
    assertThat(inspection.document().scenario().sources())
        .anyMatch(s -> s.author().equals("K. Eggert"));
    assertThat(fields.get(0).getText()).isEqualTo("K. Eggert");
    robot.push(KeyCode.SHORTCUT, KeyCode.Z);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(fields.get(0).getText()).isEqualTo("Konstantin Eggert");
  }

  @Test
  void whatIsSaidOfItHereFollowsUndo(FxRobot robot) {
    Inspection inspection = Inspection.of(windows, robot);
    inspection.select(Selection.of("k-collapse"));
    SourceRef before = ref(inspection);
    robot.interact(((Button) inspection.one(".chip"))::fire);
    WaitForAsyncUtils.waitForFxEvents();
    TextInputControl place = last(robot, ".text-field", TextInputControl.class);
    ComboBox<?> credibility = last(robot, ".combo-box", ComboBox.class);
    String said = place.getText();
    robot.interact(() -> {
      place.requestFocus();
      place.setText("p. 99");
      credibility.requestFocus();
      credibility.getSelectionModel().select(4);
      place.requestFocus();
    });
    assertThat(ref(inspection))
        .isEqualTo(new SourceRef(before.source(), "p. 99", 4, before.extras()));
    robot.push(KeyCode.SHORTCUT, KeyCode.Z);
    robot.push(KeyCode.SHORTCUT, KeyCode.Z);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(ref(inspection)).isEqualTo(before);
    assertThat(place.getText()).isEqualTo(said);
    assertThat(credibility.getSelectionModel().getSelectedIndex())
        .isEqualTo(before.credibility() == null ? 0 : before.credibility());
  }

  private <T extends Node> T last(FxRobot robot, String selector, Class<T> type) {
    return List.copyOf(
            robot.from(window().overlay()).lookup(".card-form " + selector).queryAllAs(type))
        .getLast();
  }

  private static SourceRef ref(Inspection inspection) {
    return inspection.element("k-collapse").evidence().sources().getFirst();
  }
}
