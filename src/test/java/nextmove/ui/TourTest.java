package nextmove.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import nextmove.app.Document;
import nextmove.edit.Selection;
import nextmove.model.Element;
import nextmove.model.Kind;
import nextmove.ui.map.MapView;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The tour, as somebody takes it who does what it says, and as others do.
class TourTest extends WindowTest {
  @Override
  void begin() {
    Keyboard.run(() -> windows.tour(Optional.of(windows.welcome())));
  }

  private Scene scene() {
    return window().stage().getScene();
  }

  private String step(FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    return robot.from(root()).lookup(".tour .heading").queryAs(Label.class).getText();
  }

  private void press(FxRobot robot, String button) {
    robot.interact(() ->
        robot.from(root()).lookup(".tour .button").queryAllAs(Button.class).stream()
            .filter(b -> b.getText().equals(button))
            .forEach(Button::fire));
  }

  private void type(FxRobot robot, String text) {
    WaitForAsyncUtils.waitForFxEvents();
    Node owner = scene().getFocusOwner();
    assertThat(owner).isInstanceOf(TextInputControl.class);
    robot.interact(() -> ((TextInputControl) owner).setText(text));
    robot.type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void select(FxRobot robot, Element element) {
    robot.interact(() -> document().select(Selection.of(element.id())));
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void whoDoesWhatItAsksForGoesThroughAllOfIt(FxRobot robot) {
    assertThat(step(robot)).startsWith("This is a map");
    robot.interact(() -> window().toFront());
    document().scenario().elements().stream().limit(4).forEach(e -> select(robot, e));
    assertThat(step(robot)).isEqualTo("Add an option");
    Element decision =
        document().scenario().elements().stream()
            .filter(e -> e.kind() == Kind.DECISION)
            .findFirst()
            .orElseThrow();
    assertThat(document().now().selection().element()).contains(decision.id());
    robot.type(KeyCode.TAB);
    assertThat(step(robot)).isEqualTo("Give it a title");
    type(robot, "Ask a third party");
    assertThat(step(robot)).isEqualTo("Say how likely it is");
    robot.type(KeyCode.F7);
    type(robot, "10");
    assertThat(step(robot)).isEqualTo("See what follows");
    robot.push(KeyCode.ALT, KeyCode.DIGIT2);
    assertThat(step(robot)).isEqualTo("Go back to the map");
    robot.push(KeyCode.ALT, KeyCode.DIGIT1);
    assertThat(step(robot)).isEqualTo("Take something back");
    robot.push(KeyCode.SHORTCUT, KeyCode.Z);
    assertThat(step(robot)).isEqualTo("That was the tour");
    press(robot, "End the tour");
    assertThat(robot.from(root()).lookup(".tour").queryAll()).isEmpty();
    assertThat(scene().getFocusOwner()).isInstanceOf(MapView.class);
    assertThat(document().scenario().elements())
        .extracting(Element::title)
        .contains("Ask a third party");
  }

  @Test
  void oneCanGoOnAndBackWithoutDoingAnything(FxRobot robot) {
    String first = step(robot);
    press(robot, "Next");
    String second = step(robot);
    assertThat(second).isNotEqualTo(first);
    press(robot, "Back");
    assertThat(step(robot)).isEqualTo(first);
    for (int i = 0; i < 7; i++) {
      press(robot, "Next");
    }
    assertThat(step(robot)).isEqualTo("That was the tour");
    assertThat(document().history().position()).isZero();
  }

  @Test
  void theKeyboardReachesItAndGoesBackToTheMap(FxRobot robot) {
    step(robot);
    robot.interact(() -> window().toFront());
    Node tour = robot.from(root()).lookup(".tour").query();
    for (int i = 0; i < 6 && !tour.isFocusWithin(); i++) {
      robot.type(KeyCode.F6);
      WaitForAsyncUtils.waitForFxEvents();
    }
    assertThat(tour.isFocusWithin()).isTrue();
    robot.type(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(scene().getFocusOwner()).isInstanceOf(MapView.class);
  }

  @Test
  void aWindowThatIsClosedEndsIt(FxRobot robot) {
    step(robot);
    Document document = document();
    robot.interact(() -> window().close(() -> {}));
    robot.interact(() -> document.select(Selection.of(document.index().element(2).id())));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(windows.open()).isEmpty();
  }
}
