package nextmove.ui.inspector;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Lets what is typed choose in a list: the first item that begins with it, and with the same
/// letter again the next one.
final class TypedChoice {
  private final StringBuilder typed = new StringBuilder();
  private Object going = new Object();
  private Runnable done = () -> {};
  private boolean entering;

  /// @param name of an item, as it is read
  static <T> TypedChoice in(ComboBox<T> choice, Function<T, String> name) {
    TypedChoice typed = new TypedChoice();
    choice
        .focusedProperty()
        .subscribe(() -> {
          typed.typed.setLength(0);
          typed.going = new Object();
          typed.entering = false;
        });
    // While it is open, the list takes the key and closes, and only its release comes here.
    choice.showingProperty().subscribe(open -> typed.entering = !open);
    choice.addEventHandler(
        KeyEvent.KEY_TYPED,
        key -> {
          String letter = key.getCharacter();
          boolean begins = !typed.typed.isEmpty();
          boolean isText =
              letter.equals(" ") ? begins : !letter.isBlank() && letter.codePointAt(0) > ' ';
          if (!key.isShortcutDown() && isText) {
            typed.add(choice, name, letter);
            key.consume();
          }
        });
    choice.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          typed.entering = key.getCode() == KeyCode.ENTER;
          // Inside a name it is a letter; before one it opens the list.
          if (key.getCode() == KeyCode.SPACE && !typed.typed.isEmpty()) {
            key.consume();
          }
        });
    choice.addEventFilter(
        KeyEvent.KEY_RELEASED,
        key -> {
          // Not one that was pressed elsewhere and led here.
          if (typed.entering && key.getCode() == KeyCode.ENTER && !choice.isShowing()) {
            typed.entering = false;
            typed.done.run();
          }
        });
    return typed;
  }

  /// @param done runs when Enter has taken what is chosen
  void onEnter(Runnable done) {
    this.done = done;
  }

  /// The same for all that is chosen between coming and leaving, so that it is one version.
  Object going() {
    return going;
  }

  private <T> void add(ComboBox<T> choice, Function<T, String> name, String letter) {
    List<String> names =
        choice.getItems().stream().map(name).map(n -> n.toLowerCase(Locale.ROOT)).toList();
    String last = letter.toLowerCase(Locale.ROOT);
    if (names.stream().noneMatch(n -> n.startsWith(typed + last))) {
      typed.setLength(0);
    }
    int here = choice.getSelectionModel().getSelectedIndex();
    int first = typed.isEmpty() ? here + 1 : Math.max(0, here);
    typed.append(last);
    IntStream.range(0, names.size())
        .map(i -> (first + i) % names.size())
        .filter(i -> names.get(i).startsWith(typed.toString()))
        .findFirst()
        .ifPresent(choice.getSelectionModel()::select);
  }
}
