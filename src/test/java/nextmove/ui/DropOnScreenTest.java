package nextmove.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Files that are dragged in from another window.
@OnXServer
class DropOnScreenTest extends WindowTest {
  private final Region files = new Region();
  private Path scenario;
  private Path dragged;

  @Override
  void begin() throws IOException {
    scenario = copy("kremlin-next-move.json");
    dragged = scenario;
    Keyboard.run(this::showFilesBesideTheWindow);
  }

  private void showFilesBesideTheWindow() {
    Stage window = windows.welcome().stage();
    window.setMaximized(false);
    window.setX(300);
    window.setY(100);
    Stage fileManager = new Stage();
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

  @Test
  void aFileThatIsDroppedOnTheWindowOpens(FxRobot robot) throws Exception {
    carry(robot, new Point2D(700, 400));
    robot.release(MouseButton.PRIMARY);
    MainWindow window = window();
    Keyboard.waitUntil(() -> window.file().isPresent());
    assertThat(window.file().flatMap(DocumentFile::where)).isEqualTo(Optional.of(scenario));
  }

  private static void carry(FxRobot robot, Point2D to) {
    robot.moveTo(new Point2D(100, 100)).press(MouseButton.PRIMARY);
    robot.moveTo(new Point2D(140, 120)).moveTo(to.subtract(10, 10)).moveTo(to);
  }

  @Test
  void aPictureIsForTheCardItIsDroppedOnAndNotTakenElsewhere(FxRobot robot) throws Exception {
    MainWindow window = window();
    robot.interact(() -> windows.open(scenario, Optional.of(window)));
    Keyboard.waitUntil(() -> window.file().isPresent());
    Document document = document();
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
    Keyboard.waitUntil(() -> document.history().position() == 1);
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
