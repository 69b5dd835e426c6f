package nextmove.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import nextmove.app.Document;
import nextmove.edit.Selection;
import nextmove.model.Actor;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The order of the actors, in the inspector and in the outline.
class ActorsOnScreenTest extends WindowTest {
  @Test
  void anActorIsMovedByKeyAndTheOutlineFollows(FxRobot robot) {
    MainWindow window = window();
    Document document = document();
    List<Actor> before = document.scenario().actors();
    robot.interact(() -> {
      window.toFront();
      document.select(Selection.NONE);
    });
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(() ->
        robot
            .from(window.stage().getScene().getRoot())
            .lookup(".inspector .lines .text-field")
            .queryAll()
            .stream()
            .skip(2)
            .findFirst()
            .orElseThrow()
            .requestFocus());
    robot.push(KeyCode.ALT, KeyCode.UP);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(document.scenario().actors().getFirst()).isEqualTo(before.get(1));
    assertThat(document.history().position()).isEqualTo(1);
    String first =
        robot
            .from(window.stage().getScene().getRoot())
            .lookup(".outline .tree-cell")
            .queryAll()
            .stream()
            .map(TreeCell.class::cast)
            .filter(cell -> cell.getIndex() == 1)
            .flatMap(cell -> robot.from(cell).lookup(".label").queryAll().stream())
            .map(Label.class::cast)
            .map(Label::getText)
            .filter(text -> text.length() > 2)
            .findFirst()
            .orElseThrow();
    assertThat(first).isEqualTo(before.get(1).name());
  }

  @Test
  void anActorIsDraggedByItsColourAndAClickThereStillOpensThePalette(FxRobot robot) {
    MainWindow window = window();
    Document document = document();
    List<Actor> before = document.scenario().actors();
    robot.interact(window::toFront);
    List<MenuButton> colors =
        robot
            .from(window.stage().getScene().getRoot())
            .lookup(".inspector .color-button")
            .queryAll()
            .stream()
            .map(MenuButton.class::cast)
            .toList();
    robot.moveTo(colors.getFirst()).press(MouseButton.PRIMARY).moveTo(colors.get(2)).moveBy(0, 6);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(
            Window.getWindows().stream()
                .filter(w -> w instanceof Tooltip && w.isShowing())
                .map(w -> ((Tooltip) w).getText()))
        .containsExactly("After “" + before.get(2).name() + "”");
    robot.type(KeyCode.ESCAPE).release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(document.scenario().actors()).isEqualTo(before);

    robot.moveTo(colors.getFirst()).press(MouseButton.PRIMARY).moveTo(colors.get(2)).moveBy(0, 6);
    robot.release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(document.scenario().actors())
        .startsWith(before.get(1), before.get(2), before.get(0));
    robot.clickOn(colors.get(1));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(colors.get(1).isShowing()).isTrue();
    robot.type(KeyCode.ESCAPE);
  }
}
