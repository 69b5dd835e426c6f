package nextmove.ui;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import nextmove.app.DocumentFile;
import nextmove.app.Settings;
import nextmove.model.Decision;
import nextmove.model.Scenario;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// What the welcome page offers.
class WelcomeTest extends WindowTest {
  private MainWindow window;
  private Path there;
  private Path gone;

  @Override
  void begin() throws IOException {
    there = copy("kremlin-next-move.json");
    gone = folder.resolve("gone.json");
    window =
        Keyboard.ask(() -> {
          windows.program().change(s -> s.used(there).used(gone));
          return windows.welcome();
        });
  }

  /// The cards, as soon as all of them have been looked at.
  private List<Button> cards(FxRobot robot, Node in, String which) {
    WaitForAsyncUtils.waitForFxEvents();
    Supplier<Set<Button>> cards = () -> robot.from(in).lookup(which).queryAllAs(Button.class);
    Keyboard.waitUntil(() -> cards.get().stream().noneMatch(c -> c.getAccessibleHelp().isEmpty()));
    return List.copyOf(cards.get());
  }

  private List<Button> recent(FxRobot robot) {
    return cards(robot, window.stage().getScene().getRoot(), ".recent-card > .scenario-card");
  }

  private static List<String> names(List<Button> cards) {
    return cards.stream().map(Button::getAccessibleText).toList();
  }

  @Test
  void thePicturesFollowTheLook(FxRobot robot) {
    for (Settings.Theme theme : List.of(Settings.Theme.CONTRAST, Settings.Theme.LIGHT)) {
      robot.interact(() -> windows.program().change(s -> s.withTheme(theme)));
      Button card = cards(robot, window.stage().getScene().getRoot(), ".scenario-card").getLast();
      Image picture =
          robot.from(card).lookup(".picture > .image-view").queryAs(ImageView.class).getImage();
      int ground = windows.program().theme().appearance().get().look().background().rgb();
      assertThat(picture.getPixelReader().getArgb(0, 0)).isEqualTo(0xff000000 | ground);
    }
  }

  @Test
  void aTemplateOpensAsANewScenarioThatNothingIsLostBy(FxRobot robot) {
    Button standoff =
        cards(robot, window.stage().getScene().getRoot(), ".scenario-card").stream()
            .filter(c -> c.getAccessibleText().equals("Two-player standoff"))
            .findFirst()
            .orElseThrow();
    assertThat(robot.from(standoff).lookup(".image-view").queryAll()).hasSize(1);
    robot.interact(standoff::fire);
    DocumentFile file = window.file().orElseThrow();
    assertThat(file.where()).isEmpty();
    assertThat(file.dirty().get()).isFalse();
    assertThat(file.document().scenario().actors()).hasSize(2);
  }

  @Test
  void aTemplateIsChosenInAWindowThatHasADocumentAndOpensInOneOfItsOwn(FxRobot robot) {
    robot.interact(() -> {
      windows.create(Optional.of(window));
      window.chooseTemplate();
    });
    List<Button> cards = cards(robot, window.overlay(), ".scenario-card");
    assertThat(cards).hasSize(4);
    robot.interact(() -> cards.get(1).fire());
    assertThat(window.overlay().isDisplay()).isFalse();
    assertThat(windows.open()).hasSize(2);
    assertThat(windows.open().getLast().file().orElseThrow().document().scenario().title())
        .isEqualTo("Negotiation in rounds");
  }

  @Test
  void recentFilesStandThereTheMissingOneToo(FxRobot robot) {
    List<Button> recent = recent(robot);
    assertThat(names(recent)).containsExactly("gone.json", "The Kremlin's next move");
    assertThat(robot.from(recent.get(0)).lookup(".image-view").queryAll()).isEmpty();
    assertThat(robot.from(recent.get(0)).lookup(".summary").queryAs(Label.class).getText())
        .contains("not where it was");
    assertThat(robot.from(recent.get(1)).lookup(".image-view").queryAll()).hasSize(1);
    robot.interact(() -> recent.get(1).fire());
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(window.file().flatMap(DocumentFile::where)).contains(there);
  }

