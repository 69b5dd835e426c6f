package nextmove.ui.inspector;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nextmove.edit.Edit;
import nextmove.model.Likelihood;
import nextmove.model.Link;
import nextmove.model.Scale;
import nextmove.model.Scales;
import nextmove.text.LikelihoodInput;
import nextmove.text.Messages;
import nextmove.text.Words;
import nextmove.ui.theme.Icon;
import org.kordamp.ikonli.feather.Feather;

/// A likelihood: typed ("likely", "60", "20-45", "rest"), or a word of the scale chosen with its
/// range.
final class LikelihoodField extends HBox {
  private final Desk desk;
  private final TextField typed = new TextField();
  private final MenuButton words = new MenuButton("", new Icon(Feather.CHEVRON_DOWN));
  private final Field field;
  private final TextEdit edit;
  private Link.Key link = new Link.Key("-", "--");

  LikelihoodField(Desk desk) {
    this.desk = desk;
    Messages messages = desk.messages();
    getStyleClass().add("joined");
    typed.setPromptText(messages.say("inspector.likelihood.prompt"));
    typed.getStyleClass().add(Styles.LEFT_PILL);
    typed.setPrefColumnCount(4);
    words.getStyleClass().addAll(Styles.RIGHT_PILL, Styles.BUTTON_ICON, "no-arrow");
    words.setAccessibleText(messages.say("inspector.likelihood.words"));
    words.setOnShowing(_ -> offer());
    // A menu without items never shows, and so would never be asked to offer any.
    words.getItems().add(new MenuItem());
    HBox.setHgrow(typed, Priority.ALWAYS);
    getChildren().setAll(typed, words);
    field = new Field(messages.say("inspector.likelihood"), this);
    typed.setAccessibleText(messages.say("inspector.likelihood"));
    edit = new TextEdit(desk, typed, field, false, this::take);
  }

  Field field() {
    return field;
  }

  TextField input() {
    return typed;
  }

  void show(Link shown, double point) {
    link = shown.key();
    Words say = new Words(desk.messages());
    Optional<Scale> scale = Scales.of(desk.scenario());
    boolean stated = !(shown.likelihood() instanceof Likelihood.Unstated);
    edit.show(link, stated ? say.of(shown.likelihood(), scale, point) : "");
    typed.setPromptText(
        stated
            ? desk.messages().say("inspector.likelihood.prompt")
            : say.of(shown.likelihood(), scale, point));
  }

  private void offer() {
    Words say = new Words(desk.messages());
    words.getItems().clear();
    Scales.of(desk.scenario())
        .ifPresent(scale -> {
          for (Scale.Term term : scale.terms().reversed()) {
            add(say.withRange(scale, term), new Likelihood.Word(term.word()));
          }
          words.getItems().add(new SeparatorMenuItem());
        });
    add(desk.messages().say("inspector.likelihood.rest"), Likelihood.REST);
    add(desk.messages().say("inspector.likelihood.unstated"), Likelihood.UNSTATED);
    Label hint = new Label(desk.messages().say("inspector.likelihood.hint"));
    hint.getStyleClass().add("aside");
    CustomMenuItem note = new CustomMenuItem(hint, false);
    note.setDisable(true);
    words.getItems().add(note);
  }

  private void add(String text, Likelihood likelihood) {
    MenuItem item = new MenuItem(text);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> field.setFault(put(likelihood, new Object())));
    words.getItems().add(item);
  }

  private Optional<String> take(String text, Object typing) {
    return switch (new LikelihoodInput(desk.messages()).read(text, Scales.of(desk.scenario()))) {
      case LikelihoodInput.Read.Understood u -> put(u.likelihood(), typing);
      case LikelihoodInput.Read.NotUnderstood n -> Optional.of(n.sentence());
    };
  }

  private Optional<String> put(Likelihood likelihood, Object typing) {
    return desk.index()
        .link(link)
        .flatMap(l -> desk.perform(new Edit.PutLink(l.withLikelihood(likelihood)), typing));
  }
}
