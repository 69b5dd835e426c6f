package nextmove.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import nextmove.app.Document;
import nextmove.edit.Label;
import nextmove.model.Actor;
import nextmove.model.Link;
import nextmove.model.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Rows of the outline that are dragged to another place there.
class OutlineDragTest extends WindowTest {
  private static final String FIRST = "Fewer exercises, more transparency";
  private static final String SECOND = "The same, and a new missile treaty";
  private static final String DECISION = "What does Washington put on the table?";

  private MainWindow window;
  private Document document;
  private FxRobot robot;

  @BeforeEach
  void find(FxRobot newRobot) {
    robot = newRobot;
    window = windows.open().getLast();
    document = window.file().orElseThrow().document();
    // All of the first branch in view.
    robot.interact(() -> {
      window.toFront();
      cell(FIRST).getTreeItem().setExpanded(false);
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private TreeCell<?> cell(String text) {
    return robot
        .from(window.stage().getScene().getRoot())
        .lookup(".outline .tree-cell")
        .queryAll()
        .stream()
        .map(TreeCell.class::cast)
        .filter(cell -> !cell.isEmpty() && cell.isVisible())
        .filter(cell ->
            robot.from(cell).lookup(".label").queryAll().stream()
                .anyMatch(label -> label instanceof Labeled l && text.equals(l.getText())))
        .findFirst()
        .orElseThrow();
  }

  /// @param share how far down the row, from 0 to 1
  private Point2D at(String text, double share) {
    Bounds row =
        Keyboard.ask(() -> {
          TreeCell<?> cell = cell(text);
          return cell.localToScreen(cell.getLayoutBounds());
        });
    return new Point2D(row.getMinX() + 100, row.getMinY() + share * row.getHeight());
  }

  private void carry(String text, Point2D to) {
    robot.moveTo(at(text, 0.5)).press(MouseButton.PRIMARY);
    robot.moveTo(at(text, 0.5).add(8, 2)).moveTo(to);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void drop() {
    robot.release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private String words() {
    return Keyboard.ask(() ->
        Window.getWindows().stream()
            .filter(w -> w instanceof Tooltip && w.isShowing())
            .map(w -> ((Tooltip) w).getText())
            .findFirst()
            .orElse(""));
  }

  private String id(String title) {
    return document.scenario().elements().stream()
        .filter(e -> e.title().equals(title))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private List<String> options() {
    return document.scenario().links().stream()
        .filter(l -> l.from().equals(id(DECISION)))
        .map(Link::to)
        .toList();
  }

  @Test
  void aRowIsDraggedAmongItsSiblings() {
    List<String> before = options();
    carry(FIRST, at(SECOND, 0.9));
    assertThat(words()).isEqualTo("After “" + SECOND + "”");
    assertThat(options()).isEqualTo(before);
    drop();
    assertThat(words()).isEmpty();
    assertThat(options()).containsExactly(before.get(1), before.get(0), before.get(2));
    assertThat(document.now().label()).isEqualTo(new Label("edit.reorder", FIRST));
    robot.interact(() -> document.undo());
    assertThat(options()).isEqualTo(before);
  }

  @Test
  void aRowThatIsDraggedOntoItsOwnBranchSaysWhyNotAndEscapeLetsGo() {
    Scenario before = document.scenario();
    carry(DECISION, at(FIRST, 0.5));
    assertThat(words()).contains("follows from").contains("cannot be moved after it");
    drop();
    carry(FIRST, at(SECOND, 0.9));
    robot.type(KeyCode.ESCAPE);
    assertThat(words()).isEmpty();
    drop();
    assertThat(document.scenario()).isSameAs(before);
  }

  @Test
  void anActorIsDraggedToAnotherPlace() {
    List<Actor> before = document.scenario().actors();
    carry("Ukraine", at("Kremlin", 0.2));
    assertThat(words()).isEqualTo("Before “Kremlin”");
    drop();
    assertThat(document.scenario().actors())
        .extracting(Actor::name)
        .startsWith("Ukraine", "Kremlin")
        .hasSameSizeAs(before);
  }

  @Test
  void whereNothingMayBeEditedADragSaysSo() throws Exception {
    Path newer = folder.resolve("newer.json");
    Files.writeString(
        newer,
        Files.readString(Path.of("scenarios/kremlin-next-move.json"))
            .replace("\"version\": 1", "\"version\": 2"));
    robot.interact(() -> windows.open(newer, Optional.of(window)));
    find(robot);
    carry(FIRST, at(SECOND, 0.9));
    assertThat(words()).contains("newer");
    drop();
    carry("Ukraine", at("Kremlin", 0.2));
    assertThat(words()).contains("newer");
    drop();
  }

  @Test
  void anotherButtonDoesNotEndADrag() {
    List<String> before = options();
    carry(FIRST, at(SECOND, 0.9));
    robot.press(MouseButton.SECONDARY).release(MouseButton.SECONDARY);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(options()).isEqualTo(before);
    drop();
    assertThat(options()).isNotEqualTo(before);
  }
}
