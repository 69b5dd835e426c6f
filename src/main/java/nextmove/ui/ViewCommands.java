package nextmove.ui;

import static nextmove.ui.command.CommandId.*;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import nextmove.app.Document;
import nextmove.drawing.Palette;
import nextmove.edit.Legal;
import nextmove.edit.Selection;
import nextmove.graph.Filter;
import nextmove.layout.Direction;
import nextmove.model.Decision;
import nextmove.model.Element;
import nextmove.model.Index;
import nextmove.model.Link;
import nextmove.model.Problem;
import nextmove.text.Messages;
import nextmove.text.Names;
import nextmove.ui.command.Commands;
import nextmove.ui.command.Finder;
import nextmove.ui.dialog.Overlay;
import nextmove.ui.sign.KindSign;
import nextmove.ui.theme.Icon;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The commands that go about in the views of a document.
final class ViewCommands {
  private final DocumentPane pane;
  private final Messages messages;
  private final Overlay overlay;

  ViewCommands(DocumentPane pane, Messages messages, Overlay overlay) {
    this.pane = pane;
    this.messages = messages;
    this.overlay = overlay;
  }

  void addTo(Commands commands) {
    Document document = pane.document();
    commands.add(ZOOM_IN, pane.map()::zoomIn);
    commands.add(ZOOM_OUT, pane.map()::zoomOut);
    commands.add(ZOOM_ACTUAL, () -> pane.map().zoomTo(1));
    commands.add(FIT, pane.map()::fit);
    commands.add(DIRECTION, this::turn);
    commands.add(
        FOCUS,
        document.when(now -> !now.selection().elements().isEmpty()),
        pane.map()::focusOnSelection);
    commands.add(FOCUS_END, Bindings.isNotNull(pane.map().focus()), pane.map()::endFocus);
    commands.add(FILTER, pane.filterBar()::open);
    commands.add(FILTER_END, pane.filterBar().visibleProperty(), pane.filterBar()::end);
    commands.add(
        SELECT_PASSING, Bindings.isNotNull(pane.filtering().passed()), this::selectPassing);
    commands.addCheck(SHOW_OUTLINE, pane.left().shown());
    commands.addCheck(SHOW_INSPECTOR, pane.right().shown());
    commands.addCheck(SHOW_PROBLEMS, pane.below().shown());
    commands.addCheck(SHOW_MINIMAP, pane.minimap().wanted());
    commands.add(NEXT_PANEL, () -> pane.stops().next(pane.getScene(), 1));
    commands.add(PREVIOUS_PANEL, () -> pane.stops().next(pane.getScene(), -1));
    commands.add(FIND, () -> pane.reveal(pane.left(), () -> pane.outline().focusSearch()));
    commands.add(GO_TO, document.when(now -> now.index().elementCount() > 0), this::goTo);
    commands.add(
        HISTORY,
        () -> overlay.showCentered(HistorySheet.of(pane.document(), messages, overlay::hide)));
    BooleanBinding oneElement = document.when(now -> now.selection().element().isPresent());
    commands.add(LINK_TO, oneElement, this::linkTo);
    commands.add(
        SELECT_LINK,
        document.when(_ -> linkInto().isPresent()),
        () -> linkInto().map(Selection::of).ifPresent(pane::choose));
    commands.add(
        ACTOR,
        document.when(_ -> isDecision()),
        inInspector(() -> pane.inspector().focusActorChoice()));
    BooleanBinding judged = document.when(_ -> isJudged());
    commands.add(LIKELIHOOD, judged, inInspector(() -> pane.inspector().focusLikelihood()));
    commands.add(CONFIDENCE, judged, inInspector(() -> pane.inspector().focusConfidence()));
    commands.add(PAYOFFS, oneElement, inInspector(() -> pane.inspector().focusPayoffs()));
    commands.add(NOTES, inInspector(() -> pane.inspector().focusNotes()));
    commands.add(ADD_ACTOR, inInspector(() -> pane.inspector().addActor()));
    commands.add(ADD_INDICATOR, inInspector(() -> pane.inspector().addIndicator()));
  }

