package nextmove.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import javafx.application.Platform;
import javafx.scene.control.ContextMenu;
import nextmove.app.Document;
import nextmove.app.Editing;
import nextmove.app.Work;
import nextmove.drawing.DisplayList;
import nextmove.drawing.FontMeasure;
import nextmove.drawing.Look;
import nextmove.drawing.Style;
import nextmove.geom.Box;
import nextmove.geom.Point;
import nextmove.geom.Transform;
import nextmove.layout.Direction;
import nextmove.layout.Layout;
import nextmove.model.Actor;
import nextmove.model.Consequence;
import nextmove.model.Decision;
import nextmove.model.Index;
import nextmove.model.Link;
import nextmove.model.Num;
import nextmove.model.Option;
import nextmove.model.Problem;
import nextmove.model.Scenario;
import nextmove.text.MapText;
import nextmove.text.Messages;

/// A small map to try gestures and keys on, without a window: what came of them is kept.
final class Workbench implements Preview {
  static final Messages MESSAGES = Messages.of(Locale.ENGLISH);
  static final FontMeasure FONT = new FontMeasure();

  /// "a" leads to the decision "d", that to the options "x", "y", "z", of which "x" and "y" lead on
  /// to "end".
  static final Scenario SMALL =
      Scenario.EMPTY
          .withActors(List.of(new Actor("k", "Kremlin")))
          .withMap(
              List.of(
                  new Consequence("a", "It begins"),
                  new Decision("d", "What next?", "k"),
                  new Option("x", "Go left"),
                  new Option("y", "Go right"),
                  new Option("z", "Stay"),
                  new Consequence("end", "It ends")),
              List.of(
                  new Link("a", "d"),
                  new Link("d", "x"),
                  new Link("d", "y"),
                  new Link("d", "z"),
                  new Link("x", "end"),
                  new Link("y", "end")));

  final Document document;
  final Editing editing;
  final Viewport viewport = new Viewport();
  final List<Problem> refused = new ArrayList<>();
  final List<String> followed = new ArrayList<>();
  List<Box> lit = List.of();
  List<Box> over = List.of();
  List<Carried> carried = List.of();
  Box marquee = Box.EMPTY;
  Optional<Mark> mark = Optional.empty();
  String said = "";
  final Ground ground;

  /// A real map on the screen; work that fails in the background fails the test.
  static MapView map(Document document, Editing editing, List<Problem> refused) {
    Work work =
        new Work(
            Platform::runLater,
            Work.threads(),
            failure ->
                Platform.runLater(() -> {
                  throw new AssertionError(failure);
                }));
    return new MapView(
        document,
        Direction.LEFT_RIGHT,
        new MapContext(
            MESSAGES,
            FONT,
            editing,
            refused::add,
            ContextMenu::new,
            () -> false,
            _ -> {},
            () -> false,
            work));
  }

  Workbench() {
    this(new Document(SMALL));
  }

  Workbench(Document document) {
    this.document = document;
    editing = new Editing(document, new Random(1));
    ground =
        new Ground(
            document,
            editing,
            viewport,
            () -> picture(document.index(), Direction.LEFT_RIGHT),
            this,
            refused::add,
            MESSAGES,
            followed::add);
    viewport.resize(1000, 600);
    viewport.set(new Transform(0.5, 40, 300));
  }

  static Picture picture(Index index, Direction direction) {
    return new Picture(
        index,
        DisplayList.of(
            Layout.arrange(index, FONT, new MapText(index, MESSAGES), direction),
            index,
            new Style(Look.LIGHT, FONT, Num::literal)));
  }

  Picture picture() {
    return ground.picture();
  }

  /// Where the card of `id` stands on the screen.
  Box card(String id) {
    return viewport.now().toScreen(picture().box(document.index().position(id)));
  }

  Pointer on(String id) {
    return at(card(id).center());
  }

  static Pointer at(Point point) {
    return new Pointer(point, Pointer.Button.PRIMARY, false, 1);
  }

  boolean showsNothing() {
    return lit.isEmpty() && over.isEmpty() && carried.isEmpty() && marquee.equals(Box.EMPTY);
  }

  @Override
  public void marquee(Box area, List<Box> touched) {
    marquee = area;
    lit = touched;
  }

  @Override
  public void carried(List<Carried> cards, Optional<Mark> newMark) {
    carried = cards;
    mark = newMark;
  }

  @Override
  public void link(Point from, Point to, List<Box> targets, List<Box> target) {
    lit = targets;
    over = target;
  }

  @Override
  public void say(Point at, String sentence) {
    said = sentence;
  }

  @Override
  public void clear() {
    lit = List.of();
    over = List.of();
    carried = List.of();
    marquee = Box.EMPTY;
    mark = Optional.empty();
    said = "";
  }
}
