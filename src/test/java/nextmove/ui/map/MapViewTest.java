package nextmove.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.GestureEvent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import nextmove.app.Branches;
import nextmove.app.Document;
import nextmove.app.Editing;
import nextmove.drawing.Ink;
import nextmove.drawing.Look;
import nextmove.edit.Edit;
import nextmove.edit.Selection;
import nextmove.geom.Box;
import nextmove.geom.Point;
import nextmove.geom.Transform;
import nextmove.layout.Direction;
import nextmove.model.Element;
import nextmove.model.Kind;
import nextmove.model.Problem;
import nextmove.model.Scenario;
import nextmove.ui.Keyboard;
import nextmove.ui.Mouse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The map as a person meets it: pointed at, typed on, looked at, listened to.
@ExtendWith(ApplicationExtension.class)
class MapViewTest {
  private final Document document = new Document(Workbench.SMALL);
  private final Editing editing = new Editing(document, new Random(1));
  private final List<Problem> refused = new ArrayList<>();
  private MapView map;

  @Start
  void start(Stage stage) {
    map = Workbench.map(document, editing, refused);
    stage.setScene(new Scene(new StackPane(map, map.above()), 800, 600));
    stage.show();
    map.requestFocus();
  }

  private <T> T onFx(Supplier<T> question) {
    return Keyboard.ask(question);
  }

  private Picture picture() {
    @Nullable Picture picture = onFx(() -> map.picture().get());
    assertThat(picture).isNotNull();
    return picture;
  }

  /// Where the card of `id` stands in the view.
  private Box card(String id) {
    Picture picture = picture();
    Transform view = onFx(() -> map.viewport().now());
    return view.toScreen(picture.box(picture.index().position(id)));
  }

  private void click(FxRobot robot, Point at, MouseButton... buttons) {
    robot.clickOn(onFx(() -> map.localToScreen(at.x(), at.y())), buttons);
  }

  private String title(String id) {
    return document.index().element(id).map(Element::title).orElse("");
  }

  private Selection selected() {
    return onFx(() -> document.now().selection());
  }

  private Color colorAt(Point point) {
    WritableImage image = onFx(() -> map.snapshot(null, null));
    return image.getPixelReader().getColor((int) point.x(), (int) point.y());
  }

  private static void assertColor(Color color, Ink ink) {
    assertThat(color.toString()).startsWith("0x" + ink.hex().substring(1));
  }

  @Test
  void theWholeMapIsSeenAndPainted() {
    Box a = card("a");
    assertThat(a.x()).isGreaterThan(0);
    assertThat(card("end").right()).isLessThan(800);
    assertColor(colorAt(new Point(2, 2)), Look.LIGHT.background());
    assertColor(colorAt(new Point(a.x() + 6, a.y() + 6)), Look.LIGHT.card());
    assertColor(colorAt(new Point(card("d").x() + 2, card("d").centerY())), new Ink(0xe69f00));
  }

  @Test
  void aPinchAndTheWheelZoomAtThePointer() {
    Box card = card("x");
    Point at = new Point(card.centerX(), card.centerY());
    zoomed(at, 1.25, pinch(at, 1.25));
    zoomed(at, 0.8, pinch(at, 0.8));
    zoomed(at, Math.pow(1.12, 3), wheel(at, 3));
    zoomed(at, Math.pow(1.12, -2), wheel(at, -2));
  }

  private void zoomed(Point at, double factor, GestureEvent event) {
    Transform before = onFx(() -> map.viewport().now());
    Keyboard.run(() -> Progress.surface(map).fireEvent(event));
    Transform after = onFx(() -> map.viewport().now());
    assertThat(after.scale()).isCloseTo(before.scale() * factor, within(1e-9));
    Point there = after.toScreen(before.toWorld(at));
    // The view stands on whole pixels.
    assertThat(there.distance(at)).isLessThan(1);
  }

  private static ZoomEvent pinch(Point at, double factor) {
    return new ZoomEvent(
        ZoomEvent.ZOOM,
        at.x(),
        at.y(),
        at.x(),
        at.y(),
        false,
        false,
        false,
        false,
        true,
        false,
        factor,
        factor,
        null);
  }

  private static ScrollEvent wheel(Point at, int notches) {
    return new ScrollEvent(
        ScrollEvent.SCROLL,
        at.x(),
        at.y(),
        at.x(),
        at.y(),
        false,
        true,
        false,
        false,
        false,
        false,
        0,
        40.0 * notches,
        0,
        40.0 * notches,
        ScrollEvent.HorizontalTextScrollUnits.NONE,
        0,
        ScrollEvent.VerticalTextScrollUnits.NONE,
        0,
        0,
        null);
  }

