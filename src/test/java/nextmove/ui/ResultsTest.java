package nextmove.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nextmove.edit.Edit;
import nextmove.model.Likelihood;
import nextmove.model.Link;
import nextmove.model.Num;
import nextmove.model.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What stands below the map of the real window: problems with what mends them, and results.
@ExtendWith(ApplicationExtension.class)
class ResultsTest {
  private static final Link.Key COLLAPSE = new Link.Key("kremlin-next", "k-collapse");
  private static final Link.Key DEEPEN = new Link.Key("kremlin-next", "k-deepen");

  @TempDir private Path folder;
  private Windows windows;

  @Start
  void start(Stage unused) throws Exception {
    Path scenario =
        Files.copy(Path.of("scenarios/kremlin-next-move.json"), folder.resolve("k.json"));
    windows = Sitting.windows(folder.resolve("home"), new Sitting.Answers());
    windows.open(scenario, Optional.empty());
  }

  @AfterEach
  void closeWindows() {
    Platform.runLater(() -> windows.open().forEach(w -> w.stage().close()));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private DocumentPane pane(FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    return (DocumentPane)
        robot
            .from(windows.open().getFirst().stage().getScene().getRoot())
            .lookup((Node n) -> n instanceof DocumentPane)
            .query();
  }

  private static void judge(FxRobot robot, DocumentPane pane, Link.Key key, String share) {
    Link link = pane.document().index().link(key).orElseThrow();
    Likelihood likelihood = new Likelihood.Exact(new Num(share));
    robot.interact(
        () -> pane.document().perform(new Edit.PutLink(link.withLikelihood(likelihood))));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static Optional<Problem> tooMuch(DocumentPane pane) {
    WaitForAsyncUtils.waitForFxEvents();
    return pane.problems().problems().get().stream()
        .filter(p -> p.code().equals("likelihood.sum-over"))
        .findFirst();
  }

  @Test
  void aProblemIsMendedByTheButtonOrTheKeyOnItsRowAndUndoTakesItBack(FxRobot robot) {
    DocumentPane pane = pane(robot);
    robot.interact(windows.open().getFirst()::toFront);
    judge(robot, pane, COLLAPSE, "0.9");
    judge(robot, pane, DEEPEN, "0.9");
    assertThat(tooMuch(pane)).isPresent();
    robot.interact(pane::revealProblems);
    WaitForAsyncUtils.waitForFxEvents();
    Button fix = (Button) robot.from(pane).lookup(".problems .fix").query();
    assertThat(fix.getText()).isEqualTo("Scale likelihoods to 100 %");
    robot.interact(fix::fire);
    assertThat(tooMuch(pane)).isEmpty();
    robot.push(KeyCode.SHORTCUT, KeyCode.Z);
    assertThat(tooMuch(pane)).isPresent();
    ListView<?> list = (ListView<?>) robot.from(pane).lookup(".problems .list-view").query();
    robot.interact(() -> {
      list.requestFocus();
      list.getSelectionModel().selectFirst();
    });
    robot.push(KeyCode.ALT, KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    robot.type(KeyCode.DOWN, KeyCode.ENTER);
    assertThat(tooMuch(pane)).isEmpty();
  }
}
