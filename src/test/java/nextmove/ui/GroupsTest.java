package nextmove.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import nextmove.app.Document;
import nextmove.drawing.Icon;
import nextmove.drawing.Icons;
import nextmove.edit.Selection;
import nextmove.model.Bookmark;
import nextmove.model.Group;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Groups, bookmarks and the way to the selection, by the keys, in the real window.
class GroupsTest extends WindowTest {
  private DocumentPane pane;
  private Document document;

  @Override
  void begin() throws IOException {
    super.begin();
    pane = pane();
    document = document();
  }

  private void select(FxRobot robot, String... ids) {
    robot.interact(() -> {
      window().toFront();
      pane.map().requestFocus();
      document.select(new Selection(new LinkedHashSet<>(List.of(ids)), Set.of()));
    });
  }

  private void push(FxRobot robot, KeyCode... keys) {
    robot.push(keys);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void command(FxRobot robot, String name) {
    push(robot, KeyCode.SHORTCUT, KeyCode.K);
    robot.write(name);
    push(robot, KeyCode.ENTER);
  }

  private Group group() {
    return document.scenario().groups().getFirst();
  }

  @Test
  void aGroupIsMadeNamedAndTakenBackInOneStep(FxRobot robot) {
    select(robot, "kremlin-next", "k-collapse");
    push(robot, KeyCode.SHORTCUT, KeyCode.G);
    robot.write("Talks");
    push(robot, KeyCode.ENTER);
    assertThat(group().name()).isEqualTo("Talks");
    assertThat(group().elements()).containsExactly("kremlin-next", "k-collapse");
    assertThat(group().color()).isNotEmpty();
    assertThat(pane.map().isFocused()).isTrue();
    assertThat(document.history().position()).isEqualTo(1);
    push(robot, KeyCode.SHORTCUT, KeyCode.G);
    robot.write("Offers");
    push(robot, KeyCode.ENTER);
    assertThat(document.history().position()).isEqualTo(2);
    push(robot, KeyCode.SHORTCUT, KeyCode.Z);
    assertThat(group().name()).isEqualTo("Talks");
    push(robot, KeyCode.SHORTCUT, KeyCode.Z);
    assertThat(document.scenario().groups()).isEmpty();
    push(robot, KeyCode.SHORTCUT, KeyCode.Y);
    assertThat(group().name()).isEqualTo("Talks");
  }

  @Test
  void theGroupOfTheSelectionIsChangedByCommands(FxRobot robot) {
    select(robot, "kremlin-next", "k-collapse");
    push(robot, KeyCode.SHORTCUT, KeyCode.G);
    robot.write("Talks");
    push(robot, KeyCode.ENTER);
    command(robot, "colour of the group");
    robot.write("purple");
    push(robot, KeyCode.ENTER);
    assertThat(group().color()).isEqualToIgnoringCase("#cc79a7");
    command(robot, "rename group");
    robot.write("Offers");
    push(robot, KeyCode.ENTER);
    assertThat(group().name()).isEqualTo("Offers");
    select(robot, "k-collapse");
    command(robot, "take out of group");
    assertThat(group().elements()).containsExactly("kremlin-next");
    command(robot, "add to group");
    robot.write("off");
    push(robot, KeyCode.ENTER);
    assertThat(group().elements()).containsExactly("kremlin-next", "k-collapse");
    push(robot, KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.G);
    assertThat(document.scenario().groups()).isEmpty();
    assertThat(document.index().position("k-collapse")).isNotNegative();
  }

  @Test
  void theOutlineNamesChoosesAndRemovesGroups(FxRobot robot) {
    select(robot, "kremlin-next", "k-collapse");
    robot.interact(() -> pane.outline().focusTree());
    push(robot, KeyCode.SHORTCUT, KeyCode.G);
    robot.write("Talks");
    push(robot, KeyCode.ENTER);
    assertThat(group().name()).isEqualTo("Talks");
    select(robot);
    robot.clickOn(robot.from(pane.outline()).lookup("Talks").queryLabeled());
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(document.now().selection().elements()).containsExactly("kremlin-next", "k-collapse");
    push(robot, KeyCode.F2);
    robot.write("Offers");
    push(robot, KeyCode.ENTER);
    assertThat(group().name()).isEqualTo("Offers");
    push(robot, KeyCode.DELETE);
    assertThat(document.scenario().groups()).isEmpty();
    assertThat(document.index().position("k-collapse")).isNotNegative();
  }

  @Test
  void aBookmarkIsSetNamedFoundAndRemoved(FxRobot robot) {
    select(robot, "k-collapse");
    push(robot, KeyCode.SHORTCUT, KeyCode.B);
    assertThat(document.scenario().bookmarks())
        .extracting(Bookmark::element)
        .containsExactly("k-collapse");
    assertThat(
            new Icons(document.scenario()).of(document.index().element("k-collapse").orElseThrow()))
        .startsWith(Icon.BOOKMARK);
    command(robot, "rename bookmark");
    WaitForAsyncUtils.waitForFxEvents();
    robot.write("The abyss");
    push(robot, KeyCode.ENTER);
    assertThat(document.scenario().bookmarks().getFirst().name()).isEqualTo("The abyss");
    select(robot, "kremlin-next");
    push(robot, KeyCode.SHORTCUT, KeyCode.J);
    robot.write("abyss");
    push(robot, KeyCode.ENTER);
    assertThat(document.now().selection()).isEqualTo(Selection.of("k-collapse"));
    select(robot, "kremlin-next");
    push(robot, KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.B);
    push(robot, KeyCode.ENTER);
    assertThat(document.now().selection()).isEqualTo(Selection.of("k-collapse"));
    push(robot, KeyCode.SHORTCUT, KeyCode.B);
    assertThat(document.scenario().bookmarks()).isEmpty();
    push(robot, KeyCode.SHORTCUT, KeyCode.Z);
    assertThat(document.scenario().bookmarks()).hasSize(1);
  }

  @Test
  void theWayToTheSelectionLeadsBackAndAside(FxRobot robot) {
    select(robot, "k-collapse");
    List<Button> crumbs =
        robot.from(root()).lookup(".trail > .crumb").queryAllAs(Button.class).stream().toList();
    assertThat(crumbs.getLast().getText())
        .isEqualTo(document.index().element("k-collapse").orElseThrow().title());
    robot.interact(() -> crumbs.get(crumbs.size() - 2).fire());
    assertThat(document.now().selection()).isEqualTo(Selection.of("kremlin-next"));
    select(robot);
    assertThat(robot.from(root()).lookup(".trail > .crumb").queryAll()).isEmpty();
  }

  @Test
  void aPictureShowsWhatIsSeen(FxRobot robot) throws Exception {
    select(robot, "k-collapse");
    push(robot, KeyCode.SHORTCUT, KeyCode.G);
    robot.write("Far from the rest");
    push(robot, KeyCode.ENTER);
    robot.push(KeyCode.SHORTCUT, KeyCode.PERIOD);
    WaitForAsyncUtils.waitForFxEvents();
    BitSet hidden = pane.map().hidden();
    assertThat(hidden.isEmpty()).isFalse();
    answers.target = Optional.of(folder.resolve("map.svg"));
    push(robot, KeyCode.SHORTCUT, KeyCode.E);
    String svg = Files.readString(folder.resolve("map.svg"));
    assertThat(svg).contains("Far from the rest");
    int cards = svg.split("<title", -1).length - 1;
    assertThat(cards).isLessThan(document.index().elementCount());
  }
}
