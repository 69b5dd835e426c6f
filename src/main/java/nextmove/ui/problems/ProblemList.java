package nextmove.ui.problems;

import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nextmove.app.Document;
import nextmove.app.Work;
import nextmove.check.Rules;
import nextmove.edit.Selection;
import nextmove.model.Index;
import nextmove.model.Problem;
import nextmove.model.Problem.Spot;
import nextmove.text.Messages;
import nextmove.text.ProblemText;
import nextmove.ui.theme.Icon;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// All problems of the present version, the gravest first. Choosing one selects what it is about.
public final class ProblemList extends VBox {
  private final Document document;
  private final Messages messages;
  private final Work work;
  private final ReadOnlyObjectWrapper<List<Problem>> problems =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ListView<Problem> list = new ListView<>();
  private @Nullable Index checking;
  private boolean busy;

  public ProblemList(Document document, Messages messages, Work work) {
    this.document = document;
    this.messages = messages;
    this.work = work;
    getStyleClass().addAll("panel", "problems");
    Label none = new Label(messages.say("problems.none"));
    list.setPlaceholder(none);
    list.setAccessibleText(messages.say("problems.name"));
    list.setCellFactory(_ -> new Cell());
    list.setOnMouseClicked(_ -> go());
    list.setOnKeyPressed(key -> {
      if (key.getCode() == KeyCode.ENTER) {
        go();
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
      work.start("problems.checking", _ -> Rules.check(index), found -> checked(index, found));
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

  private final class Cell extends ListCell<Problem> {
    private final Label sentence = new Label();
    private final Label place = new Label();
    private final HBox row = new HBox();

    Cell() {
      row.getStyleClass().add("row");
      place.getStyleClass().add("aside");
      place.setMinWidth(0);
      sentence.setMinWidth(USE_PREF_SIZE);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Problem problem, boolean empty) {
      super.updateItem(problem, empty);
      if (problem == null || empty) {
        setGraphic(null);
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
      row.getChildren().setAll(sign, sentence, place);
      setAccessibleText(text.grade(problem.grade()) + ": " + sentence.getText());
      setGraphic(row);
    }
  }
}
