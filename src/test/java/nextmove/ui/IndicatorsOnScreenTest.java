package nextmove.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import nextmove.edit.Edit;
import nextmove.edit.Selection;
import nextmove.model.Indicator;
import nextmove.model.Indicator.Bearing;
import nextmove.model.Indicator.State;
import nextmove.model.Link;
import nextmove.model.Num;
import nextmove.model.SourceRef;
import nextmove.model.When;
import nextmove.text.Messages;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Indicators in the inspector and in their own form.
class IndicatorsOnScreenTest extends WindowTest {
  private static final Messages MESSAGES = Messages.of(Locale.ENGLISH);
  private static final Link.Key CONCEDE = new Link.Key("europe-line", "eu-concede");

  private List<Indicator> indicators() {
    return document().scenario().indicators();
  }

  private List<Node> inSheet(FxRobot robot, String selector) {
    WaitForAsyncUtils.waitForFxEvents();
    return List.copyOf(robot.from(window().overlay()).lookup(".card-form " + selector).queryAll());
  }

  private static List<String> names(List<Node> lines) {
    return lines.stream().map(n -> ((Hyperlink) n).getText()).toList();
  }

  private void fill(String name, String text) {
    keys.tabTo(n -> n instanceof TextField && n.getAccessibleText().startsWith(name));
    keys.type(text);
    keys.press(KeyCode.ENTER);
  }

  @Test
  void oneIsMadeForALinkByKeyboardAlone(FxRobot robot) {
    Inspection inspection = Inspection.of(windows, robot);
    inspection.select(Selection.of(CONCEDE));
    int before = inspection.versions();
    keys.press(KeyCode.K, KeyCode.SHORTCUT);
    keys.type(MESSAGES.say("command.add-indicator"));
    keys.press(KeyCode.ENTER);
    assertThat(names(inspection.all(".reasons .hyperlink"))).contains("something not yet said");
    keys.type("Paris asks for a summit");
    fill(MESSAGES.say("indicator.until"), "3.2022");
    fill("How many times as likely to be seen if “Urge", "2,5");
    fill("How many times as likely not to show if “Keep", "1.2");
    keys.press(KeyCode.ESCAPE);
    assertThat(indicators()).hasSize(4);
    Indicator made = indicators().getLast();
    Link.Key firm = new Link.Key("europe-line", "eu-firm");
    assertThat(made)
        .isEqualTo(
            new Indicator(made.id(), "Paris asks for a summit")
                .withUntil(new When("2022-03"))
                .withLinks(
                    List.of(
                        new Bearing(CONCEDE).withRatio(new Num("2.5")),
                        new Bearing(firm).withRatioIfAbsent(new Num("1.2")))));
    assertThat(names(inspection.all(".reasons .hyperlink")))
        .contains(
            "“Paris asks for a summit”",
            "“Scholz argues for concessions after his talks with Putin”");
    assertThat(document().history().get(before + 1).label().code())
        .isEqualTo("edit.indicator.add.unnamed");
    robot.interact(() -> {
      while (inspection.versions() > before) {
        document().undo();
      }
    });
    assertThat(indicators()).hasSize(3);
  }

  @Test
  void fromASourceOneComesBackToTheFormThatItWasOpenedFrom(FxRobot robot) {
    Inspection inspection = Inspection.of(windows, robot);
    inspection.select(Selection.NONE);
    SourceRef source = new SourceRef(document().scenario().sources().getFirst().id());
    robot.interact(() ->
        document()
            .perform(new Edit.PutIndicator(indicators().getFirst().withSources(List.of(source)))));
    Hyperlink line = (Hyperlink) inspection.one(".reasons .hyperlink");
    robot.interact(() -> {
      line.requestFocus();
      line.fire();
    });
    Button chip = (Button) inSheet(robot, ".chip").getFirst();
    robot.interact(() -> {
      chip.requestFocus();
      chip.fire();
    });
    TextField author = (TextField) inSheet(robot, ".text-field").getFirst();
    assertThat(window().overlay().getContent().isFocusWithin()).isTrue();
    robot.interact(() -> {
      author.requestFocus();
      author.setText("Ann Other");
    });
    robot.clickOn(window().stage().getX() + 20, window().stage().getY() + 300);
    assertThat(inSheet(robot, ".bearings")).hasSize(1);
    assertThat(inspection.document().scenario().sources())
        .anyMatch(s -> s.author().equals("Ann Other"));
    assertThat(inSheet(robot, ".chip"))
        .extracting(n -> ((Button) n).getText())
        .anyMatch(t -> t.contains("Other"));
    assertThat(window().stage().getScene().getFocusOwner().getStyleClass()).contains("chip");
    keys.press(KeyCode.ESCAPE);
    assertThat(window().overlay().isDisplay()).isFalse();
    assertThat(inspection.focused()).isSameAs(line);
  }

