package nextmove.ui.find;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nextmove.app.Document;
import nextmove.edit.Edit;
import nextmove.edit.Selection;
import nextmove.edit.Wanted;
import nextmove.model.Problem;
import nextmove.text.Messages;
import nextmove.ui.theme.Icon;
import nextmove.ui.theme.WrapRow;
import org.kordamp.ikonli.feather.Feather;

/// A bar above the map that finds a text and, after showing what would change, replaces it. Enter
/// goes to the next place, Shift+Enter to the one before, Escape closes it.
public final class FindBar extends HBox {
  /// What the bar does in the window that it stands in.
  public interface Place {
    /// Selects what has been found and brings it into view.
    void choose(Selection found);

    /// Shows something above the window.
    void show(Node sheet);

    /// Takes away what was shown.
    void hide();

    void refused(Problem why);

    /// Takes the keyboard back.
    void leave();
  }

  private final Document document;
  private final Messages messages;
  private final Place place;
  private final TextField text = new TextField();
  private final TextField by = new TextField();
  private final CheckBox matchCase;
  private final Label count = new Label();
  private final Label line = new Label();
  private final Button previous;
  private final Button next;
  private final Button replace;
  private List<Wanted.Line> found = List.of();
  private int at = -1;

  public FindBar(Document document, Messages messages, Place place) {
    this.document = document;
    this.messages = messages;
    this.place = place;
    getStyleClass().add("find-bar");
    matchCase = new CheckBox(messages.say("find.case"));
    previous = button(Feather.CHEVRON_UP, "find.previous", () -> step(-1));
    next = button(Feather.CHEVRON_DOWN, "find.next", () -> step(1));
    // For the pointer: the field steps by Enter, and Tab leads on to what is typed next.
    previous.setFocusTraversable(false);
    next.setFocusTraversable(false);
    replace = new Button(messages.say("find.replace"));
    replace.setOnAction(_ -> preview());
    describe(text, "find.text", "find.text.long");
    describe(by, "find.by", "find.by.long");
    line.getStyleClass().add("aside");
    line.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(line, Priority.ALWAYS);
    line.managedProperty().bind(line.textProperty().isEmpty().not());
    HBox places = new HBox(text, previous, next, count);
    HBox change = new HBox(by, replace);
    List.of(places, change).forEach(part -> part.getStyleClass().add("row"));
    WrapRow parts = new WrapRow(places, matchCase, change, line);
    HBox.setHgrow(parts, Priority.ALWAYS);
    Button close = button(Feather.X, "find.close", this::close);
    getChildren().setAll(parts, close);
    setVisible(false);
    managedProperty().bind(visibleProperty());
    text.textProperty().subscribe(this::search);
    matchCase.selectedProperty().subscribe(this::search);
    document.revision().subscribe(this::search);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /// Shows the bar and puts the caret into it.
  public void open() {
    setVisible(true);
    search();
    // A field hears no key before it has been dressed, which would otherwise be a pulse later.
    applyCss();
    text.selectAll();
    text.requestFocus();
  }

  private void close() {
    setVisible(false);
    place.leave();
  }

  private void describe(TextField field, String key, String longKey) {
    field.setPromptText(messages.say(key));
    field.setAccessibleText(messages.say(key));
    field.setTooltip(new Tooltip(messages.say(longKey)));
    field.setPrefColumnCount(14);
  }

  private Button button(Feather icon, String key, Runnable deed) {
    Button button = new Button("", new Icon(icon));
    button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
    button.setTooltip(new Tooltip(messages.say(key)));
    button.setAccessibleText(messages.say(key));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> deed.run());
    return button;
  }

  private Wanted wanted() {
    return new Wanted(text.getText(), matchCase.isSelected());
  }

  private void search() {
    if (!isVisible()) {
      return;
    }
    List<Wanted.Line> before = found;
    found = wanted().lines(document.scenario());
    if (!found.equals(before)) {
      at = -1;
    }
    boolean none = found.isEmpty();
    List.<ButtonBase>of(previous, next).forEach(b -> b.setDisable(none));
    replace.setDisable(none || document.isReadOnly());
    say();
  }

  private void say() {
    count.setText(
        text.getText().isEmpty()
            ? ""
            : at < 0
                ? messages.say("find.count", found.size())
                : messages.say("find.count.at", at + 1, found.size()));
    line.setText(
        at < 0
            ? ""
            : messages.say(part(found.get(at)), wanted().around(found.get(at).text().strip())));
  }

  private static String part(Wanted.Line line) {
    return switch (line.part()) {
      case TITLE -> "find.in.title";
      case NOTES -> "find.in.notes";
      case TAG -> "find.in.tag";
      case GROUP -> "find.in.group";
      case BOOKMARK -> "find.in.bookmark";
      case INDICATOR, INDICATOR_NOTES -> "find.in.indicator";
    };
  }

  private void step(int steps) {
    if (!found.isEmpty()) {
      at = at < 0 && steps < 0 ? found.size() - 1 : Math.floorMod(at + steps, found.size());
      place.choose(found.get(at).at());
      say();
    }
  }

  private void preview() {
    if (!found.isEmpty() && !replace.isDisabled()) {
      Wanted wanted = wanted();
      Edit edit = new Edit.Replace(wanted, by.getText());
      place.show(
          ReplacePreview.sheet(
              messages,
              document.index(),
              wanted,
              by.getText(),
              () -> document.perform(edit).ifPresent(place::refused),
              place::hide));
    }
  }

  private void pressed(KeyEvent key) {
    boolean used = true;
    switch (key.getCode()) {
      case ESCAPE -> close();
      case ENTER -> {
        if (by.isFocused()) {
          preview();
        } else if (text.isFocused()) {
          step(key.isShiftDown() ? -1 : 1);
        } else {
          used = false;
        }
      }
      default -> used = false;
    }
    if (used) {
      key.consume();
    }
  }
}
