package nextmove.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import nextmove.app.Settings;
import nextmove.edit.Edit;
import nextmove.edit.Selection;
import nextmove.model.Scenario;
import nextmove.ui.map.MapView;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// With the largest text nothing is cut at the side: what has no room goes on below.
class TextSizeTest extends WindowTest {
  @Override
  void begin() throws IOException {
    Keyboard.run(() -> windows.program().change(s -> s.withTextSize(200)));
    super.begin();
  }

  @Test
  void everyFormIsAsWideAsItsPanel(FxRobot robot) {
    Inspection inspection = Inspection.of(windows, robot);
    List<Selection> all = new ArrayList<>(List.of(Selection.NONE));
    Scenario scenario = inspection.document().scenario();
    scenario.elements().stream().limit(9).forEach(e -> all.add(Selection.of(e.id())));
    scenario.links().stream().limit(4).forEach(l -> all.add(Selection.of(l.key())));
    for (Selection selection : all) {
      inspection.select(selection);
      ScrollPane panel = (ScrollPane) inspection.one(".form").getScene().lookup(".inspector");
      Bounds form = panel.getContent().getBoundsInParent();
      assertThat(form.getWidth())
          .as(selection.toString())
          .isLessThanOrEqualTo(panel.getViewportBounds().getWidth());
    }
  }

  @Test
  void theMapKeepsItsPercentAndGrows(FxRobot robot) {
    Inspection.of(windows, robot);
    MapView map = (MapView) window().stage().getScene().lookup(".map-view");
    robot.interact(() -> map.zoomTo(0.5));
    robot.interact(() -> windows.program().change(s -> s.withTextSize(100)));
    assertThat(map.textSizeProperty().get()).isEqualTo(100);
    robot.interact(() -> windows.program().change(s -> s.withTheme(Settings.Theme.PROJECTOR)));
    assertThat(map.textSizeProperty().get()).isEqualTo(125);
    assertThat(map.getZoom()).isCloseTo(0.5, within(1e-6));
  }

  @Test
  void aLongTitleIsSeenWhole(FxRobot robot) {
    Inspection inspection = Inspection.of(windows, robot);
    double one = titleHeight(robot, inspection, "NATO");
    assertThat(titleHeight(robot, inspection, "How does Moscow use its free hand now?"))
        .isGreaterThan(1.3 * one);
  }

  private double titleHeight(FxRobot robot, Inspection inspection, String title) {
    String id = inspection.document().scenario().elements().getFirst().id();
    Edit rename = new Edit.PutElement(inspection.element(id).withTitle(title));
    robot.interact(() -> inspection.document().perform(rename));
    inspection.select(Selection.of(id));
    return inspection.one(".title").getLayoutBounds().getHeight();
  }

  @Test
  void theBarsGoOnBelow(FxRobot robot) {
    Inspection.of(windows, robot);
    robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
    robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.F);
    assertThat(cut(".filter-bar")).isEmpty();
    robot.push(KeyCode.SHORTCUT, KeyCode.H);
    assertThat(cut(".find-bar")).isEmpty();
  }

  /// The texts of labels and buttons in there that are shortened, or reach past the window.
  private List<String> cut(String selector) {
    WaitForAsyncUtils.waitForFxEvents();
    Parent root = root();
    root.applyCss();
    root.layout();
    List<String> cut = new ArrayList<>();
    for (Node node : root.lookup(selector).lookupAll(".text")) {
      boolean whole =
          node instanceof Text text
              && (!(text.getParent() instanceof Labeled label)
                  || text.getText().equals(label.getText()));
      boolean inside =
          root.getLayoutBounds()
              .contains(root.sceneToLocal(node.localToScene(node.getBoundsInLocal())));
      if (node.getParent().isVisible() && !(whole && inside)) {
        cut.add(((Text) node).getText());
      }
    }
    return cut;
  }
}