  @Test
  void theSignAtACardFoldsWhatFollowsAndItsChipUnfoldsIt(FxRobot robot) {
    robot.interact(() -> document.select(Selection.of("y")));
    Box d = card("d");
    Point corner = new Point(d.right() + 5, d.bottom() + 4);
    robot.moveTo(onFx(() -> map.localToScreen(d.centerX(), d.centerY())));
    click(robot, corner);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(document.scenario().folded()).containsExactly("d");
    assertThat(selected()).isEqualTo(Selection.of("d"));
    assertThat(picture().position("x")).isNegative();
    assertThat(picture().list().foldedBeneath(picture().position("d"))).isEqualTo(4);
    robot.type(KeyCode.RIGHT);
    assertThat(selected()).as("nothing to walk on to").isEqualTo(Selection.of("d"));

    Box folded = card("d");
    click(robot, new Point(folded.right() + 5, folded.bottom() + 4));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(document.scenario().folded()).isEmpty();
    assertThat(picture().position("x")).isNotNegative();
    assertThat(refused).isEmpty();
  }

  @Test
  void oneSeesOnlyWhatIsAroundTheSelectionUntilEscape(FxRobot robot) {
    robot.interact(() -> {
      document.select(Selection.of("a"));
      map.focusOnSelection();
    });
    assertThat(picture().position("d")).isNotNegative();
    assertThat(picture().position("x")).isNegative();
    robot.interact(map::focusOnSelection);
    assertThat(picture().position("x")).isNotNegative();
    assertThat(picture().position("end")).isNegative();
    assertThat(onFx(() -> map.focus().get())).isEqualTo(new Focus(Set.of("a"), 2, Set.of()));

    robot.interact(() -> {
      document.select(Selection.of("x"));
      editing.addAfter("x", Kind.EVENT);
    });
    String added = selected().element().orElseThrow();
    assertThat(picture().position(added)).as("what is made is seen").isNotNegative();
    assertThat(picture().position("end")).isNegative();
    robot.type(KeyCode.ESCAPE);
    assertThat(picture().position("end")).isNotNegative();

    robot.interact(() -> {
      document.select(Selection.of("a"));
      map.focusOnSelection();
      document.select(Selection.of("end"));
    });
    assertThat(onFx(() -> map.focus().get())).as("something else is looked at").isNull();
    assertThat(picture().position("end")).isNotNegative();
    assertThat(document.history().position()).isEqualTo(1);
  }

  @Test
  void anotherLookIsPaintedAtOnce(FxRobot robot) {
    robot.interact(() -> map.lookProperty().set(Look.DARK));
    Box a = card("a");
    assertColor(colorAt(new Point(2, 2)), Look.DARK.background());
    assertColor(colorAt(new Point(a.x() + 6, a.y() + 6)), Look.DARK.card());
  }

