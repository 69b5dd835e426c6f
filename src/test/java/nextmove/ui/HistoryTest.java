package nextmove.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nextmove.app.Document;
import nextmove.edit.Edit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Walking through the versions of a document by keyboard.
@ExtendWith(ApplicationExtension.class)
class HistoryTest {
  @TempDir private Path folder;
  private Windows windows;

  @Start
  void start(Stage unused) throws Exception {
    windows = Sitting.windows(folder.resolve("home"), new Sitting.Answers());
    windows.open(Path.of("scenarios/kremlin-next-move.json"), Optional.empty());
  }

  @AfterEach
  void closeWindows() {
    Sitting.close(windows);
  }

  @Test
  void theArrowsGoFromVersionToVersionAndUndoMovesTheMark(FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    MainWindow window = windows.open().getFirst();
    Document document = window.file().orElseThrow().document();
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
