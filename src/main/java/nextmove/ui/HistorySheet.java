package nextmove.ui;

import java.util.List;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import nextmove.app.Document;
import nextmove.edit.Version;
import nextmove.text.LabelText;
import nextmove.text.Messages;
import nextmove.ui.dialog.Sheet;
import nextmove.ui.theme.Icon;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// All versions of a document by the names of the edits that made them. Choosing one goes there;
/// undo and redo move the choice.
final class HistorySheet {
  private final Document document;
  private final Messages messages;
  private final LabelText labels;
  private final ListView<Integer> list = new ListView<>();
  private List<Version> versions = List.of();
  private boolean showing;

  private HistorySheet(Document document, Messages messages, Runnable hide) {
    this.document = document;
    this.messages = messages;
    labels = new LabelText(messages);
    list.setAccessibleText(messages.say("history.name"));
    list.setCellFactory(_ -> new Cell());
    list.setPrefSize(440, 380);
    // A list keeps Escape to itself, for an edit that this one does not have.
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            hide.run();
            key.consume();
          }
        });
    Subscription told = document.revision().subscribe(_ -> show());
    list.sceneProperty()
        .subscribe((was, is) -> {
          if (was != null && is == null) {
            told.unsubscribe();
          }
        });
    list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    Platform.runLater(() -> {
      list.requestFocus();
      list.scrollTo(Math.max(0, document.history().position() - 5));
    });
  }

  /// @param hide takes the sheet away
  static Sheet of(Document document, Messages messages, Runnable hide) {
    return new Sheet(
        messages.say("history.title"),
        new HistorySheet(document, messages, hide).list,
        List.of(new Sheet.Choice(messages.say("history.close"), true, true, () -> {})),
        hide);
  }

  private void show() {
    showing = true;
    try {
      versions = document.history().versions();
      List<Integer> positions = IntStream.range(0, versions.size()).boxed().toList();
      if (!list.getItems().equals(positions)) {
        list.getItems().setAll(positions);
      }
      int at = document.history().position();
      list.getSelectionModel().clearAndSelect(at);
      list.getFocusModel().focus(at);
      list.refresh();
    } finally {
      showing = false;
    }
  }

  private void chosen(@Nullable Integer position) {
    if (!showing && position != null && position != document.history().position()) {
      document.go(position);
    }
  }

  private final class Cell extends ListCell<Integer> {
    private final Label name = new Label();

    Cell() {
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Integer position, boolean empty) {
      super.updateItem(position, empty);
      if (position == null || empty || position >= versions.size()) {
        setGraphic(null);
        return;
      }
      int now = document.history().position();
      String text = labels.of(versions.get(position).label());
      name.setText(text);
      name.setGraphic(new Icon(position == now ? Feather.CHEVRON_RIGHT : Feather.MINUS));
      name.getGraphic().setOpacity(position == now ? 1 : 0);
      name.getStyleClass().remove("aside");
      if (position > now) {
        name.getStyleClass().add("aside");
      }
      setAccessibleText(
          position == now
              ? messages.say("history.now", text)
              : position > now ? messages.say("history.undone", text) : text);
      setGraphic(name);
    }
  }
}
