package nextmove.ui.inspector;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Joins a text input to one member of the document. A live one changes the document with every
/// letter, any other when Enter is typed or the input is left. All that is typed between coming and
/// leaving is one version, and undo here is undo of the document. Text that is not understood
/// stays, also when something else is shown meanwhile.
final class TextEdit {
  private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
  private static final KeyCombination UNDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination REDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
  private static final KeyCombination REDO_TOO =
      new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);

  /// Puts a text into the document.
  @FunctionalInterface
  interface Commit {
    /// @param typing equal for all that is typed in one go
    /// @return a sentence that says why the text cannot be taken, if it cannot
    Optional<String> commit(String text, Object typing);
  }

  private record Draft(TextEdit edit, Object about) {}

  private final Desk desk;
  private final TextInputControl input;
  private final Field field;
  private final boolean live;
  private final Commit commit;
  private Object about = this;
  private Object typing = new Object();
  private String shown = "";
  private boolean showing;
  private Runnable done = () -> {};

  /// @param field shows what is wrong with the text
  TextEdit(Desk desk, TextInputControl input, Field field, boolean live, Commit commit) {
    this.desk = desk;
    this.input = input;
    this.field = field;
    this.live = live;
    this.commit = commit;
    input.textProperty().subscribe((_, _) -> typed());
    input.focusedProperty().subscribe((_, is) -> focused(is));
    input.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /// Shows `text`, which the document has.
  ///
  /// @param about what it is said of; when that changes, so does the field's whole content
  void show(Object about, String text) {
    boolean other = !about.equals(this.about);
    if (other) {
      // Not taken now: this is called while the document tells of a change.
      if (!input.getText().equals(shown)) {
        desk.drafts().put(new Draft(this, this.about), input.getText());
      }
      this.about = about;
      typing = new Object();
    } else if (text.equals(shown)) {
      return;
    }
    shown = text;
    @Nullable String draft = desk.drafts().get(new Draft(this, about));
    put(draft != null && other ? draft : text);
    mark(Optional.empty());
  }

  /// @param done runs when Enter has put a text into the document
  void onEnter(Runnable done) {
    this.done = done;
  }

  /// Shows `text` as what it may become, without taking it.
  void preview(String text) {
    put(text);
  }

  /// Shows again what the document has.
  void endPreview() {
    put(shown);
  }

  private void put(String text) {
    showing = true;
    try {
      if (!input.getText().equals(text)) {
        input.setText(text);
      }
    } finally {
      showing = false;
    }
  }

  private void typed() {
    if (live && !showing) {
      take();
    } else if (!showing) {
      desk.ahead().set(input.getText().equals(shown) ? null : this);
    } else if (desk.ahead().get() == this) {
      desk.ahead().set(null);
    }
  }

  private void focused(boolean is) {
    if (is) {
      typing = new Object();
    } else {
      leave();
    }
  }

  /// The input is left, or what was typed is wanted without that.
  void leave() {
    if (!input.getText().equals(shown)) {
      take();
    }
  }

  private void take() {
    String text = input.getText();
    Optional<String> fault = commit.commit(text, typing);
    mark(fault);
    if (desk.ahead().get() == this) {
      desk.ahead().set(null);
    }
    if (fault.isPresent()) {
      desk.drafts().put(new Draft(this, about), text);
    } else {
      desk.drafts().remove(new Draft(this, about));
      if (live) {
        shown = text;
      } else {
        put(shown);
      }
    }
  }

  private void mark(Optional<String> fault) {
    field.setFault(fault);
    input.pseudoClassStateChanged(DANGER, fault.isPresent());
    input.setAccessibleHelp(fault.orElse(null));
  }

  private void pressed(KeyEvent key) {
    boolean dirty = !input.getText().equals(shown);
    if (UNDO.match(key) || key.getCode() == KeyCode.ESCAPE && dirty) {
      desk.drafts().remove(new Draft(this, about));
      if (dirty) {
        put(shown);
        mark(Optional.empty());
      } else {
        desk.document().undo();
      }
      key.consume();
    } else if (REDO.match(key) || REDO_TOO.match(key)) {
      desk.document().redo();
      key.consume();
    } else if (key.getCode() == KeyCode.ENTER && !live && !(input instanceof TextArea)) {
      take();
      key.consume();
      if (!input.getPseudoClassStates().contains(DANGER)) {
        done.run();
      }
    } else if (key.getCode() == KeyCode.TAB && input instanceof TextArea) {
      // A tab in a text means nothing here, and the keyboard has to get out again.
      input.requestFocusTraversal(
          key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      key.consume();
    }
  }
}
