package nextmove.ui;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import nextmove.app.Document;
import nextmove.app.Editing;
import nextmove.app.Work;
import nextmove.drawing.FontMeasure;
import nextmove.model.Problem;
import nextmove.text.Messages;
import nextmove.text.ProblemText;
import nextmove.ui.command.ElementKeys;
import nextmove.ui.command.Menus;
import nextmove.ui.dialog.Overlay;
import nextmove.ui.inspector.Inspector;
import nextmove.ui.map.MapContext;
import nextmove.ui.map.MapView;
import nextmove.ui.map.Minimap;
import nextmove.ui.outline.Outline;
import nextmove.ui.problems.ProblemList;

/// The views of one document, side by side: outline, map, inspector, and problems below.
final class DocumentPane extends BorderPane {
  private final Document document;
  private final Editing editing;
  private final Outline outline;
  private final MapView map;
  private final Inspector inspector;
  private final ProblemList problems;
  private final Consumer<String> say;
  private final ProblemText problemText;
  private final Panels.Panel left;
  private final Panels.Panel right;
  private final Panels.Panel below;

  DocumentPane(
      Document document,
      Messages messages,
      Work work,
      RandomGenerator random,
      Overlay overlay,
      Menus menus,
      BooleanSupplier motion,
      Consumer<String> say) {
    this.document = document;
    this.say = say;
    problemText = new ProblemText(messages);
    editing = new Editing(document, random);
    outline = new Outline(document, editing, messages);
    inspector = new Inspector(document, messages, random, overlay::showCentered);
    problems = new ProblemList(document, messages, work);
    map =
        new MapView(
            new MapContext(
                messages, new FontMeasure(), _ -> editing, this::refused, menus::context, motion, work));
    map.show(document);
    outline.onActorChosen(inspector::focusActor);
    Minimap minimap = new Minimap(map);
    StackPane middle = new StackPane(map, minimap);
    StackPane.setAlignment(minimap, Pos.BOTTOM_RIGHT);
    middle.getStyleClass().add("middle");
    left = new Panels.Panel(outline, 0.2);
    right = new Panels.Panel(inspector, 0.25);
    below = new Panels.Panel(problems, 0.22);
    below.shown().set(false);
    Panels across = new Panels(Orientation.HORIZONTAL, List.of(left), middle, List.of(right));
    setCenter(new Panels(Orientation.VERTICAL, List.of(), across, List.of(below)));
  }

  /// Lets the keys that act on elements count in outline and map.
  void listen(ElementKeys keys) {
    keys.listenOn(outline.tree());
    keys.listenOn(map);
  }

  Document document() {
    return document;
  }

  Editing editing() {
    return editing;
  }

  Outline outline() {
    return outline;
  }

  MapView map() {
    return map;
  }

  Inspector inspector() {
    return inspector;
  }

  ProblemList problems() {
    return problems;
  }

  Panels.Panel left() {
    return left;
  }

  Panels.Panel right() {
    return right;
  }

  Panels.Panel below() {
    return below;
  }

  /// Says why something was not done.
  void refused(Problem why) {
    say.accept(problemText.sentence(why));
  }

  /// Edits a title where one works: in the outline if that has the keyboard, else on the map.
  void editTitle(String id) {
    if (outline.hasFocus() && left.shown().get()) {
      outline.startTitleEdit(id);
    } else {
      map.startTitleEdit(id);
    }
  }

  /// Shows the panel and gives `step` the keyboard.
  void reveal(Panels.Panel panel, Runnable step) {
    panel.shown().set(true);
    Platform.runLater(step);
  }

  /// The keyboard goes to the panel after the one that has it, or the one before.
  void nextPanel(int step) {
    record Stop(boolean shown, Node node, Runnable enter) {}
    List<Stop> stops =
        List.of(
                new Stop(left.shown().get(), outline, outline::focusTree),
                new Stop(true, map, map::requestFocus),
                new Stop(right.shown().get(), inspector, inspector::focusFirst),
                new Stop(below.shown().get(), problems, problems::focusList))
            .stream()
            .filter(Stop::shown)
            .toList();
    int at = step > 0 ? -1 : 0;
    for (int i = 0; i < stops.size(); i++) {
      if (stops.get(i).node().isFocusWithin()) {
        at = i;
      }
    }
    stops.get(Math.floorMod(at + step, stops.size())).enter().run();
  }
}
