package nextmove.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import nextmove.app.Rationality;
import nextmove.edit.Edit;
import nextmove.edit.Label;
import nextmove.edit.Selection;
import nextmove.model.Event;
import nextmove.model.Likelihood;
import nextmove.model.Link;
import nextmove.model.Num;
import nextmove.model.Problem;
import nextmove.ui.analysis.Mode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// What stands below the map of the real window: problems with what mends them, and results.
class ResultsTest extends WindowTest {
  private static final Link.Key COLLAPSE = new Link.Key("kremlin-next", "k-collapse");
  private static final Link.Key DEEPEN = new Link.Key("kremlin-next", "k-deepen");

  private DocumentPane analyse(FxRobot robot) {
    DocumentPane pane = pane();
    robot.interact(() -> {
      window().toFront();
      pane.analyse().mode().set(Mode.ANALYSE);
    });
    WaitForAsyncUtils.waitForFxEvents();
    return pane;
  }

  private static TabPane tabs(FxRobot robot, DocumentPane pane) {
    return (TabPane) robot.from(pane).lookup(".results .tab-pane").query();
  }

  private static Node open(FxRobot robot, DocumentPane pane, String name) {
    TabPane tabs = tabs(robot, pane);
    Tab tab =
        tabs.getTabs().stream().filter(t -> t.getText().equals(name)).findFirst().orElseThrow();
    robot.interact(() -> tabs.getSelectionModel().select(tab));
    WaitForAsyncUtils.waitForFxEvents();
    return tab.getContent();
  }

  private static TableView<?> table(FxRobot robot, Node content) {
    return (TableView<?>) robot.from(content).lookup(".results-table").query();
  }

