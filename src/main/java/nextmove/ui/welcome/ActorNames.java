package nextmove.ui.welcome;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nextmove.drawing.Palette;
import nextmove.edit.Ids;
import nextmove.model.Actor;
import nextmove.model.Extras;
import nextmove.text.Messages;
import nextmove.ui.sign.ActorChip;

/// Names of actors, typed one after another: a comma or Enter ends a name, which then stands in its
/// colour; Backspace takes the last one back.
final class ActorNames extends VBox {
  /// Places in the palette, those first that differ most.
  private static final List<Integer> COLORS = List.of(4, 0, 2, 6, 1, 5, 3, 7);

  private final Messages messages;
  private final List<String> finished = new ArrayList<>();
  private final FlowPane chips = new FlowPane();
  private final TextField typed = new TextField();

  ActorNames(Messages messages) {
    this.messages = messages;
    getStyleClass().add("fields");
    chips.getStyleClass().add("chips");
    typed.setPromptText(messages.say("welcome.actors.prompt"));
    typed.setAccessibleText(messages.say("welcome.actors"));
    typed.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    typed.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    getChildren().setAll(chips, typed);
    show();
  }

  TextField field() {
    return typed;
  }

  /// All that has been typed, what is still being typed last.
  List<String> names() {
    return Stream.concat(finished.stream(), typing()).distinct().toList();
  }

  /// Each name as an actor with a colour and, where two begin alike, a symbol of its own.
  List<Actor> actors(RandomGenerator random) {
    List<Actor> actors = new ArrayList<>();
    for (String name : names()) {
      int place = COLORS.get(actors.size() % COLORS.size());
      String color = Palette.OKABE_ITO.get(place).hex();
      actors.add(
          new Actor(
              Ids.fresh(name, random),
              name,
              color.toUpperCase(Locale.ROOT),
              symbol(name, actors),
              "",
              Extras.NONE));
    }
    return actors;
  }

  private static String symbol(String name, List<Actor> before) {
    String one = name.substring(0, name.offsetByCodePoints(0, 1));
    boolean taken = before.stream().anyMatch(a -> a.name().regionMatches(true, 0, one, 0, 1));
    int letters = Math.min(2, name.codePointCount(0, name.length()));
    return taken ? name.substring(0, name.offsetByCodePoints(0, letters)) : "";
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER && !typed.getText().isBlank()) {
      finish();
      key.consume();
    } else if (key.getCode() == KeyCode.BACK_SPACE
        && typed.getText().isEmpty()
        && !finished.isEmpty()) {
      typed.setText(finished.removeLast());
      typed.end();
      show();
      key.consume();
    }
  }

  private void typed(KeyEvent key) {
    if (key.getCharacter().equals(",") || key.getCharacter().equals(";")) {
      finish();
      key.consume();
    }
  }

  /// What stands in the field: one name, or several that have been pasted.
  private Stream<String> typing() {
    return Stream.of(typed.getText().split("[,;]")).map(String::strip).filter(n -> !n.isEmpty());
  }

  private void finish() {
    List<String> all = names();
    finished.clear();
    finished.addAll(all);
    typed.clear();
    show();
  }

  private void show() {
    chips.getChildren().clear();
    Palette palette = new Palette(actors(new SplittableRandom(0)));
    actors(new SplittableRandom(0)).stream()
        .limit(finished.size())
        .forEach(actor -> chips.getChildren().add(chip(actor, palette)));
    chips.setVisible(!finished.isEmpty());
    chips.setManaged(!finished.isEmpty());
  }

  /// Pressing it takes the name out again.
  private Button chip(Actor actor, Palette palette) {
    Button chip = new Button(actor.name(), new ActorChip(palette.of(actor.id())));
    chip.setMnemonicParsing(false);
    chip.getStyleClass().addAll(Styles.SMALL, "chip");
    chip.setTooltip(new Tooltip(messages.say("welcome.actors.remove", actor.name())));
    chip.setAccessibleHelp(messages.say("welcome.actors.remove", actor.name()));
    chip.setOnAction(_ -> {
      finished.remove(actor.name());
      show();
      typed.requestFocus();
    });
    return chip;
  }
}
