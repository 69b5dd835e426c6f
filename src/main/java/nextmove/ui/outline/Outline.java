package nextmove.ui.outline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nextmove.app.Document;
import nextmove.app.Editing;
import nextmove.app.Grouping;
import nextmove.edit.Revision;
import nextmove.edit.Selection;
import nextmove.graph.Filter;
import nextmove.model.Actor;
import nextmove.model.Group;
import nextmove.model.Scenario;
import nextmove.text.Messages;
import nextmove.ui.command.Matching;
import org.jspecify.annotations.Nullable;

/// The outline of a document. What is selected here is selected everywhere, and the other way
/// round.
public final class Outline extends VBox {
  private final Document document;
  private final RowEdits edits;
  private final Grouping grouping;
  private final Messages messages;
  private final ReadOnlyObjectProperty<Filter.@Nullable Passed> passed;
  private final TreeView<Row> tree = new TreeView<>();
  private final SearchField search;
  private final Label nothing = new Label();
  private final Rows all = new Rows();
  private final Rows found = new Rows();
  private final List<OutlineCell> cells = new ArrayList<>();
  private Consumer<String> actorChosen = _ -> {};
  private Consumer<String> elementChosen = _ -> {};
  private Consumer<Set<String>> groupChosen = _ -> {};
  private Rows rows = all;
  private Lines lines;
  private boolean showing;
  private final Subscription coming;

