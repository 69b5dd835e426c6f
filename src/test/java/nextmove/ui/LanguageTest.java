package nextmove.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import nextmove.app.Document;
import nextmove.app.Settings;
import nextmove.edit.Edit;
import nextmove.edit.Selection;
import nextmove.graph.Filter;
import nextmove.ui.analysis.Mode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Another language is spoken at once, and nothing is lost by it.
class LanguageTest extends WindowTest {
  @Override
  void begin() throws IOException {
    super.begin();
    Keyboard.run(() -> windows.welcome());
  }

  private void speak(FxRobot robot, Settings.Language language) {
    robot.interact(() -> windows.program().change(s -> s.withLanguage(language)));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private List<String> menus(FxRobot robot, int window) {
    MenuBar bar =
        robot
            .from(windows.open().get(window).stage().getScene().getRoot())
            .lookup(MenuBar.class::isInstance)
            .query();
    return bar.getMenus().stream().map(Menu::getText).toList();
  }

  private MainWindow editor() {
    return windows.open().stream().filter(w -> w.file().isPresent()).findFirst().orElseThrow();
  }

  @Test
  void everyWindowSpeaksItAtOnce(FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(menus(robot, 0)).contains("_File");
    speak(robot, Settings.Language.DE);
    assertThat(menus(robot, 0)).contains("_Datei");
    assertThat(menus(robot, 1)).contains("_Datei");
    speak(robot, Settings.Language.EN);
    assertThat(menus(robot, 0)).contains("_File");
  }

  @Test
  void documentHistorySelectionAndViewStay(FxRobot robot) {
    Document document = editor().file().orElseThrow().document();
    String id = document.scenario().elements().get(3).id();
    DocumentPane before = pane();
    robot.interact(() -> {
      document.select(Selection.of(id));
      document.perform(
          new Edit.PutElement(document.index().element(id).orElseThrow().withTitle("Other")));
      before.map().zoomTo(0.5);
      before.filtering().filter().set(Filter.NONE.withUnsourced(true));
      before.analyse().mode().set(Mode.ANALYSE);
    });
    speak(robot, Settings.Language.DE);
    DocumentPane after = pane();
    assertThat(after).isNotSameAs(before);
    assertThat(after.document()).isSameAs(document);
    assertThat(document.now().selection().element()).isEqualTo(Optional.of(id));
    assertThat(after.map().getZoom()).isEqualTo(0.5);
    assertThat(after.filtering().filter().get().unsourced()).isTrue();
    assertThat(after.analyse().mode().get()).isEqualTo(Mode.ANALYSE);
    robot.interact(document::undo);
    assertThat(document.index().element(id).orElseThrow().title()).isNotEqualTo("Other");
    assertThat(editor().file().orElseThrow().dirty().get()).isFalse();
  }

  @Test
  void whatWasShownBeforeHearsOfTheDocumentNoLonger(FxRobot robot) {
    Document document = editor().file().orElseThrow().document();
    DocumentPane before = pane();
    speak(robot, Settings.Language.DE);
    String id = document.scenario().elements().getLast().id();
    robot.interact(() -> {
      before.filtering().filter().set(Filter.NONE.withUnsourced(true));
      document.perform(new Edit.RemoveElements(Set.of(id)));
    });
    assertThat(before.filtering().passed().get().index()).isNotSameAs(document.index());
  }
}
