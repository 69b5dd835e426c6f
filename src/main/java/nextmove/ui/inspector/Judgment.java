package nextmove.ui.inspector;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nextmove.edit.Edit;
import nextmove.model.Confidence;
import nextmove.model.Link;
import nextmove.text.Messages;
import nextmove.text.Names;
import nextmove.ui.theme.WrapRow;
import org.jspecify.annotations.Nullable;

/// What is judged of one link: how likely, how sure of that, and on whose word.
final class Judgment extends VBox {
  private final Desk desk;
  private final LikelihoodField likelihood;
  private final ComboBox<Optional<Confidence>> confidence;
  private final TypedChoice typed;
  private final OwnMark own;
  private Link.Key key = new Link.Key("-", "--");
  private boolean showing;

  Judgment(Desk desk) {
    this.desk = desk;
    Messages messages = desk.messages();
    getStyleClass().add("fields");
    likelihood = new LikelihoodField(desk);
    confidence = new ComboBox<>();
    confidence
        .getItems()
        .setAll(
            List.of(
                Optional.empty(),
                Optional.of(Confidence.HIGH),
                Optional.of(Confidence.MODERATE),
                Optional.of(Confidence.LOW)));
    Names names = new Names(messages);
    confidence.setConverter(
        new Shows<>(c ->
            c.map(names::confidence)
                .orElseGet(() -> messages.say("inspector.confidence.unstated"))));
    confidence.setAccessibleText(messages.say("inspector.confidence"));
    typed = TypedChoice.in(confidence, confidence.getConverter()::toString);
    typed.onEnter(desk.around().back());
    confidence
        .valueProperty()
        .subscribe(
            v -> put(l -> l.withConfidence(v == null ? null : v.orElse(null)), typed.going()));
    confidence.setMaxWidth(Double.MAX_VALUE);
    own =
        new OwnMark(
            messages,
            "inspector.own.likelihood",
            is -> put(l -> l.withEvidence(l.evidence().withOwn(is)), null));
    WrapRow second = new WrapRow(confidence, own);
    HBox.setHgrow(confidence, Priority.ALWAYS);
    getChildren().setAll(likelihood.field(), second);
    managedProperty().bind(visibleProperty());
  }

  TextField likelihoodInput() {
    return likelihood.input();
  }

  ComboBox<?> confidence() {
    return confidence;
  }

  void setCaption(String caption) {
    likelihood.field().setCaption(caption);
  }

  /// @param unfolded whether there is room for the ruler at once
  void show(Link link, boolean unfolded) {
    showing = true;
    try {
      key = link.key();
      likelihood.show(link, unfolded);
      confidence.setValue(Optional.ofNullable(link.confidence()));
      own.show(link.evidence().own());
    } finally {
      showing = false;
    }
  }

  private void put(java.util.function.UnaryOperator<Link> change, @Nullable Object typing) {
    if (!showing) {
      desk.index()
          .link(key)
          .ifPresent(l -> desk.perform(new Edit.PutLink(change.apply(l)), typing));
    }
  }
}
