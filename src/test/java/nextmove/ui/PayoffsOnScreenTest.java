package nextmove.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import nextmove.edit.Selection;
import nextmove.model.Num;
import nextmove.model.Payoffs;
import nextmove.model.Payoffs.Amount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Payoffs as bars that are dragged, moved by keys and typed. The first actor is the Kremlin; the
/// unit goes from -10 to 10.
class PayoffsOnScreenTest extends WindowTest {
  private static final String ELEMENT = "us-membership";

  private Inspection inspection;

  @BeforeEach
  void selectTheElement(FxRobot robot) {
    inspection = Inspection.of(windows, robot);
    inspection.select(Selection.of(ELEMENT));
  }

  private Payoffs payoffs() {
    WaitForAsyncUtils.waitForFxEvents();
    return inspection.element(ELEMENT).payoffs();
  }

  private Amount kremlin() {
    return payoffs().amounts().get("kremlin");
  }

  private TextField input() {
    return (TextField) inspection.one(".payoffs .number");
  }

  private static Amount amount(String number) {
    return new Amount(new Num(number));
  }

  @Test
  void theEndOfABarIsDraggedAndThatIsOneStepBack(FxRobot robot) {
    Payoffs before = payoffs();
    Node bar = inspection.one(".payoffs .span-line");
    robot.moveTo(inspection.at(inspection.one(".payoffs .thumb"), 0.5));
    robot.press(MouseButton.PRIMARY).moveTo(inspection.at(bar, 0.6));
    robot.moveTo(inspection.at(bar, 0.5));
    assertThat(payoffs()).as("nothing is taken before the mouse is let go").isEqualTo(before);
    assertThat(input().getText()).as("but seen").isEqualTo("0");
    robot.release(MouseButton.PRIMARY);
    assertThat(kremlin()).isEqualTo(amount("0"));
    assertThat(inspection.versions()).isEqualTo(1);
    robot.interact(inspection.document()::undo);
    assertThat(payoffs()).isEqualTo(before);
    assertThat(input().getText()).isEqualTo("3");
  }

  @Test
  void escapeTakesADragBackAlsoInTheField(FxRobot robot) {
    Node bar = inspection.one(".payoffs .span-line");
    robot.moveTo(inspection.at(inspection.one(".payoffs .thumb"), 0.5));
    robot.press(MouseButton.PRIMARY).moveTo(inspection.at(bar, 0.1)).type(KeyCode.ESCAPE);
    robot.release(MouseButton.PRIMARY);
    assertThat(kremlin()).isEqualTo(amount("3"));
    assertThat(input().getText()).isEqualTo("3");
    assertThat(inspection.versions()).isZero();
  }

  @Test
  void arrowsMoveABarAndPullARangeOutOfIt(FxRobot robot) {
    robot.interact(inspection.one(".payoffs .thumb")::requestFocus);
    robot.type(KeyCode.LEFT).push(KeyCode.SHIFT, KeyCode.LEFT);
    assertThat(kremlin()).isEqualTo(amount("-3"));
    robot.push(KeyCode.SHORTCUT, KeyCode.LEFT);
    assertThat(kremlin()).isEqualTo(new Amount(new Num("-4"), new Num("-3")));
  }

  @Test
  void whatIsTypedIsNotKeptWithinTheBar(FxRobot robot) {
    robot.interact(() -> input().setText("-99 to 3"));
    robot.interact(input()::requestFocus);
    robot.type(KeyCode.ENTER);
    assertThat(kremlin()).isEqualTo(new Amount(new Num("-99"), new Num("3")));
    robot.interact(inspection.one(".payoffs .thumb")::requestFocus);
    robot.type(KeyCode.RIGHT);
    assertThat(kremlin()).isEqualTo(new Amount(new Num("-98"), new Num("3")));
    robot.interact(() -> input().setText(""));
    robot.interact(input()::requestFocus);
    robot.type(KeyCode.ENTER);
    assertThat(payoffs().amounts()).doesNotContainKey("kremlin");
  }

  @Test
  void aRangeIsSeenWhole(FxRobot robot) {
    robot.interact(() -> input().setText("-12.5 to -3.75"));
    robot.interact(input()::requestFocus);
    robot.type(KeyCode.ENTER);
    robot.interact(() -> {
      root().applyCss();
      root().layout();
      Insets around = input().getInsets();
      assertThat(input().lookup(".text").getLayoutBounds().getWidth())
          .isPositive()
          .isLessThanOrEqualTo(input().getWidth() - around.getLeft() - around.getRight());
    });
  }
}