  @Test
  void itsFormSaysWhatItWouldMakeOfWhatIsLikely(FxRobot robot) {
    Inspection inspection = Inspection.of(windows, robot);
    inspection.select(Selection.NONE);
    robot.interact(() -> ((Hyperlink) inspection.one(".reasons .hyperlink")).fire());
    assertThat(inSheet(robot, ".bearings .aside"))
        .extracting(n -> ((Label) n).getText())
        .contains("32.5\u00a0%", "→ 74.3\u00a0%", "→ 23.5\u00a0%");
    robot.interact(() -> {
      TextField ratio = (TextField) inSheet(robot, ".bearings .number").getFirst();
      ratio.requestFocus();
      ratio.setText("none");
    });
    robot.type(KeyCode.ENTER);
    assertThat(inSheet(robot, ".fault"))
        .extracting(n -> ((Label) n).getText())
        .contains(MESSAGES.say("indicator.ratio.not-understood", MESSAGES.quoted("none")));
    assertThat(inspection.versions()).isZero();
  }

  @Test
  void itIsSeenAndItsFormFollowsUndo(FxRobot robot) {
    Inspection inspection = Inspection.of(windows, robot);
    inspection.select(Selection.NONE);
    robot.interact(() -> ((Hyperlink) inspection.one(".reasons .hyperlink")).fire());
    @SuppressWarnings("unchecked")
    ComboBox<State> state = (ComboBox<State>) inSheet(robot, ".combo-box").getFirst();
    robot.interact(() -> state.setValue(State.SEEN));
    assertThat(indicators().getFirst().state()).isEqualTo(State.SEEN);
    assertThat(document().now().label().code()).isEqualTo("edit.indicator.state");
    fill(MESSAGES.say("indicator.on"), "2022-01-20");
    assertThat(indicators().getFirst().on()).isEqualTo(new When("2022-01-20"));
    robot.interact(() -> document().undo());
    robot.interact(() -> document().undo());
    assertThat(state.getValue()).isEqualTo(State.OPEN);
    assertThat(indicators().getFirst().on()).isNull();
  }

  @Test
  void itsLineStaysWhileSomethingElseIsEdited(FxRobot robot) {
    Inspection inspection = Inspection.of(windows, robot);
    inspection.select(Selection.of(CONCEDE));
    Node line = inspection.one(".reasons .hyperlink");
    int before = inspection.versions();
    robot.interact(() ->
        document()
            .perform(
                new Edit.PutSource(document().scenario().sources().getFirst().withNotes("x"))));
    assertThat(inspection.versions()).isEqualTo(before + 1);
    assertThat(inspection.one(".reasons .hyperlink")).isSameAs(line);
  }

  @Test
  void itIsTakenFromALinkAndRemoved(FxRobot robot) {
    Inspection inspection = Inspection.of(windows, robot);
    inspection.select(Selection.of(CONCEDE));
    robot.interact(() -> ((Button) inspection.one(".reasons .row .button")).fire());
    assertThat(indicators()).hasSize(3);
    assertThat(indicators().getFirst().bearsOn(CONCEDE)).isFalse();
    assertThat(inspection.all(".reasons .hyperlink")).isEmpty();
    inspection.select(Selection.NONE);
    robot.interact(() -> ((Hyperlink) inspection.one(".reasons .hyperlink")).fire());
    Node remove = inSheet(robot, ".evidence > .button").getFirst();
    robot.interact(((Button) remove)::fire);
    assertThat(indicators()).hasSize(2);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(window().overlay().isDisplay()).isFalse();
    robot.interact(() -> document().undo());
    assertThat(indicators()).hasSize(3);
  }

  @Test
  void anotherElementsBranchesAreChosenInItsForm(FxRobot robot) {
    Inspection inspection = Inspection.of(windows, robot);
    inspection.select(Selection.NONE);
    robot.interact(() -> ((Hyperlink) inspection.one(".reasons .hyperlink")).fire());
    @SuppressWarnings("unchecked")
    ComboBox<String> more = (ComboBox<String>) inSheet(robot, ".combo-box").getLast();
    int before = inSheet(robot, ".bearings").size();
    robot.interact(() -> more.setValue("kremlin-next"));
    assertThat(inSheet(robot, ".bearings")).hasSize(before + 1);
    fill("How many times as likely to be seen if “Let the talks", "0.5");
    assertThat(indicators().getFirst().links().getLast())
        .isEqualTo(
            new Bearing(new Link.Key("kremlin-next", "k-collapse")).withRatio(new Num("0.5")));
  }
}
