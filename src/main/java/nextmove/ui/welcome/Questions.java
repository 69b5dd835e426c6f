package nextmove.ui.welcome;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import nextmove.edit.Ids;
import nextmove.model.Actor;
import nextmove.model.Decision;
import nextmove.model.Element;
import nextmove.model.Scenario;
import nextmove.text.Messages;
import nextmove.ui.dialog.Sheet;

/// Two questions whose answers make the first scenario: what is at stake, and who can act?
public final class Questions extends VBox {
  private final TextField stake = new TextField();
  private final TextField actors = new TextField();
  private final Messages messages;
  private final RandomGenerator random;

  private Questions(Messages messages, RandomGenerator random) {
    this.messages = messages;
    this.random = random;
    getStyleClass().add("fields");
    stake.setPromptText(messages.say("welcome.stake.prompt"));
    actors.setPromptText(messages.say("welcome.actors.prompt"));
    getChildren()
        .setAll(
            labelled("welcome.stake", stake), stake, labelled("welcome.actors", actors), actors);
  }

  /// @param close hides the questions
  /// @param made is given the scenario that the answers make
  public static Sheet sheet(
      Messages messages, RandomGenerator random, Runnable close, Consumer<Scenario> made) {
    Questions questions = new Questions(messages, random);
    return new Sheet(
        messages.say("welcome.ask"),
        questions,
        List.of(
            new Sheet.Choice(
                messages.say("welcome.begin"),
                true,
                false,
                () -> made.accept(questions.scenario())),
            new Sheet.Choice(messages.say("dialog.cancel"), false, true, () -> {})),
        close);
  }

  private Label labelled(String key, TextField field) {
    Label label = new Label(messages.say(key));
    label.setLabelFor(field);
    label.setWrapText(true);
    return label;
  }

  private Scenario scenario() {
    List<Actor> named = new ArrayList<>();
    Stream.of(actors.getText().split("[,;]"))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .distinct()
        .forEach(name -> named.add(new Actor(Ids.fresh(name, random), name)));
    String title = stake.getText().strip();
    Element first =
        new Decision(
            Ids.fresh(title, random),
            named.isEmpty() ? "" : messages.say("welcome.first", named.getFirst().name()),
            named.isEmpty() ? null : named.getFirst().id());
    Scenario s = Scenario.EMPTY;
    return s.withHeader(
            title, s.summary(), messages.locale().getLanguage(), s.scale(), null, s.payoffUnit())
        .withActors(named)
        .withElements(List.of(first));
  }
}
