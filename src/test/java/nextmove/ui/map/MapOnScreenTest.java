package nextmove.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.util.Duration;
import nextmove.app.Document;
import nextmove.app.Editing;
import nextmove.edit.Edit;
import nextmove.geom.Box;
import nextmove.geom.Point;
import nextmove.model.Element;
import nextmove.model.Link;
import nextmove.model.Problem;
import nextmove.ui.Keyboard;
import nextmove.xserver.OnXServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What a mouse does with a key held, and with a button held, on a real screen.
@OnXServer
@ExtendWith(ApplicationExtension.class)
class MapOnScreenTest {
  private final Document document = new Document(Workbench.SMALL);
  private final Editing editing = new Editing(document, new Random(1));
  private final List<Problem> refused = new ArrayList<>();
  private MapView map;

  @Start
  void start(Stage stage) {
    map = Workbench.map(document, editing, refused);
    stage.setScene(new Scene(map, 1200, 700));
    stage.show();
    map.requestFocus();
  }

  private static <T> T onFx(Supplier<T> question) {
    return Keyboard.ask(question);
  }

  private Box card(String id) {
    return onFx(() -> {
      Picture picture = map.picture().get();
      return map.viewport().now().toScreen(picture.box(picture.index().position(id)));
    });
  }

  private Point2D screen(Point p) {
    return onFx(() -> map.localToScreen(p.x(), p.y()));
  }

  @Test
  void aClickWithControlAddsToTheSelection(FxRobot robot) {
    robot.clickOn(screen(card("x").center()));
    robot.press(KeyCode.CONTROL).clickOn(screen(card("y").center())).release(KeyCode.CONTROL);
    assertThat(document.now().selection().elements()).containsExactly("x", "y");
    robot.press(KeyCode.CONTROL).clickOn(screen(card("x").center())).release(KeyCode.CONTROL);
    assertThat(document.now().selection().elements()).containsExactly("y");
  }

  @Test
  void theWheelWithControlZoomsAtThePointer(FxRobot robot) {
    Point before = card("x").center();
    double zoom = onFx(map::getZoom);
    robot.moveTo(screen(before));
    robot.press(KeyCode.CONTROL).scroll(1, VerticalDirection.UP).release(KeyCode.CONTROL);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(onFx(map::getZoom)).isNotCloseTo(zoom, within(0.01));
    Point after = card("x").center();
    assertThat(after.distance(before)).isLessThan(2);
  }

  @Test
  void aMarqueeSelectsWhatItCovers(FxRobot robot) {
    Box x = card("x");
    Box z = card("z");
    robot.moveTo(screen(new Point(x.x() - 10, x.y() - 10)));
    robot.press(MouseButton.PRIMARY);
    robot.moveTo(screen(new Point(z.right() + 5, z.bottom() + 10)));
    robot.release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(document.now().selection().elements()).isEqualTo(Set.of("x", "y", "z"));
  }

  @Test
  void aMarqueeWithShiftAddsToTheSelection(FxRobot robot) {
    robot.clickOn(screen(card("a").center()));
    Box y = card("y");
    robot.press(KeyCode.SHIFT).moveTo(screen(new Point(y.x() - 10, y.y() - 5)));
    robot.press(MouseButton.PRIMARY);
    robot.moveTo(screen(y.center())).release(MouseButton.PRIMARY).release(KeyCode.SHIFT);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(document.now().selection().elements()).containsExactly("a", "y");
  }

  @Test
  void whatIsDraggedToTheEdgeMovesTheView(FxRobot robot) throws Exception {
    Box end = card("end");
    double right = onFx(map::getWidth);
    double before = onFx(() -> map.viewport().now().dx());
    robot.moveTo(screen(new Point(end.right() + 20, end.bottom() + 40)));
    robot.press(MouseButton.PRIMARY).moveTo(screen(new Point(right + 60, end.y() - 40)));
    Keyboard.waitUntil(() -> map.viewport().now().dx() < before - 50);
    robot.release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
    double after = onFx(() -> map.viewport().now().dx());
    robot.moveTo(screen(new Point(right / 2, 20)));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(onFx(() -> map.viewport().now().dx())).isEqualTo(after);
  }

