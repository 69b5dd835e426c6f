package nextmove.ui.inspector;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nextmove.text.Messages;
import nextmove.ui.notes.NoteView;

/// Notes: rendered while they are read, as they are written while they are edited. A click or Enter
/// leads from the one to the other, leaving back.
final class NotesField extends StackPane {
  private final TextArea written = new TextArea();
  private final NoteView view;
  private final ScrollPane read;
  private final Field field;
  private final TextEdit edit;

  NotesField(Desk desk, TextEdit.Commit commit) {
    Messages messages = desk.messages();
    getStyleClass().add("notes-field");
    written.setWrapText(true);
    written.setPrefRowCount(4);
    written.setPromptText(messages.say("inspector.notes.prompt"));
    written.setAccessibleText(messages.say("inspector.notes"));
    view = new NoteView(desk.around().browse());
    read = new ScrollPane(view);
    read.getStyleClass().add("read");
    read.setFitToWidth(true);
    read.setFitToHeight(true);
    read.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    read.setAccessibleHelp(messages.say("inspector.notes.edit"));
    read.visibleProperty().bind(written.visibleProperty().not());
    read.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    view.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> edit());
    getChildren().setAll(read, written);
    field = new Field(messages.say("inspector.notes"), this);
    VBox.setVgrow(this, Priority.ALWAYS);
    VBox.setVgrow(field, Priority.ALWAYS);
    edit = new TextEdit(desk, written, field, true, commit);
    written.focusedProperty().subscribe((_, is) -> settle(is));
  }

  Field field() {
    return field;
  }

  void show(Object about, String notes) {
    edit.show(about, notes);
    settle(written.isFocused());
  }

  /// Gives the keyboard to what is written.
  void edit() {
    written.setVisible(true);
    written.requestFocus();
  }

  /// Where nothing is written, there is nothing to read. A window that is left keeps its place.
  private void settle(boolean editing) {
    boolean owner = getScene() != null && getScene().getFocusOwner() == written;
    boolean blank = written.getText().isBlank();
    written.setVisible(editing || owner || blank);
    if (read.isVisible()) {
      view.show(written.getText());
      read.setAccessibleText(written.getText());
    }
  }

  private void pressed(KeyEvent key) {
    if (key.getTarget() == read
        && (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.F2)) {
      edit();
      key.consume();
    }
  }
}
