package nextmove.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nextmove.app.DocumentFile;
import nextmove.app.Settings;
import nextmove.edit.Selection;
import nextmove.format.Opening;
import nextmove.format.ScenarioFile;
import nextmove.model.Element;
import nextmove.model.Kind;
import nextmove.ui.map.MapView;
import nextmove.ui.theme.Appearance;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Whole journeys through the real window, by keyboard.
class JourneyTest extends WindowTest {
  private static final String DECISION = "kremlin-next";

  private DocumentFile file() {
    return window().file().orElseThrow();
  }

  private void focusOutlineAt(FxRobot robot, String id) {
    Node tree = robot.from(root()).lookup(".tree-view").query();
    robot.interact(() -> {
      tree.requestFocus();
      document().select(Selection.of(id));
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void rewrite(FxRobot robot, String text) {
    WaitForAsyncUtils.waitForFxEvents();
    Node owner = window().stage().getScene().getFocusOwner();
    assertThat(owner).isInstanceOf(TextInputControl.class);
    robot.interact(() -> ((TextInputControl) owner).setText(text));
    robot.type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void aTitleIsEditedInTheOutlineUndoneAndRedone(FxRobot robot) {
    String before = element(DECISION).title();
    focusOutlineAt(robot, DECISION);
    robot.type(KeyCode.F2);
    rewrite(robot, "And now?");
    assertThat(element(DECISION).title()).isEqualTo("And now?");
    assertThat(file().dirty().get()).isTrue();
    robot.push(KeyCode.SHORTCUT, KeyCode.Z);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(element(DECISION).title()).isEqualTo(before);
    assertThat(file().dirty().get()).isFalse();
    robot.push(KeyCode.SHORTCUT, KeyCode.Y);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(element(DECISION).title()).isEqualTo("And now?");
  }

  @Test
  void spaceFoldsAndUnfoldsInTheOutlineAndOnTheMap(FxRobot robot) {
    focusOutlineAt(robot, DECISION);
    robot.type(KeyCode.SPACE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(document().scenario().folded()).containsExactly(DECISION);
    robot.push(KeyCode.SHORTCUT, KeyCode.Z);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(document().scenario().folded()).isEmpty();
    MapView map = robot.from(root()).lookup(".map-view").query();
    robot.interact(map::requestFocus);
    robot.type(KeyCode.SPACE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(document().scenario().folded()).containsExactly(DECISION);
    robot.type(KeyCode.SPACE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(document().scenario().folded()).isEmpty();
  }

  @Test
  void tabAddsWhatFollowsAndDeleteTakesItAwayAgain(FxRobot robot) {
    int before = document().index().elementCount();
    focusOutlineAt(robot, DECISION);
    robot.type(KeyCode.TAB);
    rewrite(robot, "Wait and see");
    String added = document().now().selection().element().orElseThrow();
    assertThat(element(added).kind()).isEqualTo(Kind.OPTION);
    assertThat(element(added).title()).isEqualTo("Wait and see");
    robot.type(KeyCode.DELETE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(document().index().elementCount()).isEqualTo(before);
    assertThat(document().now().selection()).isEqualTo(Selection.of(DECISION));
  }

  @Test
  void whatIsSavedCanBeReadAgain(FxRobot robot) {
    focusOutlineAt(robot, DECISION);
    robot.type(KeyCode.F2);
    rewrite(robot, "And now?");
    robot.push(KeyCode.SHORTCUT, KeyCode.S);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(file().dirty().get()).isFalse();
    assertThat(ScenarioFile.load(file().where().orElseThrow()).opening())
        .isInstanceOfSatisfying(
            Opening.Opened.class,
            o ->
                assertThat(o.scenario().elements())
                    .extracting(Element::title)
                    .contains("And now?"));
  }

  @Test
  void anEmptyTitleTakesTheNewElementBack(FxRobot robot) {
    int before = document().index().elementCount();
    focusOutlineAt(robot, DECISION);
    robot.type(KeyCode.TAB);
    rewrite(robot, "");
    assertThat(document().index().elementCount()).isEqualTo(before);
    assertThat(file().dirty().get()).isFalse();
  }

  @Test
  void aScenarioThatComesWithTheProgramOpensAsACopy(FxRobot robot) throws Exception {
    robot.interact(windows::welcome);
    MainWindow welcome = windows.open().getLast();
    Node page = welcome.stage().getScene().getRoot();
    Supplier<Optional<Button>> phones =
        () ->
            robot.from(page).lookup(".scenario-card").queryAllAs(Button.class).stream()
                .filter(card -> card.getAccessibleText().equals("Phones at school"))
                .findFirst();
    Keyboard.waitUntil(() -> phones.get().isPresent());
    Button card = phones.get().orElseThrow();
    robot.interact(card::fire);
    DocumentFile copy = welcome.file().orElseThrow();
    assertThat(copy.document().scenario().title()).isEqualTo("Phones at school");
    assertThat(copy.where()).isEmpty();
    assertThat(copy.dirty().get()).isFalse();
    assertThat(welcome.stage().getScene().getFocusOwner()).isInstanceOf(MapView.class);
    answers.target = Optional.of(folder.resolve("mine.json"));
    robot.interact(() -> welcome.toFront());
    robot.push(KeyCode.SHORTCUT, KeyCode.S);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(copy.where()).contains(folder.resolve("mine.json"));
  }

  @Test
  void escapeLeadsFromTheInspectorBackToTheMap(FxRobot robot) {
    focusOutlineAt(robot, DECISION);
    robot.type(KeyCode.F3);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(window().stage().getScene().getFocusOwner()).isInstanceOf(TextInputControl.class);
    robot.type(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(window().stage().getScene().getFocusOwner()).isInstanceOf(MapView.class);
    assertThat(document().now().selection()).isEqualTo(Selection.of(DECISION));
  }

  @Test
  void aNoticeIsReachedAndAnsweredByKeyboard(FxRobot robot) throws Exception {
    focusOutlineAt(robot, DECISION);
    Path scenario = file().where().orElseThrow();
    Files.writeString(
        scenario, Files.readString(scenario).replace("\"The Kremlin's next move\"", "\"Theirs\""));
    robot.interact(() -> windows.program().workspace().checkOutside());
    WaitForAsyncUtils.waitForFxEvents();
    robot.push(KeyCode.SHIFT, KeyCode.F6);
    WaitForAsyncUtils.waitForFxEvents();
    robot.type(KeyCode.TAB).type(KeyCode.SPACE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(document().scenario().title()).isEqualTo("Theirs");
    assertThat(window().stage().getScene().getFocusOwner()).isInstanceOf(MapView.class);
  }

  @Test
  void typingOnAnEmptyMapBeginsTheFirstDecision(FxRobot robot) {
    robot.interact(() -> windows.create(Optional.empty()));
    MainWindow window = windows.open().getLast();
    robot.interact(() -> {
      Node map = window.stage().getScene().getFocusOwner();
      assertThat(map).isInstanceOf(MapView.class);
      map.fireEvent(
          new KeyEvent(
              KeyEvent.KEY_TYPED, "A", "A", KeyCode.UNDEFINED, false, false, false, false));
    });
    assertThat(window.file().orElseThrow().document().scenario().elements())
        .singleElement()
        .satisfies(e -> {
          assertThat(e.kind()).isEqualTo(Kind.DECISION);
          assertThat(e.title()).isEqualTo("A");
        });
  }

  @Test
  void whatCannotBeOpenedIsSaidInTheWindowThatIsSeen(FxRobot robot) {
    robot.interact(() -> windows.create(Optional.empty()));
    robot.interact(() -> windows.arrived(List.of(folder.resolve("missing.json"))));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(windows.open())
        .filteredOn(w -> w.overlay().isDisplay())
        .singleElement()
        .matches(w -> w.stage().isFocused());
  }

  @Test
  void theLanguageCanBeChosen(FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(() -> window().toFront());
    robot.push(KeyCode.SHORTCUT, KeyCode.K);
    WaitForAsyncUtils.waitForFxEvents();
    rewrite(robot, "deutsch");
    assertThat(windows.program().settings().language()).isEqualTo(Settings.Language.DE);
  }

  @Test
  void thePaletteRunsWhatIsTyped(FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(() -> window().toFront());
    robot.push(KeyCode.SHORTCUT, KeyCode.K);
    WaitForAsyncUtils.waitForFxEvents();
    rewrite(robot, "dark");
    assertThat(windows.program().theme().appearance().get()).isEqualTo(Appearance.DARK);
  }
}
