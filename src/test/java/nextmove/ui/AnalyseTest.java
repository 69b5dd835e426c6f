package nextmove.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import nextmove.app.Answer;
import nextmove.app.Document;
import nextmove.edit.Edit;
import nextmove.edit.Selection;
import nextmove.model.Likelihood;
import nextmove.model.Link;
import nextmove.model.Num;
import nextmove.ui.analysis.Mode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The Analyse mode of the real window, by keyboard and by pointer.
class AnalyseTest extends WindowTest {
  private static final Link.Key COLLAPSE = new Link.Key("kremlin-next", "k-collapse");

  private void analyse(FxRobot robot, String selected) {
    DocumentPane pane = pane();
    robot.interact(() -> {
      window().toFront();
      pane.map().requestFocus();
      pane.document().select(Selection.of(selected));
      pane.map().reveal(selected);
    });
    robot.push(KeyCode.ALT, KeyCode.DIGIT2);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(pane.analyse().mode().get()).isEqualTo(Mode.ANALYSE);
  }

  /// What a screen reader finds at what is selected on the map.
  private Node told() {
    WaitForAsyncUtils.waitForFxEvents();
    return (Node)
        Objects.requireNonNull(
            pane().map().queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM));
  }

  private double reach(String id) {
    Answer.Found found =
        (Answer.Found) Objects.requireNonNull(pane().analyse().inquiry().answer().get());
    return found.play().reach(found.index().position(id));
  }

  @Test
  void theModeShowsNumbersAndTakesThemAwayAgain(FxRobot robot) {
    analyse(robot, "k-collapse");
    assertThat(told().getAccessibleText()).contains("comes here: 51.");
    robot.type(KeyCode.ESCAPE);
    assertThat(pane().analyse().mode().get()).isEqualTo(Mode.ANALYSE);
    robot.push(KeyCode.ALT, KeyCode.DIGIT1);
    robot.type(KeyCode.HOME);
    assertThat(told().getAccessibleText()).doesNotContain("comes here");
    assertThat(pane().analyse().bar().isVisible()).isFalse();
  }

  @Test
  void aKeySupposesWhatIsSelectedAndTakesItBack(FxRobot robot) {
    analyse(robot, "k-collapse");
    robot.push(KeyCode.SHORTCUT, KeyCode.U);
    assertThat(told().getAccessibleText()).contains("comes here: 86.9");
    assertThat(reach("k-deepen")).isZero();
    robot.push(KeyCode.SHORTCUT, KeyCode.U);
    assertThat(told().getAccessibleText()).contains("comes here: 51.");
  }

  @Test
  void aClickOnThePinBesideACardSupposesItAndTheCrossOfItsChipTakesItBack(FxRobot robot) {
    analyse(robot, "k-collapse");
    Node card = told();
    Bounds at = card.localToScreen(card.getLayoutBounds());
    robot.moveTo(at.getCenterX(), at.getCenterY());
    robot.clickOn(at.getMinX() - 6, at.getCenterY());
    assertThat(told().getAccessibleText()).contains("comes here: 86.9");
    assertThat(pane().analyse().inquiry().isSupposed(COLLAPSE)).isTrue();
    Button cross = (Button) robot.from(pane().analyse().bar()).lookup(".chip .remove").query();
    robot.interact(cross::fire);
    assertThat(pane().analyse().inquiry().isSupposed(COLLAPSE)).isFalse();
  }

  @Test
  void undoBringsTheNumbersBackToo(FxRobot robot) {
    analyse(robot, "k-collapse");
    double before = reach("k-collapse");
    Document document = pane().document();
    Link link = document.index().link(COLLAPSE).orElseThrow();
    robot.interact(() ->
        document.perform(
            new Edit.PutLink(link.withLikelihood(new Likelihood.Exact(new Num("0.01"))))));
    assertThat(reach("k-collapse")).isLessThan(before / 2);
    robot.push(KeyCode.SHORTCUT, KeyCode.Z);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(reach("k-collapse")).isEqualTo(before);
  }

  @Test
  void atTheEndOfTheSliderActorsTakeWhatPaysBest(FxRobot robot) {
    analyse(robot, "k-deepen");
    Slider slider = (Slider) robot.from(pane().analyse().bar()).lookup(".slider").query();
    robot.interact(slider::requestFocus);
    robot.type(KeyCode.END);
    assertThat(told().getAccessibleText()).contains("comes here: ");
    Answer.Found found =
        (Answer.Found) Objects.requireNonNull(pane().analyse().inquiry().answer().get());
    int decision = found.index().position("kremlin-next");
    int best = found.incentives().best(decision).getFirst();
    assertThat(found.play().chance(best)).isEqualTo(1);
    robot.type(KeyCode.HOME);
    assertThat(reach("k-collapse")).isBetween(0.5, 0.53);
  }
}