  /// All that stands there, in no particular order.
  private static String words(FxRobot robot, Node content) {
    return robot.from(content).lookup((Node n) -> n instanceof Labeled).queryAll().stream()
        .map(n -> String.valueOf(((Labeled) n).getText()))
        .collect(Collectors.joining("\n"));
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
    DocumentPane pane = pane();
    robot.interact(window()::toFront);
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

  @Test
  void everyTableHasRowsAndAClickOnOneLeadsToTheMap(FxRobot robot) {
    DocumentPane pane = analyse(robot);
    for (String name : List.of("Ends", "Paths", "What pays", "What matters")) {
      robot.interact(() -> pane.document().select(Selection.NONE));
      Node content = open(robot, pane, name);
      TableView<?> table = table(robot, content);
      assertThat(table.getItems()).as(name).isNotEmpty();
      Node row = robot.from(table).lookup(".table-row-cell").query();
      robot.clickOn(robot.from(row).lookup(".table-cell").<Node>query());
      WaitForAsyncUtils.waitForFxEvents();
      assertThat(pane.document().now().selection().isEmpty()).as(name).isFalse();
    }
  }

  @Test
  void aStoryIsSelectedWhole(FxRobot robot) {
    DocumentPane pane = analyse(robot);
    TableView<?> table = table(robot, open(robot, pane, "Paths"));
    robot.interact(() -> {
      table.requestFocus();
      table.getSelectionModel().selectFirst();
    });
    robot.type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    Selection story = pane.document().now().selection();
    assertThat(story.elements()).hasSize(story.links().size() + 1).contains("after-geneva");
  }

  @Test
  void whatIsSelectedOnTheMapMarksItsRow(FxRobot robot) {
    DocumentPane pane = analyse(robot);
    TableView<?> table = table(robot, open(robot, pane, "What pays"));
    robot.interact(() -> pane.document().select(Selection.of("kremlin-next")));
    assertThat(table.getSelectionModel().getSelectedItem()).isNotNull();
    robot.interact(() -> pane.document().select(Selection.of("k-collapse")));
    assertThat(table.getSelectionModel().getSelectedItem()).isNull();
  }

  @Test
  void whatIsSupposedChangesTheEnds(FxRobot robot) {
    DocumentPane pane = analyse(robot);
    Node content = open(robot, pane, "Ends");
    String before = words(robot, content);
    robot.interact(() -> pane.analyse().inquiry().toggle(COLLAPSE));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(words(robot, content)).isNotEqualTo(before);
  }

  @Test
  void theArithmeticFollowsWhatIsSelectedAndHowActorsChoose(FxRobot robot) {
    DocumentPane pane = analyse(robot);
    Node content = open(robot, pane, "Why");
    assertThat(words(robot, content)).contains("Select one element");
    robot.interact(() -> pane.document().select(Selection.of("kremlin-next")));
    assertThat(words(robot, content)).contains("as judged", "Kremlin: ", " × ");
    robot.interact(() -> pane.analyse().inquiry().rationality().set(Rationality.STRICT));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(words(robot, content)).contains("strictly by payoffs", "100");
  }

  @Test
  void whatNoStoryReachesLeadsToTheMap(FxRobot robot) {
    DocumentPane pane = analyse(robot);
    Node content = open(robot, pane, "Problems");
    assertThat(words(robot, content)).contains("1,000 random walks came by 100");
    robot.interact(() -> pane.analyse().inquiry().toggle(COLLAPSE));
    WaitForAsyncUtils.waitForFxEvents();
    Hyperlink never = (Hyperlink) robot.from(content).lookup(".play-test .hyperlink").query();
    robot.interact(never::fire);
    assertThat(pane.document().now().selection().element()).isPresent();
  }

  @Test
  void aReportSaysWhatIsSupposedAndExplainsWhatIsSelected(FxRobot robot) throws Exception {
    DocumentPane pane = analyse(robot);
    robot.interact(() -> {
      pane.analyse().inquiry().toggle(COLLAPSE);
      pane.document().select(Selection.of("kremlin-next"));
      pane.map().requestFocus();
    });
    for (String name : List.of("r.md", "r.html", "r.pdf")) {
      answers.target = Optional.of(folder.resolve(name));
      robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.E);
      WaitForAsyncUtils.waitForFxEvents();
      assertThat(folder.resolve(name)).isNotEmptyFile();
    }
    assertThat(Files.readString(folder.resolve("r.md")))
        .contains(
            "Supposed to happen", "The arithmetic of “What does the Kremlin do next?”", "10,000");
  }

  @Test
  void anExportedPictureShowsTheNumbersOfTheMap(FxRobot robot) throws Exception {
    DocumentPane pane = analyse(robot);
    robot.interact(() -> pane.map().requestFocus());
    answers.target = Optional.of(folder.resolve("analysed.svg"));
    robot.push(KeyCode.SHORTCUT, KeyCode.E);
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(() -> pane.analyse().mode().set(Mode.MAP));
    answers.target = Optional.of(folder.resolve("plain.svg"));
    robot.push(KeyCode.SHORTCUT, KeyCode.E);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(Files.size(folder.resolve("analysed.svg")))
        .isGreaterThan(Files.size(folder.resolve("plain.svg")));
  }

  @Test
  void aLoopThatIsNeverLeftIsNamedInEveryTab(FxRobot robot) {
    DocumentPane pane = analyse(robot);
    robot.interact(() ->
        pane.document()
            .perform(
                new Edit.Batch(
                    new Label("edit.scenario"),
                    List.of(
                        new Edit.AddElement(new Event("a", "Again?"), null),
                        new Edit.AddElement(new Event("b", "And again?"), null),
                        new Edit.AddLink(new Link("a", "b"), null),
                        new Edit.AddLink(new Link("b", "a"), null),
                        Edit.PutHeader.of(pane.document().scenario()).withStart("a")))));
    for (Tab tab : tabs(robot, pane).getTabs()) {
      Node content = open(robot, pane, tab.getText());
      assertThat(words(robot, content)).as(tab.getText()).contains("never leave");
    }
  }
}
