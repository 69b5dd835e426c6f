package nextmove.ui.welcome;

import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
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
  private final ActorNames actors;
  private final Messages messages;
  private final RandomGenerator random;

  private Questions(Messages messages, RandomGenerator random) {
    this.messages = messages;
    this.random = random;
    actors = new ActorNames(messages);
    getStyleClass().add("fields");
    stake.setPromptText(messages.say("welcome.stake.prompt"));
    // Enter goes on to the second question; there, once all are named, it begins.
    stake.setOnAction(_ -> actors.field().requestFocus());
    Label next = new Label(messages.say("welcome.next"));
    next.setWrapText(true);
    next.getStyleClass().add("aside");
    getChildren()
        .setAll(
            labelled("welcome.stake", stake),
            stake,
            labelled("welcome.actors", actors.field()),
            actors,
            next);
  }

  /// @param scale that the scenario begins with
  /// @param close hides the questions
  /// @param made is given the scenario that the answers make
  public static Sheet sheet(
      Messages messages,
      RandomGenerator random,
      String scale,
      Runnable close,
      Consumer<Scenario> made) {
    Questions questions = new Questions(messages, random);
    return new Sheet(
        messages.say("welcome.ask"),
        questions,
        List.of(
            new Sheet.Choice(
                messages.say("welcome.begin"),
                true,
                false,
                () -> made.accept(questions.scenario(scale))),
            new Sheet.Choice(messages.say("dialog.cancel"), false, true, () -> {})),
        close);
  }

  private Label labelled(String key, TextField field) {
    Label label = new Label(messages.say(key));
    label.setLabelFor(field);
    label.setWrapText(true);
    return label;
  }

  private Scenario scenario(String scale) {
    List<Actor> named = actors.actors(random);
    String title = stake.getText().strip();
    Element first =
        new Decision(
            Ids.fresh(title, random),
            named.isEmpty() ? "" : messages.say("welcome.first", named.getFirst().name()),
            named.isEmpty() ? null : named.getFirst().id());
    Scenario s = Scenario.EMPTY;
    return s.withHeader(
            title, s.summary(), messages.locale().getLanguage(), scale, null, s.payoffUnit())
        .withActors(named)
        .withElements(List.of(first));
  }
}
