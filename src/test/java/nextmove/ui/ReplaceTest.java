package nextmove.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import nextmove.app.Document;
import nextmove.edit.Edit;
import nextmove.edit.Wanted;
import nextmove.model.Extras;
import nextmove.model.Group;
import nextmove.ui.map.MapView;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Finding and replacing by keyboard.
class ReplaceTest extends WindowTest {
  private void typeIn(FxRobot robot, String text) {
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(() -> {
      MainWindow window = window();
      assertThat(window.stage().getScene().getFocusOwner())
          .isInstanceOfSatisfying(TextInputControl.class, field -> field.setText(text));
    });
  }

  @Test
  void theNameOfAGroupLeadsToItsElements(FxRobot robot) {
    MainWindow window = window();
    Document document = document();
    List<String> members = List.of("k-deepen", "k-menu");
    Group group = new Group("g", "Softer lines", "", members, Extras.NONE);
    robot.interact(() -> {
      document.perform(new Edit.PutGroup(group));
      window.toFront();
    });
    robot.push(KeyCode.SHORTCUT, KeyCode.H);
    typeIn(robot, "softer");
    robot.type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(document.now().selection().elements()).containsExactlyInAnyOrderElementsOf(members);
  }

  @Test
  void placesAreWalkedShownAndReplacedInOneStep(FxRobot robot) {
    MainWindow window = window();
    Document document = document();
    Wanted wanted = new Wanted("nato", false);
    int places = wanted.lines(document.scenario()).size();
    assertThat(places).isPositive();
    robot.interact(window::toFront);
    robot.push(KeyCode.SHORTCUT, KeyCode.H);
    typeIn(robot, "nato");
    robot.type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(document.now().selection())
        .isEqualTo(wanted.lines(document.scenario()).getFirst().at());
    robot.push(KeyCode.SHIFT, KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(document.now().selection())
        .isEqualTo(wanted.lines(document.scenario()).getLast().at());
    robot.interact(() ->
        robot
            .from(window.stage().getScene().getRoot())
            .lookup(".find-bar .text-field")
            .queryAll()
            .stream()
            .skip(1)
            .findFirst()
            .orElseThrow()
            .requestFocus());
    typeIn(robot, "The Alliance");
    robot.type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(window.overlay().isDisplay()).isTrue();
    assertThat(document.history().position()).isZero();
    robot.type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(document.history().position()).isEqualTo(1);
    assertThat(document.now().label().args())
        .containsExactly("nato", "The Alliance", String.valueOf(places));
    assertThat(wanted.lines(document.scenario())).isEmpty();
    robot.type(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(window.stage().getScene().getFocusOwner()).isInstanceOf(MapView.class);
  }
}
