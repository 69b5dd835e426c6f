package nextmove.ui.inspector;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nextmove.drawing.Palette;
import nextmove.model.Num;
import nextmove.model.Payoffs.Amount;
import nextmove.text.Messages;
import nextmove.ui.ruler.Axis;
import nextmove.ui.ruler.Mark;
import nextmove.ui.ruler.Span;
import nextmove.ui.ruler.SpanLine;
import nextmove.ui.sign.ActorChip;
import nextmove.ui.theme.Tip;

/// What an element gives one actor: a bar to drag and a field to type into. A number is a bar from
/// zero, a range a bar from end to end.
final class PayoffRow extends HBox {
  /// Puts an amount into the document, or takes it out where there is none.
  @FunctionalInterface
  interface Put {
    /// @return a sentence that says why not, if it was refused
    Optional<String> put(Optional<Amount> amount, Object going);
  }

  private final Desk desk;
  private final Put put;
  private final TextField input = new TextField();
  private final TextEdit edit;
  private final SpanLine bar;

  PayoffRow(Desk desk, Palette.Badge badge, Field field, Put put) {
    this.desk = desk;
    this.put = put;
    Messages messages = desk.messages();
    getStyleClass().add("row");
    Label name = new Label(badge.name());
    name.getStyleClass().add("name");
    name.setTooltip(new Tip(badge.name()));
    String what = messages.say("inspector.payoff-of", badge.name());
    input.getStyleClass().add("number");
    input.setPromptText("0");
    input.setAccessibleText(what);
    edit = new TextEdit(desk, input, field, false, this::take);
    edit.onEnter(desk.around().back());
    bar =
        new SpanLine(
            value -> PayoffText.of(new Amount(Num.of(value))),
            new SpanLine.Listener() {
              @Override
              public void previewed(Span span) {
                edit.preview(PayoffText.of(amount(span)));
              }

              @Override
              public void cancelled() {
                edit.endPreview();
              }

              @Override
              public void changed(Span span, Object going) {
                field.setFault(put.put(Optional.of(amount(span)), going));
              }
            });
    bar.name(
        what,
        messages.say("ruler.payoff.from", badge.name()),
        messages.say("ruler.payoff.to", badge.name()));
    bar.setStyle("-color-chip: " + badge.fill().hex() + ";");
    bar.fillFrom(0);
    // Whoever goes from field to field types, and would be stopped by every bar.
    bar.skipByTab();
    bar.mark(List.of(new Mark("zero", 0, 0, "")));
    HBox.setHgrow(bar, Priority.ALWAYS);
    getChildren().setAll(new ActorChip(badge), name, bar, input);
  }

  TextField input() {
    return input;
  }

  /// @param about the element's id
  void show(String about, Axis axis, Optional<Amount> amount) {
    edit.show(about, amount.map(PayoffText::of).orElse(""));
    Span span = amount.map(a -> new Span(a.lo().toDouble(), a.hi().toDouble())).orElse(Span.of(0));
    bar.show(axis, span, amount.isPresent());
  }

  private static Amount amount(Span span) {
    Num lo = Num.of(span.lo());
    return span.isNumber() ? new Amount(lo) : new Amount(lo, Num.of(span.hi()));
  }

  private Optional<String> take(String text, Object typing) {
    Optional<Amount> amount = PayoffText.read(text);
    if (amount.isEmpty() && !text.isBlank()) {
      Messages messages = desk.messages();
      return Optional.of(messages.say("inspector.payoff.not-understood", messages.quoted(text)));
    }
    return put.put(amount, typing);
  }
}
