package nextmove.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.value.ObservableIntegerValue;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nextmove.app.Document;
import nextmove.app.Editing;
import nextmove.app.Filtering;
import nextmove.app.Grouping;
import nextmove.app.Work;
import nextmove.drawing.FontMeasure;
import nextmove.edit.Revision;
import nextmove.edit.Selection;
import nextmove.model.Group;
import nextmove.model.Link;
import nextmove.model.Problem;
import nextmove.text.Messages;
import nextmove.text.ProblemText;
import nextmove.ui.analysis.AnalyseMode;
import nextmove.ui.analysis.ResultsPanel;
import nextmove.ui.command.ElementKeys;
import nextmove.ui.command.Menus;
import nextmove.ui.dialog.Overlay;
import nextmove.ui.find.FilterBar;
import nextmove.ui.inspector.Inspector;
import nextmove.ui.inspector.Surroundings;
import nextmove.ui.map.FocusChip;
import nextmove.ui.map.MapContext;
import nextmove.ui.map.MapView;
import nextmove.ui.map.Minimap;
import nextmove.ui.notes.Browser;
import nextmove.ui.outline.Outline;
import nextmove.ui.picture.Intake;
import nextmove.ui.picture.PictureDrop;
import nextmove.ui.problems.ProblemList;
import nextmove.ui.theme.Appearance;
import nextmove.ui.theme.Unseen;

/// The views of one document, side by side: outline, map, inspector, and problems below.
final class DocumentPane extends BorderPane {
  private final Document document;
  private final Program program;

  /// In the settings.
  private static final String MINIMAP = "minimap-shown";

  private final Editing editing;
  private final Grouping grouping;
  private final Outline outline;
  private final MapView map;
  private final Minimap minimap;
  private final AnalyseMode analyse;
  private final Filtering filtering;
  private final FilterBar filterBar;
  private final Inspector inspector;
  private final Intake intake;
  private final ProblemList problems;
  private final ResultsPanel results;
  private final Consumer<String> say;
  private final ProblemText problemText;
  private final Panels.Panel left;
  private final Panels.Panel right;
  private final Panels.Panel below;
  private boolean panelStays = true;
  private final Stops stops = new Stops();

  DocumentPane(
      Document document, Program program, Overlay overlay, Menus menus, Consumer<String> say) {
    this.document = document;
    this.program = program;
    this.say = say;
    Messages messages = program.messages();
    Work work = program.work();
    problemText = new ProblemText(messages);
    editing = new Editing(document, program.random());
    grouping = new Grouping(document, program.random());
    analyse = new AnalyseMode(document, work, messages, overlay);
    filtering = new Filtering(document);
    filterBar = new FilterBar(document, filtering, messages, this::focusMap);
    outline = new Outline(document, editing, grouping, filtering.passed(), messages);
    intake = new Intake(document, work, messages, say);
    inspector =
        new Inspector(
            document,
            messages,
            program.random(),
            new Surroundings(
                overlay::showAbove,
                overlay::close,
                this::focusMap,
                address -> new Browser().open(address),
                work,
                intake,
                () -> program.dialogs().pictures(getScene().getWindow())));
    problems = new ProblemList(document, messages, work, program.random(), this::refused);
    FontMeasure font = new FontMeasure();
    map =
        new MapView(
            document,
            program.settings().direction(),
            new MapContext(
                messages,
                font,
                editing,
                this::refused,
                () -> selectsNothing() ? menus.ofMap() : menus.ofSelection(),
                this::moves,
                analyse::suppose,
                filterBar::end,
                work));
    map.lookProperty().bind(program.theme().appearance().map(Appearance::look));
    map.textSizeProperty().bind(program.theme().textSize());
    map.directionProperty()
        .subscribe((_, direction) -> program.change(s -> s.withDirection(direction)));
    new PictureDrop(drag -> map.offerPicture(drag.getX(), drag.getY()), intake).listenOn(map);
    analyse.showOn(map);
    filtering.passed().subscribe(map::filter);
    outline.setMenus(
        () -> selectsNothing() ? menus.ofMap() : menus.ofSelection(), inspector::actorMenu);
    outline.onActorChosen(inspector::focusActor);
    outline.onElementChosen(map::reveal);
    outline.onGroupChosen(map::frame);
    map.onGroupNameAsked(this::editGroupName);
    minimap = new Minimap(map);
    minimap.wanted().set(program.settings().panels().getOrDefault(MINIMAP, 1.0) != 0);
    minimap.setOnContextMenuRequested(
        asked -> menus.ofMinimap().show(minimap, asked.getScreenX(), asked.getScreenY()));
    FocusChip chip = new FocusChip(map, messages);
    StackPane middle = new StackPane(map, minimap, chip, map.above());
    StackPane.setAlignment(chip, Pos.TOP_CENTER);
    StackPane.setMargin(chip, new Insets(8));
    StackPane.setAlignment(minimap, Pos.BOTTOM_RIGHT);
    StackPane.setMargin(minimap, new Insets(10));
    middle.getStyleClass().add("middle");
    BorderPane mapWithBar =
        new BorderPane(
            middle, new VBox(new Unseen(filterBar), new Unseen(analyse.bar())), null, null, null);
    Map<String, Double> sizes = program.settings().panels();
    left = new Panels.Panel(new LatePlace(outline, 1), "outline", 270, true, sizes);
    right = new Panels.Panel(new LatePlace(inspector, 2), "inspector", 330, true, sizes);
    results =
        new ResultsPanel(
            analyse.inquiry(),
            problems,
            messages,
            work,
            map.lookProperty(),
            font,
            document.revision().map(Revision::selection),
            this::choose);
    below = new Panels.Panel(results, "problems", 190, false, sizes);
    analyse.inquiry().open().subscribe(this::showResults);
    for (Node panel : List.of(inspector, results, analyse.bar())) {
      Stops.leaveByEscape(panel, this::focusMap);
    }
    ObservableIntegerValue textSize = program.theme().textSize();
    Panels across =
        new Panels(
            Orientation.HORIZONTAL,
            Optional.of(left),
            mapWithBar,
            Optional.of(right),
            textSize,
            this::focusMap);
    setCenter(
        new Panels(
            Orientation.VERTICAL,
            Optional.empty(),
            across,
            Optional.of(below),
            textSize,
            this::focusMap));
    stops.add(outline, left.shown()::get, outline::focusTree);
    stops.add(filterBar, filterBar::isVisible, filterBar::focus);
    stops.add(analyse.bar(), analyse.bar()::isVisible, analyse::focusBar);
    stops.add(map, () -> true, map::requestFocus);
    stops.add(inspector, right.shown()::get, inspector::focusFirst);
    stops.add(results, below.shown()::get, this::focusBelow);
  }