  @Test
  void aClickSelectsAndArrowsWalkOn(FxRobot robot) {
    click(robot, card("a").center());
    assertThat(selected()).isEqualTo(Selection.of("a"));
    robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.DOWN);
    assertThat(selected()).isEqualTo(Selection.of("y"));
    robot.type(KeyCode.LEFT);
    assertThat(selected()).isEqualTo(Selection.of("d"));
    robot.type(KeyCode.HOME);
    assertThat(selected()).isEqualTo(Selection.of("a"));
  }

  @Test
  void fromTopDownTheArrowsTurnWithTheMap(FxRobot robot) {
    robot.interact(() -> map.directionProperty().set(Direction.TOP_DOWN));
    robot.type(KeyCode.HOME, KeyCode.DOWN, KeyCode.DOWN, KeyCode.RIGHT);
    assertThat(selected()).isEqualTo(Selection.of("y"));
  }

  @Test
  void typingReplacesTheTitleAndEnterLeaves(FxRobot robot) {
    click(robot, card("x").center());
    robot.type(KeyCode.H, KeyCode.I);
    assertThat(title("x")).isEqualTo("hi");
    robot.type(KeyCode.ENTER);
    assertThat(onFx(() -> map.isFocused())).isTrue();
    robot.interact(document::undo);
    assertThat(title("x")).isEqualTo("Go left");
  }

  @Test
  void f2sEditorKeepsLinesAndIsLeftByEscape(FxRobot robot) {
    robot.interact(() -> document.select(Selection.of("x")));
    robot.interact(() -> map.startTitleEdit("x"));
    robot.type(KeyCode.END);
    robot.press(KeyCode.SHIFT).type(KeyCode.ENTER).release(KeyCode.SHIFT);
    robot.type(KeyCode.A, KeyCode.ESCAPE);
    assertThat(title("x")).isEqualTo("Go left\na");
    assertThat(selected()).isEqualTo(Selection.of("x"));
  }

  @Test
  void anEditorFollowsWhatIsUndoneMeanwhile(FxRobot robot) {
    robot.interact(() -> map.startTitleEdit("x"));
    robot.type(KeyCode.A);
    robot.interact(document::undo);
    assertThat(onFx(() -> map.overlay().editor().getText())).isEqualTo("Go left");
    robot.interact(() -> editing.remove(Selection.of("x")));
    assertThat(onFx(() -> map.overlay().editor().isVisible())).isFalse();
  }

  @Test
  void tabInAnEditorGoesOnWithWhatFollows(FxRobot robot) {
    robot.interact(() -> map.addNext("z"));
    robot.type(KeyCode.A, KeyCode.TAB, KeyCode.B, KeyCode.ENTER);
    List<Element> elements = document.scenario().elements();
    assertThat(elements).extracting(Element::title).contains("a", "b");
    assertThat(elements).hasSize(8);
    assertThat(selected().elements()).hasSize(1);
    assertThat(title(selected().element().orElseThrow())).isEqualTo("b");
  }

  @Test
  void anElementThatWasNeverNamedIsTakenBack(FxRobot robot) {
    robot.interact(() -> map.addNext("z"));
    assertThat(document.scenario().elements()).hasSize(7);
    robot.type(KeyCode.ESCAPE);
    assertThat(document.scenario()).isSameAs(Workbench.SMALL);
  }

  @Test
  void whatAnInputMethodComposesIsShownAndWhatItCommitsIsTyped(FxRobot robot) {
    click(robot, card("x").center());
    robot.interact(() -> map.fireEvent(composing("に", "")));
    assertThat(title("x")).isEqualTo("Go left");
    assertThat(onFx(() -> map.overlay().editor().isVisible())).isTrue();
    robot.interact(() -> map.fireEvent(composing("", "日")));
    assertThat(title("x")).isEqualTo("日");
    robot.type(KeyCode.A);
    assertThat(title("x")).isEqualTo("日a");
  }

  private static InputMethodEvent composing(String composed, String committed) {
    List<InputMethodTextRun> runs =
        composed.isEmpty()
            ? List.of()
            : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
    return new InputMethodEvent(
        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
        FXCollections.observableArrayList(runs),
        committed,
        composed.length());
  }

  @Test
  void whatOneEditsStaysWhereItIs(FxRobot robot) {
    Box before = card("y");
    Box world = picture().box(document.index().position("y"));
    robot.interact(
        () -> editing.rename("y", "A long answer that takes up three lines of its card"));
    Box now = picture().box(document.index().position("y"));
    assertThat(now.y()).isNotEqualTo(world.y());
    assertThat(card("y").y()).isCloseTo(before.y(), within(1.0));
    assertThat(card("y").height()).isGreaterThan(before.height() + 10);
  }

  @Test
  void aCardStandsWhereItWasPut(FxRobot robot) {
    Box z = card("z");
    robot
        .drag(onFx(() -> map.localToScreen(z.centerX(), z.centerY())), MouseButton.PRIMARY)
        .moveBy(40, 120)
        .drop();
    assertThat(document.index().element("z").orElseThrow().details().at()).isNotNull();
    assertThat(card("z").x()).isCloseTo(z.x() + 40, within(2.0));
    assertThat(card("z").y()).isCloseTo(z.y() + 120, within(2.0));
  }

  @Test
  void whatAGestureWouldDoIsSeen(FxRobot robot) {
    Box a = card("a");
    Picture picture = picture();
    robot.interact(() -> {
      map.overlay().preview().marquee(picture.box(0), List.of());
      map.overlay().place(map.viewport(), picture);
    });
    assertThat(onFx(() -> map.above().lookup(".map-marquee").getLayoutBounds().getWidth()))
        .isCloseTo(a.width(), within(1.0));
  }

  @Test
  void aDoubleClickEditsTheTitle(FxRobot robot) {
    Point y = card("y").center();
    robot.interact(() -> {
      Node surface = Progress.surface(map);
      Point2D at = new Point2D(y.x(), y.y());
      for (int clicks = 1; clicks <= 2; clicks++) {
        Mouse.fire(surface, MouseEvent.MOUSE_PRESSED, at, MouseButton.PRIMARY, clicks, false);
        Mouse.fire(surface, MouseEvent.MOUSE_RELEASED, at, MouseButton.PRIMARY, clicks, false);
      }
    });
    assertThat(onFx(() -> map.overlay().editor().owner())).contains("y");
  }

  @Test
  void aVeryLongTitleNeitherLeavesTheViewWhileItIsTypedNorCoversTheMapAsAHint(FxRobot robot) {
    String title = "very ".repeat(400);
    robot.interact(() -> {
      document.perform(
          new Edit.PutElement(document.index().element("end").orElseThrow().withTitle(title)));
      map.startTitleEdit("end");
      map.overlay().place(map.viewport(), map.picture().get());
    });
    TitleEditor editor = map.overlay().editor();
    assertThat(editor.getText()).isEqualTo(title);
    assertThat(onFx(editor::getLayoutY)).isNotNegative();
    assertThat(onFx(() -> editor.getLayoutY() + editor.getHeight())).isLessThanOrEqualTo(600);
    robot.interact(() -> map.overlay().hint().show(title, new Point(100, 100)));
    assertThat(onFx(() -> map.overlay().hint().getHeight())).isBetween(100.0, 200.0);
  }

  @Test
  void anotherMapOfTheDocumentGoesOnWhereThisOneWas(FxRobot robot) {
    robot.interact(() -> map.zoomTo(1.7));
    MapView next = onFx(() -> Workbench.map(document, editing, refused));
    robot.interact(() -> {
      map.getScene().setRoot(next);
      next.continueFrom(map);
    });
    assertThat(onFx(() -> next.viewport().now())).isEqualTo(onFx(() -> map.viewport().now()));
    assertThat(onFx(() -> next.lookup(".map-empty").isVisible())).isFalse();
  }

  @Test
  void anEmptyMapOffersABeginning(FxRobot robot) {
    Document empty = new Document(Scenario.EMPTY);
    robot.interact(() ->
        map.getScene().setRoot(Workbench.map(empty, new Editing(empty, new Random(2)), refused)));
    robot.clickOn(".map-empty .button");
    assertThat(empty.scenario().elements()).hasSize(1);
    robot.type(KeyCode.W, KeyCode.ENTER);
    assertThat(empty.scenario().elements().getFirst().title()).isEqualTo("w");
  }

  @Test
  void whatIsPastedIntoAnEmptyMapIsSeenWholeAndWhatUndoBringsBackIsSeenAsNear(FxRobot robot) {
    Document empty = new Document(Scenario.EMPTY);
    Editing hands = new Editing(empty, new Random(2));
    MapView shown = onFx(() -> Workbench.map(empty, hands, refused));
    robot.interact(() -> map.getScene().setRoot(shown));
    robot.interact(
        () -> new Branches(empty, hands, new Random(3)).paste("1\n 2\n  3\n   4\n    5"));
    Box bounds = onFx(() -> shown.picture().get().bounds());
    Box seen = onFx(() -> shown.viewport().seen());
    assertThat(seen.union(bounds)).isEqualTo(seen);
    robot.interact(() -> shown.zoomTo(2));
    Set<String> all =
        empty.scenario().elements().stream().map(Element::id).collect(Collectors.toSet());
    robot.interact(() -> {
      empty.perform(new Edit.RemoveElements(all));
      empty.undo();
    });
    assertThat(onFx(shown::getZoom)).isEqualTo(2);
  }

  @Test
  void aScreenReaderFindsWhatKeysActOn(FxRobot robot) {
    robot.type(KeyCode.HOME, KeyCode.RIGHT);
    Picture picture = picture();
    robot.interact(() -> map.overlay().place(map.viewport(), picture));
    Node focus = onFx(() -> (Node) map.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM));
    assertThat(focus.getAccessibleText())
        .isEqualTo("Decision: What next?. Kremlin  Leads to 3 elements.");
    Box card = card("d");
    assertThat(focus.getLayoutBounds().getWidth()).isCloseTo(card.width(), within(1.0));
    assertThat(focus.getBoundsInParent().getMinX()).isCloseTo(card.x(), within(1.0));
  }

  @Test
  void zoomingByCommandsKeepsTheMiddle(FxRobot robot) {
    robot.interact(() -> map.zoomTo(1));
    Point middle = onFx(() -> map.viewport().now().toWorld(map.viewport().center()));
    robot.interact(map::zoomIn);
    assertThat(onFx(map::getZoom)).isEqualTo(1.25);
    assertThat(onFx(() -> map.viewport().now().toWorld(map.viewport().center())).distance(middle))
        .isLessThan(2);
    robot.interact(map::fit);
    assertThat(card("a").x()).isGreaterThan(0);
  }
}
