package nextmove.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import nextmove.drawing.Icon;
import nextmove.drawing.Icons;
import nextmove.edit.Edit;
import nextmove.edit.Selection;
import nextmove.format.Opening;
import nextmove.format.ScenarioFile;
import nextmove.model.Element;
import nextmove.model.Extras;
import nextmove.model.Picture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Pictures are put on elements, seen, described and taken away.
class PicturesOnScreenTest extends WindowTest {
  private static final String ELEMENT = "after-geneva";

  /// Two pixels.
  private static final byte[] PNG =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAADUlEQVR4nGP4zwAE/wEHAA"
                  + "H/4iOeWQAAAABJRU5ErkJggg==");

  private Inspection inspection;

  @BeforeEach
  void selectTheElement(FxRobot robot) {
    inspection = Inspection.of(windows, robot);
    inspection.select(Selection.of(ELEMENT));
  }

  private List<Picture> pictures() {
    WaitForAsyncUtils.waitForFxEvents();
    return inspection.element(ELEMENT).details().pictures();
  }

  private void choose(FxRobot robot, String name, byte[] content) throws Exception {
    answers.target = Optional.of(Files.write(folder.resolve(name), content));
    robot.interact(() -> ((Button) inspection.one(".add-picture")).fire());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Node overlay(FxRobot robot, String selector) {
    WaitForAsyncUtils.waitForFxEvents();
    return robot.from(root()).lookup(".picture-sheet " + selector).query();
  }

  @Test
  void aPictureIsChosenAndKeptInTheFile(FxRobot robot) throws Exception {
    choose(robot, "map.png", PNG);
    assertThat(pictures()).singleElement().matches(p -> p.type() == Picture.Type.PNG);
    assertThat(inspection.all(".thumbnail .picture-view > ImageView"))
        .singleElement()
        .matches(view -> ((ImageView) view).getImage().getWidth() > 0);
    assertThat(new Icons(inspection.document().scenario()).of(inspection.element(ELEMENT)))
        .contains(Icon.PICTURE);
    robot.push(KeyCode.SHORTCUT, KeyCode.S);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(ScenarioFile.load(folder.resolve("kremlin-next-move.json")).opening())
        .isInstanceOfSatisfying(
            Opening.Opened.class,
            opened -> assertThat(opened.scenario()).isEqualTo(inspection.document().scenario()));
    robot.interact(inspection.document()::undo);
    assertThat(pictures()).isEmpty();
    assertThat(inspection.all(".thumbnail")).isEmpty();
  }

  @Test
  void aPictureIsEnlargedDescribedAndTakenAway(FxRobot robot) throws Exception {
    choose(robot, "map.png", PNG);
    robot.clickOn(inspection.one(".thumbnail"));
    robot.interact(() -> ((TextField) overlay(robot, ".text-field")).setText("A map of Geneva"));
    assertThat(pictures().getFirst().title()).isEqualTo("A map of Geneva");
    assertThat(inspection.one(".thumbnail").getAccessibleText()).isEqualTo("A map of Geneva");
    robot.interact(() -> ((Button) overlay(robot, ".button")).fire());
    assertThat(pictures()).isEmpty();
    assertThat(window().overlay().isDisplay()).isFalse();
  }

  @Test
  void deleteTakesAPictureAwayAndNotItsElement(FxRobot robot) throws Exception {
    choose(robot, "map.png", PNG);
    robot.interact(inspection.one(".thumbnail")::requestFocus);
    robot.type(KeyCode.DELETE);
    assertThat(pictures()).isEmpty();
    assertThat(inspection.document().index().element(ELEMENT)).isPresent();
  }

  @Test
  void aPictureIsPasted(FxRobot robot) {
    robot.interact(() -> {
      ClipboardContent content = new ClipboardContent();
      content.putImage(new Image(new ByteArrayInputStream(PNG)));
      Clipboard.getSystemClipboard().setContent(content);
    });
    robot.push(KeyCode.SHORTCUT, KeyCode.V);
    assertThat(pictures()).hasSize(1);
  }

  @Test
  void whatIsNoPictureIsSaidToBeNone(FxRobot robot) throws Exception {
    choose(robot, "map.png", "<html>".getBytes(StandardCharsets.UTF_8));
    assertThat(pictures()).isEmpty();
    assertThat(robot.from(root()).lookup(".toast"))
        .matches(q -> q.queryLabeled().getText().startsWith("“map.png” cannot be shown"));
  }

  @Test
  void aBrokenPictureInAFileShowsThatItIsBroken(FxRobot robot) {
    Element element = inspection.element(ELEMENT);
    Picture broken = new Picture("Talks", Picture.Type.JPEG, "no picture", Extras.NONE);
    robot.interact(() ->
        inspection
            .document()
            .perform(
                new Edit.PutElement(
                    element.withDetails(element.details().withPictures(List.of(broken))))));
    assertThat(inspection.one(".thumbnail .broken")).isNotNull();
    assertThat(inspection.one(".thumbnail .picture-view").getAccessibleText())
        .startsWith("Talks cannot be shown");
  }
}
