package nextmove.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import nextmove.edit.Selection;
import nextmove.model.Link;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Notes are read as Markdown means them, and edited as they are written.
class NotesOnScreenTest extends WindowTest {
  private static final String ELEMENT = "after-geneva";

  @Test
  void notesAreEditedByKeyAndReadAgainWhenTheyAreLeft(FxRobot robot) {
    Inspection inspection = Inspection.of(windows, robot);
    inspection.select(Selection.of(ELEMENT));
    assertThat(inspection.all(".notes-field .text-area")).isEmpty();
    assertThat(inspection.all(".note .strong"))
        .extracting(n -> ((Text) n).getText())
        .containsExactly("\"ironclad\" guarantees");
    robot.type(KeyCode.F3);
    WaitForAsyncUtils.waitForFxEvents();
    Node written = inspection.focused();
    assertThat(written).isInstanceOf(TextArea.class);
    robot.interact(() -> ((TextArea) written).setText("Now *this*"));
    assertThat(inspection.element(ELEMENT).evidence().notes()).isEqualTo("Now *this*");
    assertThat(inspection.versions()).isEqualTo(1);
    robot.type(KeyCode.ESCAPE);
    assertThat(inspection.all(".note .emphasis"))
        .extracting(n -> ((Text) n).getText())
        .containsExactly("this");
    robot.interact(inspection.document()::undo);
    assertThat(inspection.all(".note .strong")).hasSize(1);
  }

  @Test
  void aClickOnWhatIsReadEditsIt(FxRobot robot) {
    Inspection inspection = Inspection.of(windows, robot);
    inspection.select(Selection.of(ELEMENT));
    robot.clickOn(inspection.at(inspection.one(".notes-field"), 0.5));
    assertThat(inspection.focused()).isInstanceOf(TextArea.class);
  }

  @Test
  void whereNothingIsWrittenOneCanWriteAtOnce(FxRobot robot) {
    Inspection inspection = Inspection.of(windows, robot);
    inspection.select(Selection.of(new Link.Key("after-geneva", "us-table")));
    assertThat(inspection.all(".notes-field .text-area")).hasSize(1);
  }
}
