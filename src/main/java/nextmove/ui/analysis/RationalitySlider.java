package nextmove.ui.analysis;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import nextmove.analysis.Logit;
import nextmove.app.Document;
import nextmove.app.Rationality;
import nextmove.text.Messages;

/// How actors are taken to choose: at one end as judged, at the other strictly by their payoffs,
/// and between them leaning towards what pays, from hardly at all to nearly always.
public final class RationalitySlider extends HBox {
  private static final int STRICT = 12;
  private static final int MIDDLE = STRICT / 2;

  private final Slider slider = new Slider(0, STRICT, 0);
  private final Label says = new Label();
  private final Document document;
  private final Messages messages;

  RationalitySlider(Document document, Messages messages, ObjectProperty<Rationality> chosen) {
    this.document = document;
    this.messages = messages;
    getStyleClass().addAll("row", "rationality");
    Label caption = new Label(messages.say("analyse.rationality"));
    caption.setLabelFor(slider);
    caption.setMinWidth(0);
    says.getStyleClass().add("says");
    slider.setMajorTickUnit(1);
    slider.setMinorTickCount(0);
    slider.setSnapToTicks(true);
    slider.setBlockIncrement(1);
    Tooltip tip = new Tooltip(messages.say("analyse.rationality.long"));
    tip.setWrapText(true);
    tip.setMaxWidth(420);
    slider.setTooltip(tip);
    caption.setTooltip(tip);
    slider
        .valueProperty()
        .map(v -> (int) Math.round(v.doubleValue()))
        .subscribe(step -> {
          Rationality rationality = at(step);
          says.setText(words(rationality));
          slider.setAccessibleText(caption.getText() + ": " + says.getText());
          chosen.set(rationality);
        });
    getChildren().setAll(caption, slider, says);
  }

  void focus() {
    slider.requestFocus();
  }

  /// Each step doubles lambda; in the middle it is the one that suits the payoffs' unit.
  private Rationality at(int step) {
    if (step <= 0) {
      return Rationality.JUDGED;
    }
    if (step >= STRICT) {
      return Rationality.STRICT;
    }
    double usual = Logit.defaultLambda(document.scenario().payoffUnit());
    return new Rationality.Leaning(usual * Math.pow(2, step - MIDDLE));
  }

  private String words(Rationality rationality) {
    return switch (rationality) {
      case Rationality.Judged _ -> messages.say("analyse.judged");
      case Rationality.Leaning(double lambda) -> messages.say("analyse.leaning", lambda);
      case Rationality.Strict _ -> messages.say("analyse.strict");
    };
  }
}
