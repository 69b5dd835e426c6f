package nextmove.ui.command;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nextmove.ui.theme.Icon;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Typing narrows a list, Enter takes what stands first or has been chosen with the arrows: the
/// command palette, going to an element, and the picking of a link's target.
public final class Finder extends VBox {
  /// @param sign what stands before the text, made anew for each cell; null for nothing
  /// @param hint what stands at the right, such as a key; empty for nothing
  public record Find(
      @Nullable Sign sign, String text, String hint, boolean enabled, Runnable taken) {}

  /// Makes the node that stands before a text.
  @FunctionalInterface
  public interface Sign {
    Node make();
  }

  private static final int SHOWN = 12;

  private final CustomTextField typed = new CustomTextField();
  private final ListView<Find> list = new ListView<>();
  private final List<Find> all;
  private final Runnable close;

  /// @param prompt says what can be typed
  /// @param empty is shown where nothing matches
  /// @param close hides this; called before what is taken runs
  public Finder(String prompt, String empty, List<Find> all, Runnable close) {
    this.all = all;
    this.close = close;
    getStyleClass().add("finder");
    typed.setPromptText(prompt);
    typed.setAccessibleText(prompt);
    typed.setLeft(new Icon(Feather.SEARCH));
    typed.textProperty().subscribe(this::narrow);
    typed.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    list.setPlaceholder(new Label(empty));
    list.setCellFactory(_ -> new Cell(this::take));
    list.setFocusTraversable(false);
    getChildren().setAll(typed, list);
    setMaxHeight(USE_PREF_SIZE);
  }

  /// Puts the caret where typing goes.
  public void start() {
    typed.requestFocus();
  }

  private void narrow(String text) {
    list.getItems().setAll(new Matching(text).among(all, Find::text));
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
    double rows = Math.clamp(list.getItems().size(), 1, SHOWN);
    list.setStyle("-fx-pref-height: " + rows * 2.6 + "em;");
  }

  private void onKey(KeyEvent event) {
    KeyCode code = event.getCode();
    int at = list.getSelectionModel().getSelectedIndex();
    switch (code) {
      case DOWN, UP, PAGE_DOWN, PAGE_UP -> {
        int steps = code == KeyCode.DOWN ? 1 : code == KeyCode.UP ? -1 : 0;
        steps += code == KeyCode.PAGE_DOWN ? SHOWN : code == KeyCode.PAGE_UP ? -SHOWN : 0;
        int to = Math.clamp((long) at + steps, 0, Math.max(0, list.getItems().size() - 1));
        list.getSelectionModel().select(to);
        list.scrollTo(Math.max(0, to - SHOWN / 2));
        event.consume();
      }
      case ENTER -> {
        take();
        event.consume();
      }
      default -> {}
    }
  }

  private void take() {
    Find find = list.getSelectionModel().getSelectedItem();
    if (find != null && find.enabled()) {
      close.run();
      find.taken().run();
    }
  }

  private static final class Cell extends ListCell<Find> {
    private final Label text = new Label();
    private final Label hint = new Label();
    private final Region between = new Region();
    private final HBox row = new HBox();

    Cell(Runnable take) {
      setOnMouseClicked(_ -> {
        if (!isEmpty()) {
          take.run();
        }
      });
      hint.getStyleClass().add("key");
      hint.setMinWidth(USE_PREF_SIZE);
      HBox.setHgrow(between, Priority.ALWAYS);
      row.getStyleClass().add("row");
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Find find, boolean empty) {
      super.updateItem(find, empty);
      if (find == null || empty) {
        setGraphic(null);
        return;
      }
      text.setText(find.text());
      hint.setText(find.hint());
      hint.setVisible(!find.hint().isEmpty());
      row.getChildren().setAll(text, between, hint);
      if (find.sign() != null) {
        row.getChildren().addFirst(find.sign().make());
      }
      setDisable(!find.enabled());
      setGraphic(row);
    }
  }
}
