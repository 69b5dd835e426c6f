package nextmove.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import nextmove.app.Document;
import nextmove.edit.Selection;
import nextmove.model.Element;
import nextmove.model.Likelihood;
import nextmove.model.Link;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The inspector of a window with one scenario, and hands for it.
final class Inspection {
  private final Windows windows;
  private final FxRobot robot;

  private Inspection(Windows windows, FxRobot robot) {
    this.windows = windows;
    this.robot = robot;
  }

  static Inspection of(Windows windows, FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    Inspection inspection = new Inspection(windows, robot);
    robot.interact(() -> windows.open().getFirst().toFront());
    return inspection;
  }

  Document document() {
    return windows.open().getFirst().file().orElseThrow().document();
  }

  Element element(String id) {
    return document().index().element(id).orElseThrow();
  }

  Likelihood likelihood(Link.Key key) {
    return document().index().link(key).orElseThrow().likelihood();
  }

  int versions() {
    return document().history().position();
  }

  void select(Selection selection) {
    robot.interact(() -> document().select(selection));
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// Lays everything out now, as the next frame would.
  private void layOut() {
    robot.interact(() -> {
      Parent root = windows.open().getFirst().stage().getScene().getRoot();
      root.applyCss();
      root.layout();
    });
  }

  /// Everything in the inspector that the style selector finds and that is seen.
  List<Node> all(String selector) {
    layOut();
    return robot
        .from(windows.open().getFirst().stage().getScene().getRoot())
        .lookup(".inspector " + selector)
        .queryAll()
        .stream()
        .filter(Inspection::isSeen)
        .toList();
  }

  Node one(String selector) {
    List<Node> found = all(selector);
    assertThat(found).as(selector).isNotEmpty();
    return found.getFirst();
  }

  Node focused() {
    WaitForAsyncUtils.waitForFxEvents();
    return windows.open().getFirst().stage().getScene().getFocusOwner();
  }

  /// The point of a node that is `share` of its width from the left.
  Point2D at(Node node, double share) {
    layOut();
    Bounds b = node.localToScreen(node.getLayoutBounds());
    return new Point2D(b.getMinX() + share * b.getWidth(), b.getCenterY());
  }

  private static boolean isSeen(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }
}
