package nextmove.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import nextmove.edit.Selection;
import nextmove.model.Index;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// What few do, and who does it still wants to go on working.
class OddUseTest extends WindowTest {
  private static final String MIXED =
      "من يقرر الآن في هذا الوضع الصعب؟ שלום עולם mixed 123 من يقرر الآن في هذا الوضع";

  @Test
  void aTitleFromRightToLeftIsWrappedWhileItIsTypedAndInTheForm() {
    String first = select(0);
    keys.press(KeyCode.F2);
    keys.type(MIXED);
    WaitForAsyncUtils.waitForFxEvents();
    keys.press(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(thrown).isEmpty();
    assertThat(title(first)).isEqualTo(MIXED);
  }

  @Test
  void whatIsOutOfFocusIsNotSelectedWithAll() {
    select(1);
    keys.press(KeyCode.PERIOD, KeyCode.SHORTCUT);
    keys.press(KeyCode.A, KeyCode.SHORTCUT);

    assertThat(document().now().selection().elements()).hasSize(5);
    assertThat(focusChip().isVisible()).isTrue();
  }

  @Test
  void theFocusEndsWithWhatItIsOn() {
    select(1);
    keys.press(KeyCode.PERIOD, KeyCode.SHORTCUT);
    keys.press(KeyCode.DELETE);

    assertThat(focusChip().isVisible()).isFalse();
  }

  @Test
  void searchingInTheOutlineLeavesWhatIsFolded() {
    int lines = Keyboard.ask(() -> outline().getExpandedItemCount());
    Keyboard.run(() -> outline().getTreeItem(8).setExpanded(false));
    int folded = Keyboard.ask(() -> outline().getExpandedItemCount());
    assertThat(folded).isLessThan(lines);
    Keyboard.run(() -> root().lookup(".outline .text-field").requestFocus());
    keys.type("moscow");
    assertThat(Keyboard.ask(() -> outline().getExpandedItemCount())).isBetween(1, 10);
    keys.press(KeyCode.ESCAPE);

    assertThat(Keyboard.ask(() -> outline().getExpandedItemCount())).isEqualTo(folded);
  }

  @Test
  void whereTheSearchFindsNothingTheOutlineSaysSo() {
    Node nothing = root().lookup(".outline > .nothing");
    assertThat(nothing.isVisible()).isFalse();
    Keyboard.ask(() -> {
      root().lookup(".outline .text-field").requestFocus();
      return 0;
    });
    keys.type("moscow");
    assertThat(nothing.isVisible()).isFalse();
    keys.type(" and the moon");
    assertThat(nothing.isVisible()).isTrue();
    keys.press(KeyCode.ESCAPE);
    assertThat(nothing.isVisible()).isFalse();
  }

  @Test
  void wordsAtThePointerLieAboveTheOverview() {
    Node hint = root().lookup(".map-hint");
    Node minimap = root().lookup(".minimap");
    assertThat(minimap.getParent().getChildrenUnmodifiable())
        .containsSubsequence(minimap, hint.getParent());
  }

  @Test
  void whereAllIsRemovedNoActorIsChosenInstead() {
    keys.press(KeyCode.A, KeyCode.SHORTCUT);
    keys.press(KeyCode.DELETE);

    assertThat(Keyboard.ask(() -> outline().getSelectionModel().getSelectedItems())).isEmpty();
  }

  @Test
  void whoChoosesACommandWhileTypingATitleIsBackAtTheMap() {
    String first = select(0);
    keys.press(KeyCode.F2);
    keys.type("One");
    keys.press(KeyCode.K, KeyCode.SHORTCUT);
    keys.press(KeyCode.ESCAPE);
    keys.type("Two");

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
    whileTheKeyboardIsGivenAway(() -> keys.type("wo"));
    keys.type("T");
    keys.press(KeyCode.ENTER);

    assertThat(title(first)).isEqualTo("Two");
  }

  @Test
  void whoHoldsTabDownGetsOneLineOfElements() {
    select(0);
    whileTheKeyboardIsGivenAway(() -> {
      keys.press(KeyCode.TAB);
      keys.press(KeyCode.TAB);
    });
    keys.press(KeyCode.TAB);

    Index now = document().index();
    assertThat(
            IntStream.range(0, now.elementCount())
                .filter(e -> now.element(e).title().isEmpty())
                .map(now::outDegree))
        .containsExactlyInAnyOrder(1, 1, 0);
  }

  @Test
  void theOverviewIsHiddenFromItsMenuAndComesBackFromTheWindows(FxRobot robot) {
    Node minimap = root().lookup(".minimap");
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
    keys.press(KeyCode.K, KeyCode.SHORTCUT);
    keys.type("overview");
    keys.press(KeyCode.ENTER);
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
    return (TreeView<?>) root().lookup(".outline .tree-view");
  }

  private Node focusChip() {
    return root().lookup(".focus-chip");
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
