package nextmove.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import nextmove.app.Document;
import nextmove.edit.Selection;
import nextmove.model.Element;
import nextmove.model.Kind;
import nextmove.model.Link;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Copying and pasting with the keys, through the system's clipboard.
class ClipboardTest extends WindowTest {
  private static final String DECISION = "kremlin-next";

  private Document select(FxRobot robot, MainWindow window, Selection selection) {
    Document document = window.file().orElseThrow().document();
    Node map = robot.from(window.stage().getScene().getRoot()).lookup(".map-view").query();
    robot.interact(() -> {
      window.toFront();
      map.requestFocus();
      document.select(selection);
    });
    return document;
  }

  private void push(FxRobot robot, KeyCode key) {
    robot.push(KeyCode.SHORTCUT, key);
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void aBranchIsCutHereAndPastedInAnotherWindow(FxRobot robot) {
    MainWindow first = window();
    Document from = select(robot, first, Selection.of(DECISION));
    int before = from.index().elementCount();
    push(robot, KeyCode.X);
    int moved = before - from.index().elementCount();
    assertThat(moved).isGreaterThan(5);
    robot.interact(() -> {
      Clipboard clipboard = Clipboard.getSystemClipboard();
      assertThat(clipboard.getString()).contains("\n  ");
    });
    push(robot, KeyCode.Z);
    assertThat(from.index().elementCount()).isEqualTo(before);
    robot.interact(() -> windows.create(Optional.empty()));
    MainWindow second = windows.open().getLast();
    Document to = select(robot, second, Selection.NONE);
    push(robot, KeyCode.V);
    assertThat(to.index().elementCount()).isEqualTo(moved);
    assertThat(to.scenario().actors()).isNotEmpty();
    push(robot, KeyCode.Z);
    assertThat(to.index().elementCount()).isZero();
  }

  @Test
  void aDuplicateIsOneStep(FxRobot robot) {
    MainWindow window = window();
    Document document = select(robot, window, Selection.of(DECISION));
    Element option =
        document.scenario().elements().stream()
            .filter(e -> e.kind() == Kind.OPTION)
            .findFirst()
            .orElseThrow();
    select(robot, window, Selection.of(option.id()));
    push(robot, KeyCode.D);
    String copy = document.now().selection().element().orElseThrow();
    assertThat(copy).isNotEqualTo(option.id());
    assertThat(document.index().element(copy).orElseThrow().title()).isEqualTo(option.title());
    assertThat(document.history().position()).isEqualTo(1);
  }

  @Test
  void foreignTextIsPastedUnderTheSelectedElement(FxRobot robot) {
    MainWindow window = window();
    Document document = select(robot, window, Selection.of(DECISION));
    robot.interact(() ->
        Clipboard.getSystemClipboard()
            .setContent(Map.of(DataFormat.PLAIN_TEXT, "* Wait\n\t* It rains")));
    push(robot, KeyCode.V);
    String pasted = document.now().selection().element().orElseThrow();
    assertThat(document.index().link(new Link.Key(DECISION, pasted))).isPresent();
    assertThat(document.index().element(pasted).orElseThrow().title()).isEqualTo("Wait");
  }

  @Test
  void withNothingCopiedThereIsNothingToPasteAndThePictureOfABranchIsAPicture(FxRobot robot) {
    MainWindow window = window();
    robot.interact(() -> {
      Clipboard.getSystemClipboard().clear();
      window.stage().getScene().getRoot().lookup(".outline .text-field").requestFocus();
    });
    Document document = select(robot, window, Selection.of(DECISION));
    MenuItem paste = item(window, "Paste (nothing has been copied)");
    assertThat(paste.isDisable()).isTrue();
    robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.C);
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(() -> {
      assertThat(Clipboard.getSystemClipboard().hasImage()).isTrue();
      assertThat(Clipboard.getSystemClipboard().hasString()).isFalse();
    });
    assertThat(paste.isDisable()).isFalse();
    push(robot, KeyCode.C);
    assertThat(paste.isDisable()).isFalse();
    assertThat(paste.getText()).isEqualTo("Paste");
    int before = document.index().elementCount();
    select(robot, window, Selection.NONE);
    push(robot, KeyCode.V);
    assertThat(document.index().elementCount()).isGreaterThan(before);
  }

  private static MenuItem item(MainWindow window, String text) {
    MenuBar bar = (MenuBar) window.stage().getScene().getRoot().lookup(".menu-bar");
    return bar.getMenus().stream()
        .flatMap(m -> m.getItems().stream())
        .filter(i -> text.equals(i.getText()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theKeyboardStopsAtTheFindBar(FxRobot robot) {
    MainWindow window = window();
    select(robot, window, Selection.of(DECISION));
    push(robot, KeyCode.H);
    Node bar = window.stage().getScene().getRoot().lookup(".find-bar");
    assertThat(bar.isFocusWithin()).isTrue();
    robot.type(KeyCode.F6);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(bar.isFocusWithin()).isFalse();
    robot.push(KeyCode.SHIFT, KeyCode.F6);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(bar.isFocusWithin()).isTrue();
  }
}
