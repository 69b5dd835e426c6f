package nextmove.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import nextmove.app.Document;
import nextmove.edit.Edit;
import nextmove.edit.Revision;
import nextmove.edit.Selection;
import nextmove.graph.Filter;
import nextmove.model.Actor;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Looking for elements by what they are, in the real window.
class FilterTest extends WindowTest {
  private DocumentPane pane;
  private Document document;

  @Override
  void begin() throws IOException {
    open("cuban-missile-crisis.json");
    pane = pane();
    document = document();
    Keyboard.run(() -> {
      window().toFront();
      pane.map().requestFocus();
    });
  }

  private Filter.Passed passed() {
    return Objects.requireNonNull(pane.filtering().passed().get());
  }

  private String count(FxRobot robot) {
    return robot
        .from(pane.filterBar())
        .lookup((Node n) -> n instanceof Label)
        .queryAllAs(Label.class)
        .stream()
        .filter(l -> l.getStyleClass().contains("aside"))
        .findFirst()
        .orElseThrow()
        .getText();
  }

  private void choose(FxRobot robot, int button, int item) {
    MenuItem chosen =
        robot
            .from(pane.filterBar())
            .lookup(MenuButton.class::isInstance)
            .queryAllAs(MenuButton.class)
            .stream()
            .toList()
            .get(button)
            .getItems()
            .get(item);
    robot.interact(() -> {
      if (chosen instanceof javafx.scene.control.CheckMenuItem check) {
        check.setSelected(!check.isSelected());
      }
      chosen.fire();
    });
  }

  @Test
  void whatIsLookedForIsCountedAndEscapeEndsIt(FxRobot robot) {
    Revision before = document.now();
    robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.F);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(pane.filterBar().isVisible()).isTrue();
    assertThat(pane.filtering().passed().get()).isNull();
    choose(robot, 0, 0);
    String actor = document.scenario().actors().getFirst().id();
    long moves =
        java.util.stream.IntStream.range(0, document.index().elementCount())
            .filter(e -> document.index().actorOf(e).equals(Optional.of(actor)))
            .count();
    assertThat(passed().count()).isEqualTo((int) moves).isPositive();
    assertThat(count(robot)).startsWith(moves + " of " + document.index().elementCount());
    robot.interact(() ->
        robot
            .from(pane.filterBar())
            .lookup(ToggleButton.class::isInstance)
            .queryAs(ToggleButton.class)
            .fire());
    assertThat(passed().filter().unsourced()).isTrue();
    robot.push(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(pane.filterBar().isVisible()).isFalse();
    assertThat(pane.filtering().passed().get()).isNull();
    assertThat(pane.map().isFocused()).isTrue();
    assertThat(document.now()).isSameAs(before);
  }

  @Test
  void escapeOnTheMapEndsItToo(FxRobot robot) {
    robot.interact(() -> pane.filtering().filter().set(Filter.NONE.withAtLeast(0.5)));
    assertThat(pane.filterBar().isVisible()).isTrue();
    robot.push(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(pane.filterBar().isVisible()).isFalse();
    assertThat(pane.filtering().filter().get()).isEqualTo(Filter.NONE);
  }

  @Test
  void whatPassesKeepsUpWithEditsAndCanBeSelected(FxRobot robot) {
    Actor actor = document.scenario().actors().getFirst();
    robot.interact(() -> pane.filtering().filter().set(Filter.NONE.withActor(actor.id(), true)));
    Filter.Passed first = passed();
    robot.interact(() -> document.select(Selection.NONE));
    assertThat(passed()).isSameAs(first);
    robot.interact(() -> document.perform(new Edit.RemoveActor(actor.id(), null)));
    assertThat(pane.filtering().passed().get()).isNull();
    robot.interact(document::undo);
    assertThat(passed().elements()).isEqualTo(first.elements());
    robot.interact(() -> {
      pane.filtering().filter().set(Filter.NONE.withAtLeast(0.95));
      pane.choose(Selection.NONE);
    });
    int many = passed().count();
    robot.push(KeyCode.SHORTCUT, KeyCode.K);
    WaitForAsyncUtils.waitForFxEvents();
    robot.write("select what passes");
    robot.push(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(document.now().selection().elements()).hasSize(many);
  }
}