  /// @param passed what passes the filter, or null while there is none
  public Outline(
      Document document,
      Editing editing,
      Grouping grouping,
      ReadOnlyObjectProperty<Filter.@Nullable Passed> passed,
      Messages messages) {
    this.document = document;
    edits = new RowEdits(document, editing, grouping);
    this.grouping = grouping;
    this.passed = passed;
    search = new SearchField(messages.say("outline.search"));
    this.messages = messages;
    lines = new Lines(document.index(), messages);
    getStyleClass().addAll("panel", "outline");
    tree.setAccessibleText(messages.say("outline.name"));
    tree.setShowRoot(false);
    tree.setRoot(rows.top());
    tree.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    tree.setCellFactory(_ -> {
      OutlineCell cell = new OutlineCell(this, messages);
      cells.add(cell);
      return cell;
    });
    VBox.setVgrow(tree, Priority.ALWAYS);
    VBox head = new VBox(search);
    head.getStyleClass().add("head");
    nothing.setText(messages.say("finder.nothing"));
    nothing.getStyleClass().addAll("aside", "nothing");
    nothing.setWrapText(true);
    nothing.managedProperty().bind(nothing.visibleProperty());
    getChildren().setAll(head, nothing, tree);
    addEventFilter(KeyEvent.KEY_PRESSED, this::onNamedKey);
    new RowDrag(tree, row -> take(row, messages));
    search.onDone(this::goToFound);
    tree.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> agree());
    passed.subscribe(_ -> follow());
    coming =
        sceneProperty()
            .subscribe(scene -> {
              if (scene != null) {
                begin();
              }
            });
  }

  /// Only when it comes into the scene: a window does not wait for lines that it does not show yet.
  private void begin() {
    coming.unsubscribe();
    lines = new Lines(document.index(), messages);
    search.textProperty().subscribe(_ -> arrange());
    document.revision().subscribe(this::show);
    tree.getSelectionModel()
        .getSelectedItems()
        .addListener((ListChangeListener<TreeItem<Row>>) _ -> selectInDocument());
  }

  /// Is told the id of an actor whose line is chosen.
  public void onActorChosen(Consumer<String> chosen) {
    actorChosen = chosen;
  }

  /// Is told the id of an element whose line is chosen.
  public void onElementChosen(Consumer<String> chosen) {
    elementChosen = chosen;
  }

  /// Is told the elements of a group whose line is chosen.
  public void onGroupChosen(Consumer<Set<String>> chosen) {
    groupChosen = chosen;
  }

  /// Opens these menus where a right click asks for one.
  ///
  /// @param ofSelection the menu of what is selected
  /// @param ofActor the menu of an actor, by its id
  public void setMenus(Supplier<ContextMenu> ofSelection, Function<String, ContextMenu> ofActor) {
    tree.setOnContextMenuRequested(asked -> {
      agree();
      TreeItem<Row> item = tree.getSelectionModel().getSelectedItem();
      ContextMenu menu =
          item != null && item.getValue() instanceof Row.OfActor actor
              ? ofActor.apply(actor.id())
              : ofSelection.get();
      menu.show(tree, asked.getScreenX(), asked.getScreenY());
      asked.consume();
    });
  }

  /// The node whose keys act on elements.
  public TreeView<?> tree() {
    return tree;
  }

  public void focusSearch() {
    search.selectAll();
    search.requestFocus();
  }

  public void focusTree() {
    tree.requestFocus();
  }

  public boolean hasFocus() {
    return tree.isFocused();
  }

  /// Starts to edit the title of the element in its line.
  public void startTitleEdit(String id) {
    start(new Row.OfElement(id, null, false));
  }

  /// Starts to edit the name of the group in its line.
  public void startGroupName(String id) {
    start(new Row.OfGroup(id));
  }

  /// Starts to edit the name of the element's bookmark in its line.
  public void startBookmarkName(String element) {
    start(new Row.OfBookmark(element));
  }

  private void start(Row row) {
    search.clear();
    edits.begin(row);
    rows.of(row)
        .ifPresent(item -> {
          unfoldTo(item);
          scrollTo(item);
        });
    follow();
    if (!focusEditor()) {
      // The line is out of sight, or the window has just been opened.
      Platform.runLater(this::focusEditor);
    }
  }

  /// Gives the keyboard to the line that is edited, which hears the next key already.
  ///
  /// @return whether there is one yet
  private boolean focusEditor() {
    tree.applyCss();
    tree.layout();
    Optional<TextField> editor =
        Optional.ofNullable(tree.lookup(".in-place")).map(TextField.class::cast);
    editor.ifPresent(field -> {
      field.requestFocus();
      field.selectAll();
    });
    return editor.isPresent();
  }

  private void show(@Nullable Revision old, Revision now) {
    Scenario before = old == null ? null : old.scenario();
    Scenario scenario = now.scenario();
    if (before != scenario) {
      lines = new Lines(now.index(), messages);
      if (before == null
          || !before.links().equals(scenario.links())
          || before.elements().size() != scenario.elements().size()
          || !actorIds(before).equals(actorIds(scenario))
          || !groupIds(before).equals(groupIds(scenario))
          || !before.bookmarks().equals(scenario.bookmarks())
          || before.start() != scenario.start()) {
        arrange();
      }
      follow();
    }
    showSelection(now.selection());
  }

  private static List<String> actorIds(Scenario scenario) {
    return scenario.actors().stream().map(Actor::id).toList();
  }

  private static List<String> groupIds(Scenario scenario) {
    return scenario.groups().stream().map(Group::id).toList();
  }

  private void arrange() {
    showing = true;
    TreeItem<Row> chosen = tree.getSelectionModel().getSelectedItem();
    try {
      Branch branch = Branch.of(document.index());
      boolean searching = !search.getText().isBlank();
      // What is found stands in rows of its own, so that the others stay folded as they are.
      rows = searching ? found : all;
      rows.show(searching ? matching(branch) : branch);
      nothing.setVisible(searching && rows.top().isLeaf());
      if (tree.getRoot() != rows.top()) {
        tree.setRoot(rows.top());
      }
      if (chosen != null && chosen.getValue() instanceof Row.OfActor) {
        tree.getSelectionModel().clearAndSelect(tree.getRow(chosen));
      } else if (chosenElements().isEmpty()) {
        // The tree chooses what stands before a line that is gone, though nobody has.
        tree.getSelectionModel().clearSelection();
      }
    } finally {
      showing = false;
    }
    showSelection(document.now().selection());
  }

  private Branch matching(Branch all) {
    Matching matching = new Matching(search.getText());
    return all.matching(
        id -> document.index().element(id).filter(e -> matching.matches(e.title())).isPresent());
  }

  private void showSelection(Selection selection) {
    if (chosenElements().equals(selection.elements())) {
      return;
    }
    showing = true;
    try {
      List<TreeItem<Row>> items =
          selection.elements().stream().flatMap(id -> rows.first(id).stream()).toList();
      items.forEach(this::unfoldTo);
      tree.getSelectionModel().clearSelection();
      int[] lines = rows.lines(items);
      if (lines.length > 0) {
        tree.getSelectionModel().selectIndices(lines[0], lines);
      }
      selection.element().flatMap(rows::first).ifPresent(this::scrollTo);
    } finally {
      showing = false;
    }
  }

  /// From the search to what it finds.
  private void goToFound() {
    focusTree();
    if (!search.getText().isBlank() && chosenElements().isEmpty()) {
      rows.top().getChildren().stream()
          .filter(item -> item.getValue() instanceof Row.OfElement)
          .findFirst()
          .ifPresent(item -> tree.getSelectionModel().clearAndSelect(tree.getRow(item)));
    }
    agree();
  }

  /// What is selected beside the lines that a search leaves is not seen here, and what one does
  /// here is not meant for it.
  private void agree() {
    Set<String> chosen = chosenElements();
    if (!chosen.isEmpty() && !chosen.equals(document.now().selection().elements())) {
      selectInDocument();
    }
  }

  private void selectInDocument() {
    if (showing) {
      return;
    }
    TreeItem<Row> item = tree.getSelectionModel().getSelectedItem();
    if (item != null && item.getValue() instanceof Row.OfActor actor) {
      document.select(Selection.NONE);
      actorChosen.accept(actor.id());
    } else if (item != null && item.getValue() instanceof Row.OfGroup group) {
      document.select(grouping.members(group.id()));
      groupChosen.accept(document.now().selection().elements());
    } else {
      Selection selection = new Selection(chosenElements(), Set.of());
      document.select(selection);
      selection.element().ifPresent(elementChosen);
    }
  }

  /// What keys do to a chosen group or bookmark comes before what they do to its elements.
  private void onNamedKey(KeyEvent key) {
    if (key.getTarget() == tree) {
      agree();
    }
    TreeItem<Row> item = tree.getSelectionModel().getSelectedItem();
    boolean named =
        item != null
            && (item.getValue() instanceof Row.OfGroup || item.getValue() instanceof Row.OfBookmark)
            && tree.getSelectionModel().getSelectedItems().size() == 1
            && key.getTarget() == tree;
    if (!named) {
      return;
    }
    switch (key.getCode()) {
      case F2 -> start(item.getValue());
      case DELETE, BACK_SPACE -> edits.remove(item.getValue());
      default -> {
        return;
      }
    }
    key.consume();
  }

  private Set<String> chosenElements() {
    Set<String> ids = new LinkedHashSet<>();
    for (TreeItem<Row> item : tree.getSelectionModel().getSelectedItems()) {
      if (item != null && item.getValue() instanceof Row.OfElement e) {
        ids.add(e.id());
      } else if (item != null && item.getValue() instanceof Row.OfGroup g) {
        ids.addAll(grouping.members(g.id()).elements());
      } else if (item != null && item.getValue() instanceof Row.OfBookmark b) {
        ids.add(b.element());
      }
    }
    return ids;
  }

  /// What is carried when the row is dragged: with a selected element all that are selected.
  private Optional<Cargo> take(Row row, Messages messages) {
    return switch (row) {
      case Row.OfElement e -> {
        Set<String> chosen = chosenElements();
        Set<String> carried = chosen.contains(e.id()) && !e.again() ? chosen : Set.of(e.id());
        yield Optional.of(
            Cargo.of(
                document,
                carried,
                id -> id.equals(e.id()) ? e.parent() : rows.parent(id).orElse(null),
                messages));
      }
      case Row.OfActor a -> Optional.of(Cargo.of(document, a.id(), messages));
      case Row.Top _, Row.Actors _, Row.Groups _, Row.Bookmarks _ -> Optional.empty();
      case Row.OfGroup _, Row.OfBookmark _ -> Optional.empty();
    };
  }

  private void unfoldTo(TreeItem<Row> item) {
    for (TreeItem<Row> up = item.getParent(); up != null; up = up.getParent()) {
      up.setExpanded(true);
    }
  }

  private void scrollTo(TreeItem<Row> item) {
    int row = tree.getRow(item);
    Optional.ofNullable(tree.lookup(".virtual-flow"))
        .filter(javafx.scene.control.skin.VirtualFlow.class::isInstance)
        .map(javafx.scene.control.skin.VirtualFlow.class::cast)
        .filter(flow -> flow.getFirstVisibleCell() != null)
        .filter(flow -> flow.getFirstVisibleCell().getIndex() <= row)
        .filter(flow -> row <= flow.getLastVisibleCell().getIndex())
        .ifPresentOrElse(_ -> {}, () -> tree.scrollTo(Math.max(0, row - 3)));
  }

  /// What the present version says in `row`.
  Optional<Line> line(Row row) {
    return lines.of(row, edits.edits(row), passed.get());
  }

  /// The cells follow by themselves: refreshing the tree would dress and lay out all of them anew.
  private void follow() {
    cells.forEach(OutlineCell::follow);
  }

  /// The text that has been typed in a line.
  void endEdit(Row row, String text) {
    // It is told before the tree knows that the keyboard has left it.
    Optional<Node> owner = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
    boolean stays =
        Stream.iterate(owner.orElse(null), Objects::nonNull, Node::getParent)
            .anyMatch(tree::equals);
    if (edits.end(row, text)) {
      follow();
      // Else the keyboard went elsewhere, which ended it.
      if (stays) {
        focusTree();
      }
    }
  }
}
