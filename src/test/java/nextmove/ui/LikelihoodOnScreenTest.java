package nextmove.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import nextmove.edit.Selection;
import nextmove.model.Likelihood;
import nextmove.model.Link;
import nextmove.model.Num;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// A likelihood judged on the ruler, by mouse and by keyboard.
class LikelihoodOnScreenTest extends WindowTest {
  /// One of three options, judged by a word; one sibling is the rest.
  private static final Link.Key LINK = new Link.Key("us-table", "us-military");

  private Inspection inspection;

  @BeforeEach
  void selectTheLink(FxRobot robot) {
    inspection = Inspection.of(windows, robot);
    inspection.select(Selection.of(LINK));
  }

  private Likelihood now() {
    WaitForAsyncUtils.waitForFxEvents();
    return inspection.likelihood(LINK);
  }

  private ToggleButton chip(String text) {
    return inspection.all(".word-chips > .toggle-button").stream()
        .map(ToggleButton.class::cast)
        .filter(chip -> chip.getText().equals(text))
        .findFirst()
        .orElseThrow();
  }

  private String typed() {
    return ((TextInputControl) inspection.one(".joined > .text-field")).getText();
  }

  private static Likelihood exact(String share) {
    return new Likelihood.Exact(new Num(share));
  }

  @Test
  void aWordIsClickedAndClickedAgainTakenBack(FxRobot robot) {
    robot.clickOn(chip("very likely"));
    assertThat(now()).isEqualTo(new Likelihood.Word("very likely"));
    assertThat(typed()).startsWith("very likely, 80");
    robot.clickOn(chip("very likely"));
    assertThat(now()).isEqualTo(Likelihood.UNSTATED);
    robot.clickOn(chip("rest"));
    assertThat(now()).isEqualTo(Likelihood.REST);
    assertThat(inspection.versions()).isEqualTo(3);
  }

  @Test
  void aBandIsItsWord(FxRobot robot) {
    robot.clickOn(inspection.all(".band").get(2));
    assertThat(now()).isEqualTo(new Likelihood.Word("unlikely"));
  }

  @Test
  void aDragIsARangeAndOneStepBack(FxRobot robot) {
    Likelihood before = now();
    Node line = inspection.one(".span-line");
    robot.moveTo(inspection.at(line, 0.15)).press(MouseButton.PRIMARY);
    robot.moveTo(inspection.at(line, 0.2)).moveTo(inspection.at(line, 0.3));
    assertThat(now()).as("nothing is taken before the mouse is let go").isEqualTo(before);
    robot.release(MouseButton.PRIMARY);
    assertThat(now()).isInstanceOf(Likelihood.Range.class);
    Likelihood.Range range = (Likelihood.Range) now();
    assertThat(range.lo().toDouble()).isBetween(0.1, 0.2);
    assertThat(range.hi().toDouble()).isBetween(0.25, 0.35);
    assertThat(inspection.versions()).isEqualTo(1);
    robot.interact(inspection.document()::undo);
    assertThat(now()).isEqualTo(before);
  }

  @Test
  void escapeTakesADragBack(FxRobot robot) {
    Likelihood before = now();
    Node line = inspection.one(".span-line");
    robot.moveTo(inspection.at(line, 0.15)).press(MouseButton.PRIMARY);
    robot.moveTo(inspection.at(line, 0.3)).type(KeyCode.ESCAPE).release(MouseButton.PRIMARY);
    assertThat(now()).isEqualTo(before);
    assertThat(inspection.versions()).isZero();
  }

  @Test
  void aClickIsANumberAndItsHandleIsDraggedOn(FxRobot robot) {
    Node line = inspection.one(".span-line");
    robot.clickOn(inspection.at(line, 0.8));
    assertThat(now()).isInstanceOf(Likelihood.Exact.class);
    Point2D handle = inspection.at(inspection.one(".thumb"), 0.5);
    robot.moveTo(handle).press(MouseButton.PRIMARY).moveTo(inspection.at(line, 0.5));
    robot.release(MouseButton.PRIMARY);
    assertThat(now()).isEqualTo(exact("0.5"));
    assertThat(inspection.versions()).isEqualTo(2);
  }

  @Test
  void arrowsMoveAHandleAndAreOneStepBack(FxRobot robot) {
    Node line = inspection.one(".span-line");
    robot.drag(inspection.at(line, 0.8)).dropTo(inspection.at(line, 0.8));
    Node handle = inspection.focused();
    robot.drag(inspection.at(handle, 0.5)).dropTo(inspection.at(line, 0.5));
    assertThat(handle.getAccessibleRole()).isEqualTo(AccessibleRole.SLIDER);
    assertThat(handle.getAccessibleText()).isEqualTo("Likelihood");
    robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT).push(KeyCode.SHIFT, KeyCode.RIGHT);
    assertThat(now()).isEqualTo(exact("0.57"));
    assertThat(handle.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING))
        .isEqualTo("57\u00a0%");
    assertThat(inspection.versions()).isEqualTo(3);
    robot.push(KeyCode.SHORTCUT, KeyCode.RIGHT).type(KeyCode.RIGHT);
    assertThat(now()).isEqualTo(new Likelihood.Range(new Num("0.57"), new Num("0.59")));
    robot.type(KeyCode.LEFT).type(KeyCode.LEFT);
    assertThat(now()).isEqualTo(exact("0.57"));
    assertThat(inspection.focused()).isSameAs(handle);
  }

  @Test
  void wordsAreWalkedByArrows(FxRobot robot) {
    robot.interact(chip("roughly even chance")::requestFocus);
    robot.type(KeyCode.RIGHT).type(KeyCode.SPACE);
    assertThat(now()).isEqualTo(new Likelihood.Word("likely"));
  }

  @Test
  void itSaysWhatTheOthersLeave(FxRobot robot) {
    robot.interact(() -> chip("almost certain").fire());
    assertThat(sum()).isEqualTo("The others leave 0–99\u00a0%. It adds up.");
    inspection.select(Selection.of(new Link.Key("us-table", "us-missiles")));
    robot.interact(() -> chip("almost certain").fire());
    assertThat(sum()).startsWith("The others leave 0–4\u00a0%. It does not add up to 100 %");
    assertThat(inspection.all(".span-line > .sibling")).hasSize(2);
  }

  private String sum() {
    return ((Label) inspection.one(".likelihood-ruler .aside")).getText();
  }

  @Test
  void whatIsCertainHasNoRulerUntilItIsAskedFor(FxRobot robot) {
    inspection.select(Selection.of(new Link.Key("us-military", "brushed-aside")));
    assertThat(inspection.all(".likelihood-ruler")).isEmpty();
    robot.clickOn(inspection.one(".joined > .toggle-button"));
    assertThat(inspection.all(".likelihood-ruler")).hasSize(1);
  }
}
