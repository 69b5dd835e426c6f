package nextmove.ui.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import nextmove.edit.Selection;
import nextmove.ui.theme.Tip;
import org.jspecify.annotations.Nullable;

/// Rows of results that sort by any column. A row that is clicked, or on which Enter is pressed,
/// leads to what it is about; what is selected elsewhere marks its row.
///
/// @param <R> a row
final class ResultTable<R> extends TableView<R> {
  /// A column of this width is fitted to its name and its first rows, and may be made narrow.
  static final double FITTED = 80;

  private static final double LEAST = 56;

  /// Of words, less than which says nothing.
  private static final double FEW_WORDS = 110;

  /// A row's height in the style sheet at the usual text size, for which widths are given.
  private static final double ROW = 28;

  private final Function<R, Selection> about;

  /// @param name for those who cannot see it
  /// @param none what stands there when there are no rows
  /// @param about what a row is about
  /// @param choose leads there
  ResultTable(String name, String none, Function<R, Selection> about, Consumer<Selection> choose) {
    this.about = about;
    setAccessibleText(name);
    getStyleClass().add("results-table");
    Label placeholder = new Label(none);
    placeholder.setWrapText(true);
    setPlaceholder(placeholder);
    widthProperty().subscribe(this::fit);
    setRowFactory(_ -> {
      TableRow<R> row = new TableRow<>();
      row.setOnMouseClicked(_ -> {
        if (!row.isEmpty()) {
          choose.accept(about.apply(row.getItem()));
        }
      });
      return row;
    });
    setOnKeyPressed(key -> {
      R row = getSelectionModel().getSelectedItem();
      if (key.getCode() == KeyCode.ENTER && row != null) {
        choose.accept(about.apply(row));
        key.consume();
      }
    });
  }

  /// Columns share the width there is, as long as it is enough; else one scrolls.
  private void fit() {
    double least = getColumns().stream().mapToDouble(TableColumn::getMinWidth).sum();
    setColumnResizePolicy(
        least > getWidth()
            ? UNCONSTRAINED_RESIZE_POLICY
            : CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
  }

  /// Shows other rows, sorted as before.
  void show(List<R> rows) {
    getItems().setAll(rows);
    sort();
  }

  /// Marks the row that is about `selection`, if there is one.
  void follow(Selection selection) {
    R row = getSelectionModel().getSelectedItem();
    if (row != null && about.apply(row).equals(selection)) {
      return;
    }
    getSelectionModel().clearSelection();
    getItems().stream()
        .filter(r -> about.apply(r).equals(selection))
        .findFirst()
        .ifPresent(r -> {
          getSelectionModel().select(r);
          scrollTo(r);
        });
  }

  /// Whether there is a choice of columns yet.
  boolean isEmpty() {
    return getColumns().isEmpty();
  }

  ResultTable<R> words(String name, double width, Function<R, String> text) {
    return words(name, width, text, text);
  }

  /// @param whole what is told of a row at length
  ResultTable<R> words(
      String name, double width, Function<R, String> text, Function<R, String> whole) {
    return add(column(name, width, FEW_WORDS, Comparator.comparing(text), text, whole, null));
  }

  ResultTable<R> numbers(
      String name, double width, ToDoubleFunction<R> value, Function<R, String> text) {
    // Half a number is worse than none.
    double least = width == FITTED ? LEAST : width;
    TableColumn<R, R> column =
        column(name, width, least, Comparator.comparingDouble(value), text, text, null);
    column.getStyleClass().add("number");
    return add(column);
  }

  /// @param graphic what stands in the cell in place of text
  ResultTable<R> drawn(
      String name,
      double width,
      ToDoubleFunction<R> value,
      Function<R, String> text,
      Function<R, Node> graphic) {
    return add(column(name, width, LEAST, Comparator.comparingDouble(value), text, text, graphic));
  }

  private ResultTable<R> add(TableColumn<R, R> column) {
    getColumns().add(column);
    return this;
  }

  private TableColumn<R, R> column(
      String name,
      double width,
      double least,
      Comparator<R> order,
      Function<R, String> text,
      Function<R, String> whole,
      @Nullable Function<R, Node> graphic) {
    TableColumn<R, R> column = new TableColumn<>(name);
    fixedCellSizeProperty()
        .subscribe(height -> {
          double scale = height.doubleValue() > 0 ? height.doubleValue() / ROW : 1;
          if (width != FITTED) {
            column.setPrefWidth(width * scale);
          }
          column.setMinWidth(Math.min(width, least) * scale);
          fit();
        });
    column.setReorderable(false);
    column.setComparator(order);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(_ -> new Cell<>(text, whole, graphic));
    return column;
  }

  private static final class Cell<R> extends TableCell<R, R> {
    private final Function<R, String> text;
    private final Function<R, String> whole;
    private final @Nullable Function<R, Node> graphic;

    Cell(Function<R, String> text, Function<R, String> whole, @Nullable Function<R, Node> graphic) {
      this.text = text;
      this.whole = whole;
      this.graphic = graphic;
    }

    @Override
    protected void updateItem(@Nullable R row, boolean empty) {
      super.updateItem(row, empty);
      if (row == null || empty) {
        setText(null);
        setGraphic(null);
        setTooltip(null);
        return;
      }
      String said = text.apply(row);
      if (graphic == null) {
        setText(said);
      } else {
        setGraphic(graphic.apply(row));
      }
      setAccessibleText(said);
      setTooltip(new Tip(whole.apply(row)));
    }
  }
}
