package nextmove.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import nextmove.app.Settings;
import nextmove.edit.Edit;
import nextmove.edit.Selection;
import nextmove.format.Opening;
import nextmove.format.ScenarioFile;
import nextmove.model.Actor;
import nextmove.model.Element;
import nextmove.model.Group;
import nextmove.model.Index;
import nextmove.model.Likelihood;
import nextmove.model.Link;
import nextmove.model.Num;
import nextmove.model.Scenario;
import nextmove.ui.analysis.Mode;
import nextmove.ui.map.MapView;
import nextmove.ui.map.Progress;
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
  void aKeyThatFindsNothingToDoSaysSo() {
    Scenario before = document().scenario();
    select(0);
    keys.press(KeyCode.DELETE);
    keys.press(KeyCode.Z, KeyCode.SHORTCUT);
    assertThat(document().scenario()).isSameAs(before);
    assertThat(document().history().canUndo()).isFalse();
    assertThat(said()).isEmpty();
    keys.press(KeyCode.Z, KeyCode.SHORTCUT);
    assertThat(said()).isEqualTo("“Undo” finds nothing to do here.");
    keys.press(KeyCode.F4);
    assertThat(said()).isEqualTo("“Who decides” finds nothing to do here.");
    assertThat(document().scenario()).isSameAs(before);
  }

  private String said() {
    return ((Labeled) root().lookup(".toast")).getText();
  }

  @Test
  void whatIsHalfTypedInTheFormIsSavedToo() throws Exception {
    Link.Key link = document().scenario().links().getFirst().key();
    Keyboard.run(() -> document().select(Selection.of(link)));
    keys.press(KeyCode.F7);
    keys.type("33");
    keys.press(KeyCode.S, KeyCode.SHORTCUT);
    Keyboard.waitUntil(() -> !window().file().orElseThrow().dirty().get());

    Opening read = ScenarioFile.read(Files.readAllBytes(folder.resolve("kremlin-next-move.json")));
    assertThat(((Opening.Opened) read).scenario().links().getFirst().likelihood())
        .isEqualTo(new Likelihood.Exact(new Num("0.33")));
  }

  @Test
  void closingAsksForWhatIsHalfTypedInTheForm() {
    select(0);
    keys.press(KeyCode.F9);
    keys.type("5");
    keys.press(KeyCode.W, KeyCode.SHORTCUT);

    assertThat(windows.open()).hasSize(1);
    assertThat(root().lookup(".sheet")).isNotNull();
  }

  @Test
  void whatIsSelectedBesideTheFoundLinesIsNotDeletedWithThem() {
    int all = document().index().elementCount();
    keys.press(KeyCode.A, KeyCode.SHORTCUT);
    keys.press(KeyCode.F, KeyCode.SHORTCUT);
    keys.type("Fewer exercises");
    keys.press(KeyCode.ENTER);
    assertThat(document().now().selection().elements()).hasSize(1);
    keys.press(KeyCode.DELETE);
    assertThat(document().index().elementCount()).isGreaterThan(all / 2);
  }

  @Test
  void theListOfKeysLeadsBackToWhatWasShown() {
    Keyboard.run(() -> window().ask());
    keys.type("What if");
    keys.press(KeyCode.F1);
    assertThat(root().lookup(".keys")).isNotNull();
    keys.press(KeyCode.ESCAPE);
    assertThat(root().lookup(".keys")).isNull();
    assertThat(root().lookupAll(".text-field").stream())
        .anyMatch(n -> n instanceof TextInputControl t && t.getText().equals("What if"));
  }

  @Test
  void fromALineThatIsNamedOneGetsToTheSearch() {
    select(0);
    nameInTheOutline("Otherwise");
    keys.press(KeyCode.F, KeyCode.SHORTCUT);
    keys.type("moscow");

    assertThat(((TextInputControl) root().lookup(".outline .text-field")).getText())
        .isEqualTo("moscow");
    assertThat(document().scenario().elements()).anyMatch(e -> e.title().equals("Otherwise"));
  }

  @Test
  void whoHidesTheOutlineWhileNamingInItKeepsTheNameAndIsAtTheMap() {
    String first = select(0);
    nameInTheOutline("Blockade");
    keys.press(KeyCode.DIGIT1, KeyCode.SHORTCUT);
    Keyboard.waitUntil(() -> root().getScene().getFocusOwner() instanceof MapView);
    assertThat(title(first)).isEqualTo("Blockade");
  }

  @Test
  void aClickRightAfterTheOutlineIsHiddenKeepsTheNameToo() {
    // Far down, so that its line has to come first.
    String last = select(document().scenario().elements().size() - 1);
    nameInTheOutline("Blockade");
    Keyboard.run(() -> {
      keys.press(KeyCode.DIGIT1, KeyCode.SHORTCUT);
      root().lookup(".map-view").requestFocus();
    });
    assertThat(title(last)).isEqualTo("Blockade");
  }

  private void nameInTheOutline(String title) {
    Keyboard.run(() -> outline().requestFocus());
    keys.press(KeyCode.F2);
    keys.type(title);
  }

  @Test
  void theMenusOpenByTheirLetters(FxRobot robot) {
    MenuBar bar = (MenuBar) root().lookup(".menu-bar");
    select(0);
    Map<KeyCode, String> letters =
        Map.of(
            KeyCode.F, "_File",
            KeyCode.E, "_Edit",
            KeyCode.A, "_Add",
            KeyCode.V, "_View",
            KeyCode.N, "Fi_nd",
            KeyCode.W, "_Window",
            KeyCode.H, "_Help");
    letters.forEach((letter, name) -> {
      robot.push(KeyCode.ALT, letter);
      Keyboard.settle();
      assertThat(bar.getMenus().stream().filter(Menu::isShowing).map(Menu::getText))
          .containsExactly(name);
      keys.press(KeyCode.ESCAPE);
    });
    assertThat(letters).hasSameSizeAs(bar.getMenus());
  }

  @Test
  void theMenuOfWhatIsSelectedOpensByKey() {
    select(0);
    keys.press(KeyCode.F10, KeyCode.SHIFT);
    assertThat(Window.getWindows()).hasSize(2);
    keys.press(KeyCode.ESCAPE);
    assertThat(Window.getWindows()).hasSize(1);
    Keyboard.run(() -> outline().requestFocus());
    keys.press(KeyCode.CONTEXT_MENU);
    assertThat(Window.getWindows()).hasSize(2);
    keys.press(KeyCode.ESCAPE);
  }

  @Test
  void aMenuMakesWayForAKeyThatIsNotItsOwn() {
    Node surface = Progress.surface((MapView) root().lookup(".map-view"));
    Point2D bare = new Point2D(5, 5);
    Keyboard.run(() -> {
      Mouse.fire(surface, MouseEvent.MOUSE_PRESSED, bare, MouseButton.SECONDARY, 1, false);
      Mouse.fire(surface, MouseEvent.MOUSE_RELEASED, bare, MouseButton.SECONDARY, 1, false);
    });
    keys.press(KeyCode.DOWN);
    assertThat(Window.getWindows()).hasSize(2);
    keys.press(KeyCode.K, KeyCode.SHORTCUT);

    assertThat(Window.getWindows()).containsExactly(window().stage());
    assertThat(root().lookup(".finder")).isNotNull();
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
    Keyboard.waitUntil(minimap::isVisible);
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

  @Test
  void actorsGroupsAndFoldsInAnyOrderLeaveAWindowThatShowsThem() {
    Random random = new Random(4);
    Scenario before = document().scenario();
    Keyboard.run(() -> pane().analyse().mode().set(Mode.ANALYSE));
    for (int i = 0; i < 150; i++) {
      Keyboard.run(() -> oddly(random));
      Keyboard.settle();
      assertThat(thrown).isEmpty();
    }
    Scenario last = document().scenario();
    assertThat(
            ScenarioFile.read(ScenarioFile.write(last)) instanceof Opening.Opened(Scenario s, _, _)
                ? s
                : null)
        .isEqualTo(last);
    Keyboard.run(() -> {
      while (document().history().canUndo()) {
        document().undo();
      }
    });
    assertThat(document().scenario()).isSameAs(before);
  }

  private void oddly(Random random) {
    Scenario now = document().scenario();
    List<String> actors = now.actors().stream().map(Actor::id).toList();
    List<String> groups = now.groups().stream().map(Group::id).toList();
    Set<String> some =
        now.elements().stream()
            .map(Element::id)
            .filter(_ -> random.nextInt(6) == 0)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    document().select(new Selection(some, Set.of()));
    switch (random.nextInt(9)) {
      case 0 -> actors.forEach(a -> merge(a, actors.get(random.nextInt(actors.size()))));
      case 1 -> actors.stream().skip(1).forEach(a -> merge(a, actors.getFirst()));
      case 2 -> actors.stream().limit(1).forEach(a -> perform(new Edit.RemoveActor(a, null)));
      case 3 -> pane().grouping().make(some);
      case 4 -> groups.stream().limit(1).forEach(g -> pane().grouping().join(g, some));
      case 5 -> pane().editing().foldAll();
      case 6 -> pane().editing().fold(some);
      case 7 -> pane().editing().remove(document().now().selection());
      default -> {
        for (int i = random.nextInt(8); i > 0; i--) {
          document().undo();
        }
      }
    }
  }

  private void merge(String actor, String into) {
    if (!actor.equals(into)) {
      perform(new Edit.MergeActors(actor, into));
    }
  }

  private void perform(Edit edit) {
    document().perform(edit);
  }

  @Test
  void whatIsBeingTypedIsKeptWhenThemeLanguageAndTextSizeChange() {
    String first = select(0);
    keys.press(KeyCode.F2);
    keys.type("Half a ti");
    change(s -> s.withTheme(Settings.Theme.DARK));
    keys.type("tle");
    assertThat(title(first)).isEqualTo("Half a title");
    change(s -> s.withTextSize(150));
    keys.type("!");
    change(s -> s.withLanguage(Settings.Language.DE));
    assertThat(title(first)).isEqualTo("Half a title!");
    Link.Key link = document().scenario().links().getFirst().key();
    Keyboard.run(() -> document().select(Selection.of(link)));
    keys.press(KeyCode.F7);
    keys.type("40");
    change(s -> s.withTheme(Settings.Theme.LIGHT));
    keys.type("-50");
    change(s -> s.withLanguage(Settings.Language.EN));
    assertThat(document().index().link(link).orElseThrow().likelihood())
        .isEqualTo(new Likelihood.Range(new Num("0.4"), new Num("0.5")));
  }

  @Test
  void whatLeadsIntoAPanelBringsItBeforeItsTurn() {
    Link.Key link = document().scenario().links().getFirst().key();
    Keyboard.run(() -> {
      window().translate();
      document().select(Selection.of(link));
      keys.press(KeyCode.F7);
      keys.type("40");
      keys.press(KeyCode.ENTER);
    });

    assertThat(document().index().link(link).orElseThrow().likelihood())
        .isEqualTo(new Likelihood.Exact(new Num("0.4")));
  }

  private void change(UnaryOperator<Settings> how) {
    Keyboard.run(() -> windows.program().change(how));
    Keyboard.settle();
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