  @Test
  void aLinkThatIsLetGoOutsideTheMapLeadsNowhere(FxRobot robot) {
    robot.clickOn(screen(card("z").center()));
    Box z = card("z");
    robot.moveTo(screen(new Point(z.right() + 6, z.centerY()))).press(MouseButton.PRIMARY);
    robot.moveTo(screen(card("end").center()));
    robot.moveTo(screen(new Point(onFx(map::getWidth) + 30, z.centerY())));
    robot.release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(document.scenario()).isEqualTo(Workbench.SMALL);
    assertThat(refused).isEmpty();
  }

  @Test
  void draggingFromTheHandleLinksAndEscapeLetsGo(FxRobot robot) {
    robot.clickOn(screen(card("z").center()));
    Box z = card("z");
    Point handle = new Point(z.right() + 6, z.centerY());
    robot.moveTo(screen(handle)).press(MouseButton.PRIMARY);
    robot.moveTo(screen(card("end").center()));
    robot.type(KeyCode.ESCAPE).release(MouseButton.PRIMARY);
    assertThat(document.index().link(new Link.Key("z", "end"))).isEmpty();
    robot.moveTo(screen(handle)).press(MouseButton.PRIMARY);
    robot.moveTo(screen(card("end").center())).release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(document.index().link(new Link.Key("z", "end"))).isPresent();
    assertThat(refused).isEmpty();
  }

