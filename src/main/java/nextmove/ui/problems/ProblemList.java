package nextmove.ui.problems;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nextmove.analysis.HealthCheck;
import nextmove.app.Document;
import nextmove.app.Work;
import nextmove.edit.Selection;
import nextmove.model.Index;
import nextmove.model.Problem;
import nextmove.model.Problem.Spot;
import nextmove.text.Messages;
import nextmove.text.ProblemText;
import nextmove.ui.theme.Icon;
import nextmove.ui.theme.Tip;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// All problems of the present version, the gravest first. Choosing one selects what it is about;
/// what would mend one is offered beside it, in its menu and by Alt+Enter.
public final class ProblemList extends VBox {
  private final Document document;
  private final Messages messages;
  private final Work work;
  private final Fixes fixes;
  private final ReadOnlyObjectWrapper<List<Problem>> problems =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ListView<Problem> list = new ListView<>();
  private @Nullable Index checking;
  private boolean busy;

  /// @param random gives what a fix adds its id
  /// @param refused hears why a fix was not made
  public ProblemList(
      Document document,
      Messages messages,
      Work work,
      RandomGenerator random,
      Consumer<Problem> refused) {
    this.document = document;
    this.messages = messages;
    this.work = work;
    fixes = new Fixes(document, messages, random, refused);
    getStyleClass().addAll("panel", "problems");
    Label none = new Label(messages.say("problems.none"));
    list.setPlaceholder(none);
    list.setAccessibleText(messages.say("problems.name"));
    list.setCellFactory(_ -> new Cell());
    list.setOnMouseClicked(_ -> go());
    list.setOnKeyPressed(key -> {
      if (key.getCode() == KeyCode.ENTER && key.isAltDown()) {
        offerFixes();
        key.consume();
      } else if (key.getCode() == KeyCode.ENTER) {
        go();
      }
    });
    list.setOnContextMenuRequested(asked -> {
      if (asked.isKeyboardTrigger()) {
        offerFixes();
        asked.consume();
      }
    });
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().setAll(list);
    document.revision().map(nextmove.edit.Revision::index).subscribe(this::changed);
  }

  public ReadOnlyObjectProperty<List<Problem>> problems() {
    return problems.getReadOnlyProperty();
  }

  public void focusList() {
    list.requestFocus();
  }

  /// One check at a time, of the newest version there is when the last one is done.
  private void changed(Index index) {
    checking = index;
    if (!busy) {
      busy = true;
      work.start("problems.checking", _ -> HealthCheck.of(index), found -> checked(index, found));
    }
  }

  private void checked(Index of, List<Problem> found) {
    busy = false;
    if (of != checking && checking != null) {
      changed(checking);
      return;
    }
    List<Problem> sorted =
        found.stream().sorted(Comparator.comparing(Problem::grade).reversed()).toList();
    problems.set(sorted);
    list.getItems().setAll(sorted);
  }

  private void go() {
    Problem problem = list.getSelectionModel().getSelectedItem();
    if (problem == null) {
      return;
    }
    switch (problem.spot()) {
      case Spot.OfElement e -> document.select(Selection.of(e.id()).within(document.index()));
      case Spot.OfLink l -> document.select(Selection.of(l.key()).within(document.index()));
      case Spot.OfActor _, Spot.Whole _, Spot.Position _, Spot.Path _ ->
          document.select(Selection.NONE);
    }
  }

  /// Opens what would mend the chosen problem, below its row.
  private void offerFixes() {
    Problem problem = list.getSelectionModel().getSelectedItem();
    ContextMenu menu = problem == null ? new ContextMenu() : fixes.menu(problem);
    if (!menu.getItems().isEmpty()) {
      Node row =
          list.lookupAll(".list-cell").stream()
              .filter(node -> node instanceof Cell cell && cell.isSelected() && !cell.isEmpty())
              .findFirst()
              .orElse(list);
      menu.show(row, Side.BOTTOM, 0, 0);
    }
  }

  private final class Cell extends ListCell<Problem> {
    private final Label sentence = new Label();
    private final Label place = new Label();
    private final Region between = new Region();
    private final HBox row = new HBox();

    Cell() {
      row.getStyleClass().add("row");
      place.getStyleClass().add("aside");
      place.setMinWidth(0);
      HBox.setHgrow(between, Priority.ALWAYS);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Problem problem, boolean empty) {
      super.updateItem(problem, empty);
      if (problem == null || empty) {
        setGraphic(null);
        setContextMenu(null);
        setTooltip(null);
        return;
      }
      ProblemText text = new ProblemText(messages);
      Icon sign =
          new Icon(
              switch (problem.grade()) {
                case ERROR -> Feather.ALERT_OCTAGON;
                case WARNING -> Feather.ALERT_TRIANGLE;
                case HINT -> Feather.INFO;
              });
      sign.getStyleClass().add(problem.grade().name().toLowerCase(java.util.Locale.ROOT));
      sentence.setText(text.sentence(problem));
      place.setText(text.place(problem, document.index()));
      row.getChildren().setAll(sign, sentence, place, between);
      fixes.button(problem).ifPresent(row.getChildren()::add);
      ContextMenu menu = fixes.menu(problem);
      setContextMenu(menu.getItems().isEmpty() ? null : menu);
      setTooltip(new Tip(text.full(problem, document.index())));
      setAccessibleText(
          text.grade(problem.grade())
              + ": "
              + text.full(problem, document.index())
              + (menu.getItems().isEmpty() ? "" : " " + messages.say("problems.fixable")));
      setGraphic(row);
    }
  }
}
