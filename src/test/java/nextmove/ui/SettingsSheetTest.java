package nextmove.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import nextmove.app.DocumentFile;
import nextmove.app.Settings;
import nextmove.edit.Edit;
import nextmove.ui.theme.Appearance;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The settings, looked for and changed by keyboard.
class SettingsSheetTest extends WindowTest {
  @Override
  void begin() {
    Keyboard.run(() -> windows.create(Optional.empty()));
  }

  private Settings now() {
    WaitForAsyncUtils.waitForFxEvents();
    return windows.program().settings();
  }

  /// Opens the sheet and types what is looked for; what is left is one setting.
  private Node setting(FxRobot robot, String typed) {
    robot.interact(() -> window().toFront());
    robot.push(KeyCode.SHORTCUT, KeyCode.COMMA);
    WaitForAsyncUtils.waitForFxEvents();
    Node owner = window().stage().getScene().getFocusOwner();
    assertThat(owner).isInstanceOf(TextField.class);
    robot.interact(() -> ((TextField) owner).setText(typed));
    return robot.from(window().overlay()).lookup(".setting").queryAll().stream()
        .filter(Node::isVisible)
        .reduce((_, _) -> {
          throw new AssertionError("more than one setting for " + typed);
        })
        .orElseThrow();
  }

  @SuppressWarnings("unchecked")
  private static <T> ComboBox<T> box(FxRobot robot, Node setting) {
    return robot.from(setting).lookup(".combo-box").queryAs(ComboBox.class);
  }

  @Test
  void whatIsChosenHoldsAtOnceAndIsKept(FxRobot robot) throws Exception {
    Node theme = setting(robot, "dark");
    robot.interact(() -> box(robot, theme).setValue(Settings.Theme.DARK));
    assertThat(windows.program().theme().appearance().get()).isEqualTo(Appearance.DARK);
    assertThat(now().theme()).isEqualTo(Settings.Theme.DARK);
    assertThat(Files.readString(folder.resolve("home/config/settings.json"))).contains("\"dark\"");
    robot.type(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(window().overlay().isDisplay()).isFalse();
  }

  @Test
  void theTextGrowsWithTheArrows(FxRobot robot) {
    Node line = setting(robot, "size");
    Slider slider = robot.from(line).lookup(".slider").queryAs(Slider.class);
    robot.interact(slider::requestFocus);
    robot.type(KeyCode.RIGHT);
    assertThat(now().textSize()).isEqualTo(110);
    robot.type(KeyCode.HOME);
    assertThat(now().textSize()).isEqualTo(80);
    robot.type(KeyCode.END);
    assertThat(now().textSize()).isEqualTo(200);
    assertThat(robot.from(line).lookup(".aside").queryAs(Label.class).getText()).contains("200 %");
  }

  @Test
  void anotherLanguageIsSpokenAtOnceAlsoByTheSheet(FxRobot robot) {
    Node language = setting(robot, "deutsch");
    robot.interact(() -> box(robot, language).setValue(Settings.Language.DE));
    assertThat(now().language()).isEqualTo(Settings.Language.DE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.from(window().overlay()).lookup(".heading").queryAs(Label.class).getText())
        .isEqualTo("Einstellungen");
    assertThat(window().stage().getScene().getFocusOwner())
        .isInstanceOfSatisfying(
            ComboBox.class, box -> assertThat(box.getValue()).isEqualTo(Settings.Language.DE));
  }

  @Test
  void aNewScenarioBeginsWithTheChosenScale(FxRobot robot) {
    Node scale = setting(robot, "ipcc");
    robot.interact(() -> box(robot, scale).setValue("ipcc"));
    assertThat(now().scale()).isEqualTo("ipcc");
    robot.interact(() -> windows.create(Optional.empty()));
    DocumentFile fresh = windows.open().getLast().file().orElseThrow();
    assertThat(fresh.document().scenario().scale()).isEqualTo("ipcc");
    assertThat(fresh.dirty().get()).isFalse();
  }

  @Test
  void aWindowWhoseFileIsSavedByItselfClosesUnasked(FxRobot robot) throws Exception {
    Path path = Files.copy(Path.of("scenarios/phones-at-school.json"), folder.resolve("p.json"));
    Node autosave = setting(robot, "by itself");
    robot.interact(() -> box(robot, autosave).setValue(600));
    assertThat(now().autosave()).isEqualTo(600);
    robot.interact(() -> windows.open(path, Optional.empty()));
    WaitForAsyncUtils.waitForFxEvents();
    MainWindow opened = windows.open().getLast();
    robot.interact(() -> {
      DocumentFile file = opened.file().orElseThrow();
      file.document()
          .perform(Edit.PutHeader.of(file.document().scenario()).withTitle("Nobody asked"));
      opened.close(() -> {});
    });
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(windows.open()).doesNotContain(opened);
    assertThat(Files.readString(path)).contains("Nobody asked");
  }

  @Test
  void whatNoSettingIsCalledIsSaid(FxRobot robot) {
    setting(robot, "motion");
    robot.interact(
        () -> ((TextField) window().stage().getScene().getFocusOwner()).setText("zebra"));
    assertThat(robot.from(window().overlay()).lookup(".setting").queryAll())
        .noneMatch(n -> ((Node) n).isVisible());
    assertThat(robot.from(window().overlay()).lookup("Nothing of that name").queryAll())
        .isNotEmpty()
        .allMatch(n -> ((Node) n).isVisible());
  }
}
