package nextmove.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import nextmove.app.Document;
import nextmove.app.DocumentFile;
import nextmove.edit.Selection;
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
  private Path dragged;

  @Start
  void start(Stage fileManager) throws Exception {
    scenario = Files.copy(Path.of("scenarios/kremlin-next-move.json"), folder.resolve("k.json"));
    dragged = scenario;
    windows = Sitting.windows(folder.resolve("home"), new Sitting.Answers());
    Stage window = windows.welcome().stage();
    window.setMaximized(false);
    window.setX(300);
    window.setY(100);
    files.setOnDragDetected(event -> {
      ClipboardContent content = new ClipboardContent();
      content.putFiles(List.of(dragged.toFile()));
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
    carry(robot, new Point2D(700, 400));
    robot.release(MouseButton.PRIMARY);
    MainWindow window = windows.open().getFirst();
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> window.file().isPresent());
    assertThat(window.file().flatMap(DocumentFile::where)).isEqualTo(Optional.of(scenario));
  }

  private static void carry(FxRobot robot, Point2D to) {
    robot.moveTo(new Point2D(100, 100)).press(MouseButton.PRIMARY);
    robot.moveTo(new Point2D(140, 120)).moveTo(to.subtract(10, 10)).moveTo(to);
  }

  @Test
  void aPictureIsForTheCardItIsDroppedOnAndNotTakenElsewhere(FxRobot robot) throws Exception {
    MainWindow window = windows.open().getFirst();
    robot.interact(() -> windows.open(scenario, Optional.of(window)));
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> window.file().isPresent());
    Document document = window.file().orElseThrow().document();
    dragged = folder.resolve("red.png");
    ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", dragged.toFile());
    Node map = window.stage().getScene().getRoot().lookup(".map-view");
    Bounds view = map.localToScreen(map.getLayoutBounds());
    carry(robot, new Point2D(view.getMinX() + 30, view.getMinY() + 30));
    robot.release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(window.overlay().isDisplay()).isFalse();
    assertThat(document.history().position()).isZero();

    robot.interact(() -> document.select(Selection.of("after-geneva")));
    WaitForAsyncUtils.waitForFxEvents();
    Node card =
        robot.from(map).lookup((Node n) -> says(n, "Geneva talks end without a collapse")).query();
    Bounds box = card.localToScreen(card.getLayoutBounds());
    robot.interact(() -> document.select(Selection.NONE));
    carry(robot, new Point2D(box.getCenterX(), box.getCenterY()));
    robot.release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> document.history().position() == 1);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(document.now().selection()).isEqualTo(Selection.of("after-geneva"));
    assertThat(document.index().element("after-geneva").orElseThrow().details().pictures())
        .hasSize(1);
  }

  private static boolean says(Node node, String title) {
    return node.isVisible()
        && node.getAccessibleText() != null
        && node.getAccessibleText().contains(title);
  }
}
