package nextmove.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import nextmove.app.DocumentFile;
import nextmove.xserver.OnXServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Files that are dragged in from another window.
@OnXServer
@ExtendWith(ApplicationExtension.class)
class DropOnScreenTest {
  @TempDir private Path folder;
  private final Region files = new Region();
  private Windows windows;
  private Path scenario;

  @Start
  void start(Stage fileManager) throws Exception {
    scenario = Files.copy(Path.of("scenarios/kremlin-next-move.json"), folder.resolve("k.json"));
    windows = Sitting.windows(folder.resolve("home"), new Sitting.Answers());
    Stage window = windows.welcome().stage();
    window.setMaximized(false);
    window.setX(300);
    window.setY(100);
    files.setOnDragDetected(event -> {
      ClipboardContent content = new ClipboardContent();
      content.putFiles(List.of(new File(scenario.toString())));
      files.startDragAndDrop(TransferMode.COPY).setContent(content);
      event.consume();
    });
    fileManager.setScene(new Scene(files, 200, 200));
    fileManager.setX(0);
    fileManager.setY(0);
    fileManager.show();
  }

  @AfterEach
  void closeWindows() {
    Sitting.close(windows);
  }

  @Test
  void aFileThatIsDroppedOnTheWindowOpens(FxRobot robot) throws Exception {
    robot.moveTo(new Point2D(100, 100)).press(MouseButton.PRIMARY);
    robot.moveTo(new Point2D(140, 120)).moveTo(new Point2D(700, 400)).moveTo(new Point2D(710, 410));
    robot.release(MouseButton.PRIMARY);
    MainWindow window = windows.open().getFirst();
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> window.file().isPresent());
    assertThat(window.file().flatMap(DocumentFile::where)).isEqualTo(Optional.of(scenario));
  }
}
