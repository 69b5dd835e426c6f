package nextmove.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nextmove.app.Document;
import nextmove.edit.Selection;
import nextmove.model.Index;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What few do, and who does it still wants to go on working.
@ExtendWith(ApplicationExtension.class)
class OddUseTest {
  private static final String MIXED =
      "من يقرر الآن في هذا الوضع الصعب؟ שלום עולם mixed 123 من يقرر الآن في هذا الوضع";

  @TempDir private Path folder;
  private final Queue<Throwable> thrown = new ConcurrentLinkedQueue<>();
  private final Keyboard keyboard = new Keyboard(() -> window().stage().getScene());
  private Windows windows;

  @Start
  void start(Stage unused) {
    Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> thrown.add(failure));
    windows = Sitting.windows(folder.resolve("home"), new Sitting.Answers());
    windows.open(Path.of("scenarios/kremlin-next-move.json"), Optional.empty());
  }

  @AfterEach
  void closeWindows() {
    Sitting.close(windows);
  }

  private MainWindow window() {
    return windows.open().getFirst();
  }

  private Document document() {
    return window().file().orElseThrow().document();
  }

  @Test
  void aTitleFromRightToLeftIsWrappedWhileItIsTypedAndInTheForm() {
    String first = select(0);
    keyboard.press(KeyCode.F2);
    keyboard.type(MIXED);
    WaitForAsyncUtils.waitForFxEvents();
    keyboard.press(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(thrown).isEmpty();
    assertThat(title(first)).isEqualTo(MIXED);
  }

  @Test
  void whatIsOutOfFocusIsNotSelectedWithAll() {
    select(1);
    keyboard.press(KeyCode.PERIOD, KeyCode.SHORTCUT);
    keyboard.press(KeyCode.A, KeyCode.SHORTCUT);

    assertThat(document().now().selection().elements()).hasSize(5);
    assertThat(focusChip().isVisible()).isTrue();
  }

  @Test
  void theFocusEndsWithWhatItIsOn() {
    select(1);
    keyboard.press(KeyCode.PERIOD, KeyCode.SHORTCUT);
    keyboard.press(KeyCode.DELETE);

    assertThat(focusChip().isVisible()).isFalse();
  }

  @Test
  void searchingInTheOutlineLeavesWhatIsFolded() {
    int lines = Keyboard.ask(() -> outline().getExpandedItemCount());
    Keyboard.ask(() -> {
      outline().getTreeItem(8).setExpanded(false);
      return 0;
    });
    int folded = Keyboard.ask(() -> outline().getExpandedItemCount());
    assertThat(folded).isLessThan(lines);
    Keyboard.ask(() -> {
      window().stage().getScene().getRoot().lookup(".outline .text-field").requestFocus();
      return 0;
    });
    keyboard.type("moscow");
    assertThat(Keyboard.ask(() -> outline().getExpandedItemCount())).isBetween(1, 10);
    keyboard.press(KeyCode.ESCAPE);

    assertThat(Keyboard.ask(() -> outline().getExpandedItemCount())).isEqualTo(folded);
  }

  @Test
  void whereTheSearchFindsNothingTheOutlineSaysSo() {
    Node nothing = window().stage().getScene().getRoot().lookup(".outline > .nothing");
    assertThat(nothing.isVisible()).isFalse();
    Keyboard.ask(() -> {
      window().stage().getScene().getRoot().lookup(".outline .text-field").requestFocus();
      return 0;
    });
    keyboard.type("moscow");
    assertThat(nothing.isVisible()).isFalse();
    keyboard.type(" and the moon");
    assertThat(nothing.isVisible()).isTrue();
    keyboard.press(KeyCode.ESCAPE);
    assertThat(nothing.isVisible()).isFalse();
  }

  @Test
  void wordsAtThePointerLieAboveTheOverview() {
    Node hint = window().stage().getScene().getRoot().lookup(".map-hint");
    Node minimap = window().stage().getScene().getRoot().lookup(".minimap");
    assertThat(minimap.getParent().getChildrenUnmodifiable())
        .containsSubsequence(minimap, hint.getParent());
  }

  @Test
  void whereAllIsRemovedNoActorIsChosenInstead() {
    keyboard.press(KeyCode.A, KeyCode.SHORTCUT);
    keyboard.press(KeyCode.DELETE);

    assertThat(Keyboard.ask(() -> outline().getSelectionModel().getSelectedItems())).isEmpty();
  }

  @Test
  void whoChoosesACommandWhileTypingATitleIsBackAtTheMap() {
    String first = select(0);
    keyboard.press(KeyCode.F2);
    keyboard.type("One");
    keyboard.press(KeyCode.K, KeyCode.SHORTCUT);
    keyboard.press(KeyCode.ESCAPE);
    keyboard.type("Two");

    assertThat(title(first)).isEqualTo("Two");
  }

  @Test
  void escapeEndsWhatOneIsDoingAndNotTheFullScreen(FxRobot robot) {
    robot.push(KeyCode.F11);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(window().stage().isFullScreen()).isTrue();
    robot.push(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(window().stage().isFullScreen()).isTrue();
    robot.push(KeyCode.F11);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(window().stage().isFullScreen()).isFalse();
  }

  /// On Linux JavaFX hears the keys that wait while it gives the keyboard away.
  private void whileTheKeyboardIsGivenAway(Runnable keys) {
    Keyboard.ask(() ->
        window()
            .stage()
            .getScene()
            .focusOwnerProperty()
            .subscribe(
                new Consumer<Node>() {
                  private boolean heard;

                  @Override
                  public void accept(Node owner) {
                    if (!heard && owner instanceof TextArea) {
                      heard = true;
                      keys.run();
                    }
                  }
                }));
  }

  @Test
  void lettersThatWaitAreTypedInTheirOrder() {
    String first = select(0);
    whileTheKeyboardIsGivenAway(() -> keyboard.type("wo"));
    keyboard.type("T");
    keyboard.press(KeyCode.ENTER);

    assertThat(title(first)).isEqualTo("Two");
  }

  @Test
  void whoHoldsTabDownGetsOneLineOfElements() {
    select(0);
    whileTheKeyboardIsGivenAway(() -> {
      keyboard.press(KeyCode.TAB);
      keyboard.press(KeyCode.TAB);
    });
    keyboard.press(KeyCode.TAB);

    Index now = document().index();
    assertThat(
            IntStream.range(0, now.elementCount())
                .filter(e -> now.element(e).title().isEmpty())
                .map(now::outDegree))
        .containsExactlyInAnyOrder(1, 1, 0);
  }

  @Test
  void theOverviewIsHiddenFromItsMenuAndComesBackFromTheWindows(FxRobot robot) {
    Node minimap = window().stage().getScene().getRoot().lookup(".minimap");
    robot.interact(() -> {
      window().stage().setWidth(1366);
      window().stage().setHeight(768);
    });
    while (!Keyboard.ask(minimap::isVisible)) {
      Thread.onSpinWait();
    }
    robot.rightClickOn(minimap).clickOn("Overview");
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(minimap.isVisible()).isFalse();
    keyboard.press(KeyCode.K, KeyCode.SHORTCUT);
    keyboard.type("overview");
    keyboard.press(KeyCode.ENTER);
    assertThat(minimap.isVisible()).isTrue();
  }

  @Test
  void aSourceIsTakenAwayByTheMenuOfItsChip(FxRobot robot) {
    String first = select(0);
    int before = document().index().element(first).orElseThrow().evidence().sources().size();
    robot.rightClickOn(".inspector .chips .chip").clickOn("Take away “Konstantin Eggert 2022”");
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(document().index().element(first).orElseThrow().evidence().sources())
        .hasSize(before - 1);
  }

  private String title(String id) {
    return document().index().element(id).orElseThrow().title();
  }

  private TreeView<?> outline() {
    return (TreeView<?>) window().stage().getScene().getRoot().lookup(".outline .tree-view");
  }

  private Node focusChip() {
    return window().stage().getScene().getRoot().lookup(".focus-chip");
  }

  /// Selects the element at a place of the file.
  private String select(int place) {
    return Keyboard.ask(() -> {
      String id = document().scenario().elements().get(place).id();
      document().select(Selection.of(id));
      return id;
    });
  }
}