  /// From card `id`, by way of somewhere else, to `to`; the button stays pressed.
  private void carry(FxRobot robot, String id, Point to) {
    robot.moveTo(screen(card(id).center())).press(MouseButton.PRIMARY);
    robot.moveTo(screen(card(id).center().plus(20, 30))).moveTo(screen(to));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void drop(FxRobot robot) {
    robot.release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private String hint() {
    return onFx(() -> {
      map.layout();
      Hint hint = map.overlay().hint();
      return hint.isVisible() ? hint.getText() : "";
    });
  }

  private List<String> options() {
    return document.scenario().links().stream()
        .filter(l -> l.from().equals("d"))
        .map(Link::to)
        .toList();
  }

  @Test
  void aCardIsDraggedToAnotherPlaceAmongItsSiblings(FxRobot robot) throws Exception {
    Box x = card("x");
    carry(robot, "z", new Point(x.centerX(), x.y() - 4));
    Keyboard.waitUntil(() -> hint().equals("Before “Go left”"));
    assertThat(options()).containsExactly("x", "y", "z");
    drop(robot);
    assertThat(options()).containsExactly("z", "x", "y");
    assertThat(refused).isEmpty();
  }

  @Test
  void aCardIsDraggedToAnotherParent(FxRobot robot) throws Exception {
    carry(robot, "end", card("z").center());
    Keyboard.waitUntil(() -> hint().equals("Follows “Stay”"));
    drop(robot);
    assertThat(document.index().link(new Link.Key("z", "end"))).isPresent();
    assertThat(document.index().link(new Link.Key("x", "end"))).isEmpty();
  }

  @Test
  void whereACardMayNotBeDroppedTheReasonStandsAtThePointer(FxRobot robot) throws Exception {
    carry(robot, "z", card("end").center());
    Keyboard.waitUntil(() -> hint().contains("options belong to"));
    drop(robot);
    assertThat(document.scenario()).isEqualTo(Workbench.SMALL);
    assertThat(refused).extracting(Problem::code).containsExactly("edit.link.kinds");
    assertThat(hint()).isEmpty();
  }

  @Test
  void whatLiesUnderThePointerIsToldOfUntilOneActsOnIt(FxRobot robot) {
    onFx(() -> {
      Element x = document.index().element("x").orElseThrow();
      document.perform(new Edit.PutElement(x.withEvidence(x.evidence().withNotes("*Once* more"))));
      return 0;
    });
    robot.moveTo(screen(card("x").center()));
    Keyboard.waitUntil(() -> hint().equals("Once more"));
    robot.clickOn(MouseButton.PRIMARY);
    assertThat(hint()).isEmpty();
    robot.moveBy(3, 0);
    // Longer than the pointer rests before it is told.
    AtomicBoolean rested = new AtomicBoolean();
    onFx(() -> {
      PauseTransition rest = new PauseTransition(Duration.seconds(1));
      rest.setOnFinished(_ -> rested.set(true));
      rest.play();
      return 0;
    });
    Keyboard.waitUntil(rested::get);
    assertThat(hint()).isEmpty();

    robot.moveTo(screen(card("x").center().plus(0, -200)));
    robot.moveTo(screen(card("x").center()));
    Keyboard.waitUntil(() -> hint().equals("Once more"));
  }

  @Test
  void onTheBareMapACardStaysWhereItIsPutAndEscapeTakesItBackBefore(FxRobot robot) {
    Point bare = card("a").center().plus(0, 200);
    carry(robot, "a", bare);
    robot.type(KeyCode.ESCAPE);
    drop(robot);
    assertThat(document.scenario()).isEqualTo(Workbench.SMALL);
    carry(robot, "a", bare);
    drop(robot);
    assertThat(document.index().element("a").orElseThrow().details().at()).isNotNull();
  }

  @Test
  void aMarqueeWithControlAddsToTheSelectionAndEscapeLeavesIt(FxRobot robot) {
    robot.clickOn(screen(card("a").center()));
    Box y = card("y");
    robot.press(KeyCode.CONTROL).moveTo(screen(new Point(y.x() - 10, y.y() - 5)));
    robot.press(MouseButton.PRIMARY).moveTo(screen(y.center())).release(MouseButton.PRIMARY);
    robot.release(KeyCode.CONTROL);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(document.now().selection().elements()).containsExactly("a", "y");
    robot.moveTo(screen(new Point(y.x() - 10, y.y() - 5))).press(MouseButton.PRIMARY);
    robot.moveTo(screen(card("z").center())).type(KeyCode.ESCAPE);
    drop(robot);
    assertThat(document.now().selection().elements()).containsExactly("a", "y");
  }

  @Test
  void theMiddleButtonDragsTheMapAndEscapePutsItBack(FxRobot robot) {
    Point before = card("x").center();
    robot.moveTo(screen(before)).press(MouseButton.MIDDLE);
    robot.moveTo(screen(before.plus(60, -40)));
    robot.release(MouseButton.MIDDLE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(card("x").center().distance(before.plus(60, -40))).isLessThan(2);
    assertThat(document.now().selection().isEmpty()).isTrue();
    robot.press(MouseButton.MIDDLE).moveTo(screen(before)).type(KeyCode.ESCAPE);
    robot.release(MouseButton.MIDDLE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(card("x").center().distance(before.plus(60, -40))).isLessThan(2);
  }

  @Test
  void theWheelMovesTheMapAndWithShiftSideways(FxRobot robot) {
    Point before = card("x").center();
    robot.moveTo(screen(before)).scroll(1, VerticalDirection.DOWN);
    WaitForAsyncUtils.waitForFxEvents();
    Point after = card("x").center();
    assertThat(after.x()).isCloseTo(before.x(), within(1.0));
    assertThat(after.y()).isNotCloseTo(before.y(), within(10.0));
    robot.press(KeyCode.SHIFT).scroll(1, VerticalDirection.DOWN).release(KeyCode.SHIFT);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(card("x").center().y()).isCloseTo(after.y(), within(1.0));
    assertThat(card("x").center().x()).isNotCloseTo(after.x(), within(10.0));
  }
}