  @Test
  void aRecentFileIsTakenOffTheListByKey(FxRobot robot) {
    Button missing = recent(robot).getFirst();
    robot.interact(() -> {
      window.toFront();
      missing.requestFocus();
    });
    robot.type(KeyCode.DELETE);
    assertThat(names(recent(robot))).hasSize(1).doesNotContain("gone.json");
    assertThat(windows.program().settings().recent()).containsExactly(there);
    assertThat(window.stage().getScene().getFocusOwner()).isEqualTo(recent(robot).getFirst());
  }

  @Test
  void aPinnedFileComesFirstAndStays(FxRobot robot) {
    recent(robot);
    MenuButton menu =
        robot
            .from(window.stage().getScene().getRoot())
            .lookup(".recent-card > .menu-button")
            .queryAll()
            .stream()
            .map(MenuButton.class::cast)
            .filter(m -> m.getAccessibleText().contains("kremlin-next-move.json"))
            .findFirst()
            .orElseThrow();
    robot.interact(() -> {
      menu.show();
      menu.getItems().getFirst().fire();
      menu.hide();
    });
    assertThat(names(recent(robot)).getFirst()).startsWith("The Kremlin");
    robot.interact(() -> windows.program().change(s -> s.used(gone)));
    assertThat(windows.program().settings().offered()).containsExactly(there, gone);
    robot.interact(() -> {
      menu.show();
      menu.getItems().getFirst().fire();
      menu.hide();
    });
    assertThat(windows.program().settings().pinned()).isEmpty();
  }

  @Test
  void twoAnswersMakeAMapWithItsFirstTitleInEdit(FxRobot robot) {
    robot.interact(() -> {
      window.toFront();
      window.ask();
    });
    WaitForAsyncUtils.waitForFxEvents();
    robot.write("Who pays").type(KeyCode.ENTER);
    robot.write("City").type(KeyCode.ENTER).write("Club,Region").type(KeyCode.ENTER);
    robot.write("Nobody").type(KeyCode.ENTER).type(KeyCode.BACK_SPACE);
    assertThat(robot.from(window.overlay()).lookup(".chip").queryAllAs(Button.class))
        .extracting(Button::getText)
        .containsExactly("City", "Club", "Region");
    robot.interact(() -> ((TextField) window.stage().getScene().getFocusOwner()).clear());
    robot.type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    DocumentFile file = window.file().orElseThrow();
    Scenario made = file.document().scenario();
    assertThat(made.title()).isEqualTo("Who pays");
    assertThat(made.actors()).extracting("name").containsExactly("City", "Club", "Region");
    assertThat(made.actors()).extracting("color").doesNotContain("").doesNotHaveDuplicates();
    assertThat(made.actors()).extracting("symbol").containsExactly("", "Cl", "");
    assertThat(made.elements()).singleElement().isInstanceOf(Decision.class);
    assertThat(file.dirty().get()).isTrue();
    Node owner = window.stage().getScene().getFocusOwner();
    assertThat(owner).isInstanceOf(TextInputControl.class);
    assertThat(((TextInputControl) owner).getSelectedText()).isEqualTo("What does City do?");
  }

  @Test
  void filesThatALaterStartHandsOverOpenEachInAWindow(FxRobot robot) throws Exception {
    Path more = copy("phones-at-school.json");
    robot.interact(() -> windows.arrived(List.of(there, more, there)));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(windows.open().stream().map(w -> w.file().flatMap(DocumentFile::where)))
        .containsExactlyInAnyOrder(Optional.of(there), Optional.of(more));
    MainWindow first = window();
    MainWindow second = windows.open().getLast();
    robot.interact(first::toFront);
    robot.push(KeyCode.SHORTCUT, KeyCode.F6);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(second.stage().isFocused()).isTrue();
    robot.push(KeyCode.SHORTCUT, KeyCode.W);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(windows.open()).containsExactly(first);
    robot.interact(first::toFront);
    robot.push(new KeyCodeCombination(KeyCode.N, SHORTCUT_DOWN, SHIFT_DOWN));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(windows.open()).hasSize(2).last().matches(MainWindow::isFree);
  }
}
