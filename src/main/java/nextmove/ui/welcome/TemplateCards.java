package nextmove.ui.welcome;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import nextmove.app.Work;
import nextmove.drawing.Look;
import nextmove.model.Scenario;
import nextmove.text.Messages;
import nextmove.ui.dialog.Sheet;

/// The templates as cards.
public final class TemplateCards extends FlowPane {
  /// @param taken is given what the chosen template holds
  TemplateCards(Messages messages, Look look, Pictures pictures, Consumer<Scenario> taken) {
    getStyleClass().add("cards");
    for (Template template : Template.values()) {
      ScenarioCard card =
          new ScenarioCard("", () -> taken.accept(template.scenario(messages.locale())));
      getChildren().add(card);
      pictures.want(card, () -> Glance.at(template.scenario(messages.locale()), messages, look));
    }
  }

  /// The templates by themselves, for a window that has a document already.
  ///
  /// @param close hides the sheet
  public static Sheet sheet(
      Messages messages, Work work, Look look, Runnable close, Consumer<Scenario> taken) {
    TemplateCards cards =
        new TemplateCards(
            messages,
            look,
            new Pictures(work),
            scenario -> {
              close.run();
              taken.accept(scenario);
            });
    ScrollPane scroll = new ScrollPane(cards);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("edge-to-edge");
    Sheet sheet =
        new Sheet(
            messages.say("welcome.templates"),
            scroll,
            List.of(new Sheet.Choice(messages.say("dialog.cancel"), false, true, () -> {})),
            close);
    sheet.getStyleClass().add("templates");
    return sheet;
  }
}
