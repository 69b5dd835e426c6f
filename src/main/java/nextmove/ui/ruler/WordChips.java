package nextmove.ui.ruler;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import nextmove.model.Likelihood;
import nextmove.model.Scale;
import nextmove.text.Messages;
import nextmove.text.Words;
import org.jspecify.annotations.Nullable;

/// The words of a scale to choose one from, and the rest. One stop for the keyboard: the arrow keys
/// go from word to word. Choosing the chosen one again takes it back.
final class WordChips extends FlowPane {
  private record Chip(Likelihood likelihood, ToggleButton button) {}

  private final Messages messages;
  private final Words words;
  private final ObjectProperty<Scale.@Nullable Term> pointed;
  private final Consumer<Likelihood> chosen;
  private final List<Chip> chips = new ArrayList<>();

  WordChips(
      Messages messages,
      ObjectProperty<Scale.@Nullable Term> pointed,
      Consumer<Likelihood> chosen) {
    this.messages = messages;
    this.pointed = pointed;
    this.chosen = chosen;
    words = new Words(messages);
    getStyleClass().add("word-chips");
    addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
  }

  void show(Scale scale) {
    chips.clear();
    for (Scale.Term term : scale.terms()) {
      ToggleButton button = add(new Likelihood.Word(term.word()), words.term(scale, term));
      button.setAccessibleText(words.withRange(scale, term));
      button.setTooltip(new Tooltip(words.withRange(scale, term)));
      button.hoverProperty().subscribe(is -> pointed.set(is ? term : null));
      button.focusedProperty().subscribe((_, is) -> pointed.set(is ? term : null));
    }
    ToggleButton rest = add(Likelihood.REST, messages.say("words.rest"));
    rest.getStyleClass().add("rest");
    rest.setTooltip(new Tooltip(messages.say("inspector.likelihood.rest")));
    getChildren().setAll(chips.stream().<Node>map(Chip::button).toList());
  }

  void choose(Likelihood likelihood) {
    chips.forEach(c -> c.button.setSelected(c.likelihood.equals(likelihood)));
    boolean none = chips.stream().noneMatch(c -> c.button.isSelected());
    chips.forEach(c -> c.button.setFocusTraversable(c.button.isSelected()));
    if (none && !chips.isEmpty()) {
      chips.getFirst().button.setFocusTraversable(true);
    }
  }

  private ToggleButton add(Likelihood likelihood, String text) {
    ToggleButton button = new ToggleButton(text);
    button.setMnemonicParsing(false);
    button.setOnAction(_ -> chosen.accept(button.isSelected() ? likelihood : Likelihood.UNSTATED));
    chips.add(new Chip(likelihood, button));
    return button;
  }

  private void walk(KeyEvent key) {
    int step =
        key.getCode() == KeyCode.RIGHT || key.getCode() == KeyCode.DOWN
            ? 1
            : key.getCode() == KeyCode.LEFT || key.getCode() == KeyCode.UP ? -1 : 0;
    int at = getChildren().indexOf(key.getTarget());
    if (step != 0 && at >= 0) {
      getChildren().get(Math.floorMod(at + step, getChildren().size())).requestFocus();
      key.consume();
    }
  }
}
