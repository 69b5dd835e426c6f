package nextmove.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import nextmove.app.Document;
import nextmove.edit.Edit;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Walking through the versions of a document by keyboard.
class HistoryTest extends WindowTest {
  @Test
  void theArrowsGoFromVersionToVersionAndUndoMovesTheMark(FxRobot robot) {
    MainWindow window = window();
    Document document = document();
    robot.interact(() -> {
      window.toFront();
      for (String title : new String[] {"One", "Two", "Three"}) {
        document.perform(Edit.PutHeader.of(document.scenario()).withTitle(title));
      }
      window
          .overlay()
          .showCentered(
              HistorySheet.of(document, windows.program().messages(), window.overlay()::hide));
    });
    WaitForAsyncUtils.waitForFxEvents();
    ListView<?> list = robot.from(window.overlay()).lookup(".list-view").queryAs(ListView.class);
    assertThat(list.getItems()).hasSize(4);
    assertThat(list.getSelectionModel().getSelectedIndex()).isEqualTo(3);
    robot.type(KeyCode.UP).type(KeyCode.UP);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(document.scenario().title()).isEqualTo("One");
    robot.push(KeyCode.SHORTCUT, KeyCode.Y);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(document.scenario().title()).isEqualTo("Two");
    assertThat(list.getSelectionModel().getSelectedIndex()).isEqualTo(2);
    robot.type(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(window.overlay().isDisplay()).isFalse();
  }
}
