package nextmove.ui.inspector;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
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
import nextmove.ui.ruler.LikelihoodRuler;
import nextmove.ui.theme.Icon;
import org.kordamp.ikonli.feather.Feather;

/// A likelihood: typed ("likely", "60", "20-45", "rest"), or set on the ruler of its scale.
final class LikelihoodField extends HBox {
  private final Desk desk;
  private final TextField typed = new TextField();
  private final ToggleButton unfold = new ToggleButton("", new Icon(Feather.CHEVRON_DOWN));
  private final LikelihoodRuler ruler;
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
    unfold.getStyleClass().addAll(Styles.RIGHT_PILL, Styles.BUTTON_ICON);
    unfold.setAccessibleText(messages.say("ruler.unfold"));
    unfold.setTooltip(new Tooltip(messages.say("ruler.unfold")));
    ruler = new LikelihoodRuler(messages, (l, going) -> field().setFault(put(l, going)));
    ruler.visibleProperty().bindBidirectional(unfold.selectedProperty());
    HBox.setHgrow(typed, Priority.ALWAYS);
    getChildren().setAll(typed, unfold);
    field = new Field(messages.say("inspector.likelihood"), this, new WholeText(typed), ruler);
    typed.setAccessibleText(messages.say("inspector.likelihood"));
    edit = new TextEdit(desk, typed, field, false, this::take);
    edit.onEnter(desk.around().back());
  }

  Field field() {
    return field;
  }

  TextField input() {
    return typed;
  }

  /// @param unfolded whether the ruler stands open, where it is of any use
  void show(Link shown, boolean unfolded) {
    boolean other = !shown.key().equals(link);
    link = shown.key();
    Siblings siblings = Siblings.of(desk.index(), shown);
    Words say = new Words(desk.messages());
    Optional<Scale> scale = Scales.of(desk.scenario());
    boolean stated = !(shown.likelihood() instanceof Likelihood.Unstated);
    String text = say.of(shown.likelihood(), scale, siblings.point());
    edit.show(link, stated ? text : "");
    typed.setPromptText(stated ? desk.messages().say("inspector.likelihood.prompt") : text);
    if (other) {
      // What is certain by itself needs no ruler.
      unfold.setSelected(unfolded && (stated || siblings.count() > 0));
    }
    if (ruler.isVisible()) {
      ruler.show(siblings.shown(desk.messages(), desk.names()));
    }
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