  private boolean selectsNothing() {
    return document.now().selection().isEmpty();
  }

  /// Results come with the mode, and go with it unless the panel was there before.
  private void showResults(boolean analysing) {
    if (analysing) {
      panelStays = below.shown().get();
      below.shown().set(true);
    } else if (!panelStays) {
      below.shown().set(false);
    }
  }

  void choose(Selection selection) {
    document.select(selection.within(document.index()));
    if (selection.elements().size() > 1) {
      map.frame(selection.elements());
    } else {
      selection.element().or(() -> selection.link().map(Link.Key::to)).ifPresent(map::reveal);
    }
  }

  /// Shows the problems and gives them the keyboard.
  void revealProblems() {
    results.showProblems();
    reveal(below, problems::focusList);
  }

  private void focusMap() {
    map.requestFocus();
  }

  private boolean moves() {
    return switch (program.settings().motion()) {
      case SYSTEM -> !Platform.getPreferences().isReducedMotion();
      case ON -> true;
      case OFF -> false;
    };
  }

  /// Puts the sizes of the panels into the settings.
  void remember() {
    boolean stays = analyse.inquiry().open().get() ? panelStays : below.shown().get();
    double shown = minimap.wanted().get() ? 1 : 0;
    program.change(s -> below.into(right.into(left.into(s)), stays).withPanel(MINIMAP, shown));
  }

  /// Shows the part of the map, the numbers and the filter that the other one has shown.
  void continueFrom(DocumentPane before) {
    map.continueFrom(before.map);
    filtering.filter().set(before.filtering.filter().get());
    before.analyse.inquiry().given().get().pins().forEach(analyse.inquiry()::toggle);
    analyse.mode().set(before.analyse.mode().get());
  }

  /// Lets the keys that act on elements count in outline and map.
  void listen(ElementKeys keys) {
    keys.listenOn(outline.tree());
    keys.listenBesideDrags(map);
  }

  Minimap minimap() {
    return minimap;
  }

  /// Where the keyboard can be taken.
  Stops stops() {
    return stops;
  }

  Document document() {
    return document;
  }

  Editing editing() {
    return editing;
  }

  Grouping grouping() {
    return grouping;
  }

  Outline outline() {
    return outline;
  }

  MapView map() {
    return map;
  }

  AnalyseMode analyse() {
    return analyse;
  }

  Filtering filtering() {
    return filtering;
  }

  FilterBar filterBar() {
    return filterBar;
  }

  Inspector inspector() {
    return inspector;
  }

  Intake intake() {
    return intake;
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
    say(problemText.sentence(why));
  }

  /// Says something that need not be answered.
  void say(String sentence) {
    say.accept(sentence);
  }

  /// Edits a title where one works: in the outline if that has the keyboard, else on the map.
  void editTitle(String id) {
    if (outline.hasFocus() && left.shown().get()) {
      outline.startTitleEdit(id);
    } else {
      map.startTitleEdit(id);
    }
  }

  /// Edits a group's name where one works.
  void editGroupName(String id) {
    if (outline.hasFocus() && left.shown().get()) {
      outline.startGroupName(id);
    } else {
      map.startGroupName(
          id, (group, name) -> grouping.rename(group, name).ifPresent(this::refused));
    }
  }

  /// Edits the name of an element's bookmark in the outline.
  void editBookmarkName(String element) {
    reveal(left, () -> outline.startBookmarkName(element));
  }

  /// Selects the element and brings it into view.
  void go(String id) {
    choose(Selection.of(id));
    map.requestFocus();
  }

  /// What a group is called.
  String name(Group group) {
    return group.name().isBlank() ? program.messages().say("group.unnamed") : group.name().strip();
  }

  /// Shows the panel and gives `step` the keyboard, at once: what is typed next is meant for it.
  void reveal(Panels.Panel panel, Runnable step) {
    if (panel.reveal()) {
      // What stands in split panes is in the scene only once they have been laid out.
      applyCss();
      layout();
    }
    step.run();
  }

  private void focusBelow() {
    if (!results.focusTabs()) {
      problems.focusList();
    }
  }
}
