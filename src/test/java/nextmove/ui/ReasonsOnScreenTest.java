package nextmove.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import nextmove.edit.Edit;
import nextmove.edit.Selection;
import nextmove.model.Actor;
import nextmove.model.Dissent;
import nextmove.model.Evidence;
import nextmove.model.Likelihood;
import nextmove.model.Link;
import nextmove.text.Messages;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Assumptions and other readings, on an element and on a link.
class ReasonsOnScreenTest extends WindowTest {
  private static final Messages MESSAGES = Messages.of(Locale.ENGLISH);
  private static final String ELEMENT = "us-military";
  private static final Link.Key LINK = new Link.Key("us-table", "us-military");

  /// Takes an item of the menu that adds reasons.
  private void add(FxRobot robot, Inspection inspection, String key) {
    MenuButton adder =
        (MenuButton) inspection.all(".evidence > .menu-button").stream().findFirst().orElseThrow();
    robot.interact(() -> {
      adder.show();
      adder.getItems().stream()
          .filter(item -> MESSAGES.say(key).equals(item.getText()))
          .findFirst()
          .orElseThrow()
          .fire();
      adder.hide();
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private List<TextInputControl> sheet(FxRobot robot) {
    return robot.from(window().overlay()).lookup(".card-form .text-input").queryAll().stream()
        .map(TextInputControl.class::cast)
        .toList();
  }

  @Test
  void anAssumptionIsAddedWordedAndTakenAway(FxRobot robot) {
    Inspection inspection = Inspection.of(windows, robot);
    inspection.select(Selection.of(ELEMENT));
    int before = inspection.document().scenario().assumptions().size();
    add(robot, inspection, "reasons.assumption.new");
    robot.interact(() -> sheet(robot).getFirst().setText("Talks go on"));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(inspection.document().scenario().assumptions())
        .hasSize(before + 1)
        .last()
        .matches(a -> a.text().equals("Talks go on"));
    robot.type(KeyCode.ESCAPE);
    inspection.select(Selection.NONE);
    inspection.select(Selection.of(ELEMENT));
    assertThat(inspection.all(".reasons .hyperlink"))
        .extracting(n -> ((Hyperlink) n).getText())
        .containsExactly("Assumes: “Talks go on”");
    Node remove = inspection.one(".reasons .button");
    robot.interact(((Button) remove)::fire);
    assertThat(inspection.element(ELEMENT).evidence().assumptions()).isEmpty();
    assertThat(inspection.all(".reasons .hyperlink")).isEmpty();
  }

  @Test
  void aVeryLongNameLeavesRoomForTheWindow(FxRobot robot) {
    Inspection inspection = Inspection.of(windows, robot);
    String long2000 = "x".repeat(2000);
    robot.interact(() -> {
      Actor first = inspection.document().scenario().actors().getFirst();
      inspection.document().perform(new Edit.PutActor(new Actor(first.id(), long2000)));
    });
    inspection.select(Selection.of("kremlin-next"));
    ComboBox<?> who = (ComboBox<?>) inspection.one(".combo-box");
    robot.interact(who::show);
    WaitForAsyncUtils.waitForFxEvents();
    ListView<?> list = (ListView<?>) ((ComboBoxListViewSkin<?>) who.getSkin()).getPopupContent();
    assertThat(list.getWidth()).isBetween(100.0, 800.0);
    robot.interact(who::hide);
    inspection.select(Selection.of("k-collapse"));
    Label name = (Label) inspection.one(".payoffs .label");
    assertThat(name.getTooltip().getText()).isEqualTo(long2000);
    assertThat(name.getTooltip().isWrapText()).isTrue();
  }

  @Test
  void anotherReadingOfALinkIsWrittenWithItsLikelihood(FxRobot robot) {
    Inspection inspection = Inspection.of(windows, robot);
    inspection.select(Selection.of(LINK));
    add(robot, inspection, "reasons.dissent.new");
    robot.interact(() -> {
      List<TextInputControl> fields = sheet(robot);
      fields.get(0).setText("They will not");
      fields.get(1).setText("Ann");
      fields.get(2).requestFocus();
      fields.get(2).setText("unlikely");
    });
    robot.type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(sheet(robot).get(2).getText()).startsWith("unlikely, 20");
    Evidence evidence = inspection.document().index().link(LINK).orElseThrow().evidence();
    assertThat(evidence.dissents())
        .singleElement()
        .extracting(Dissent::text, Dissent::by, Dissent::likelihood)
        .containsExactly("They will not", "Ann", new Likelihood.Word("unlikely"));
    robot.push(KeyCode.SHORTCUT, KeyCode.Z);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(sheet(robot)).extracting(TextInputControl::getText).contains("They will not", "Ann");
    assertThat(sheet(robot).get(2).getText()).isEmpty();
    robot.push(KeyCode.SHORTCUT, KeyCode.Z);
    robot.push(KeyCode.SHORTCUT, KeyCode.Z);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(sheet(robot)).extracting(TextInputControl::getText).containsOnly("");
    robot.push(KeyCode.SHORTCUT, KeyCode.Z);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(window().overlay().isDisplay()).isFalse();
  }
}