  private Optional<Link.Key> linkInto() {
    return pane.document().now().selection().linkInto(pane.document().index());
  }

  private boolean isDecision() {
    return pane.document()
        .now()
        .selection()
        .element()
        .flatMap(pane.document().index()::element)
        .filter(Decision.class::isInstance)
        .isPresent();
  }

  private boolean isJudged() {
    Selection selection = pane.document().now().selection();
    Index index = pane.document().index();
    return selection.link().isPresent()
        || selection.element().map(id -> index.inDegree(index.position(id)) > 0).orElse(false);
  }

  private Runnable inInspector(Runnable step) {
    return () -> pane.reveal(pane.right(), step);
  }

  private void turn() {
    pane.map()
        .directionProperty()
        .set(
            switch (pane.map().directionProperty().get()) {
              case LEFT_RIGHT -> Direction.TOP_DOWN;
              case TOP_DOWN -> Direction.LEFT_RIGHT;
            });
  }

  /// What is not shown is not selected: nobody sees whether it passes.
  private void selectPassing() {
    Filter.@Nullable Passed passed = pane.filtering().passed().get();
    if (passed != null) {
      BitSet shown = passed.elements();
      shown.andNot(pane.map().hidden());
      pane.choose(
          new Selection(
              shown.stream()
                  .mapToObj(e -> passed.index().element(e).id())
                  .collect(Collectors.toCollection(LinkedHashSet::new)),
              Set.of()));
    }
  }

  private void goTo() {
    find("finder.go-to", places(), pane.document().scenario().elements(), pane::go);
  }

  /// The bookmarks that have a name of their own; others are found by their elements.
  private List<Finder.Find> places() {
    Index index = pane.document().index();
    return index.scenario().bookmarks().stream()
        .filter(b -> !b.name().isBlank() && index.position(b.element()) >= 0)
        .map(b ->
            new Finder.Find(
                () -> new Icon(Feather.BOOKMARK),
                b.name().strip(),
                "",
                true,
                () -> pane.go(b.element())))
        .toList();
  }

  private void linkTo() {
    String from = pane.document().now().selection().element().orElseThrow();
    Index index = pane.document().index();
    List<Element> legal =
        index.scenario().elements().stream()
            .filter(e -> Legal.link(index, new Link.Key(from, e.id())).isEmpty())
            .toList();
    if (legal.isEmpty()) {
      sayWhyNone(from);
      return;
    }
    find(
        "finder.link-to",
        List.of(),
        legal,
        to -> pane.editing().link(from, to).ifPresent(pane::refused));
  }

  /// Says why nothing can be linked to: the reason that holds for most elements.
  private void sayWhyNone(String from) {
    pane.document().scenario().elements().stream()
        .filter(e -> !e.id().equals(from))
        .flatMap(e -> Legal.link(pane.document().index(), new Link.Key(from, e.id())).stream())
        .collect(Collectors.groupingBy(Problem::code, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .max(Comparator.comparingInt(List::size))
        .ifPresent(same -> pane.refused(same.getFirst()));
  }

  private void find(
      String prompt, List<Finder.Find> first, List<Element> among, Consumer<String> taken) {
    Index index = pane.document().index();
    Names names = new Names(messages);
    Palette palette = new Palette(pane.document().scenario().actors());
    List<Finder.Find> finds = new ArrayList<>(first);
    for (Element e : among) {
      Palette.@Nullable Badge badge =
          index.actorOf(index.position(e.id())).map(palette::of).orElse(null);
      finds.add(
          new Finder.Find(
              () -> new KindSign(e.kind(), badge),
              names.title(e),
              "",
              true,
              () -> taken.accept(e.id())));
    }
    new Finders(messages, overlay).show(prompt, finds);
  }
}
