package nextmove.ui.analysis;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import nextmove.analysis.Flip;
import nextmove.analysis.FlipPoints;
import nextmove.analysis.Incentives;
import nextmove.app.Answer;
import nextmove.app.Job;
import nextmove.text.AnalysisText;
import org.jspecify.annotations.Nullable;

/// What would have to change for another option to pay best, in sentences, for the decision that is
/// chosen.
final class Flips extends VBox {
  private final Setting setting;
  private final IntConsumer lead;
  private final ComboBox<Integer> decision = new ComboBox<>();
  private final VBox sentences = new VBox();
  private Answer.@Nullable Found found;
  private @Nullable AnalysisText text;
  private @Nullable Job job;

  /// @param lead leads to an element by its position
  Flips(Setting setting, IntConsumer lead) {
    this.setting = setting;
    this.lead = lead;
    getStyleClass().add("flips");
    Label asks = new Label(setting.say("results.flips"));
    asks.setLabelFor(decision);
    TextCells.of(decision, this::named);
    decision.setMaxWidth(Double.MAX_VALUE);
    decision.setAccessibleText(setting.say("results.flips"));
    decision.valueProperty().subscribe(this::ask);
    ScrollPane scroll = new ScrollPane(sentences);
    scroll.setFitToWidth(true);
    getChildren().setAll(asks, decision, scroll);
    setVgrow(scroll, javafx.scene.layout.Priority.ALWAYS);
  }

  void show(Answer.Found found, AnalysisText text) {
    Integer chosen = decision.getValue();
    @Nullable String id =
        chosen == null || this.found == null ? null : this.found.index().element(chosen).id();
    this.found = found;
    this.text = text;
    List<Integer> decisions = found.incentives().decisions();
    decision.getItems().setAll(decisions);
    int at = id == null ? -1 : found.index().position(id);
    decision.setValue(
        decisions.contains(at) ? (Integer) at : decisions.isEmpty() ? null : decisions.getFirst());
    ask();
  }

  private String named(Integer at) {
    return text == null ? "" : text.title(at);
  }

  private void ask() {
    if (job != null) {
      job.cancel();
      job = null;
    }
    sentences.getChildren().clear();
    Integer chosen = decision.getValue();
    Answer.Found now = found;
    if (chosen == null || now == null) {
      return;
    }
    job =
        setting
            .work()
            .start(
                "work.analysis",
                running ->
                    FlipPoints.of(
                        now.judged().map(),
                        now.judged(),
                        chosen,
                        Incentives.DEFAULT_ROUNDS,
                        running::check),
                flips -> tell(chosen, flips));
  }

  private void tell(int chosen, List<Flip> flips) {
    job = null;
    if (text == null || found == null) {
      return;
    }
    if (flips.isEmpty()) {
      Label none = new Label(setting.say("report.no-flips"));
      none.setWrapText(true);
      sentences.getChildren().setAll(none);
      return;
    }
    for (Flip flip : flips) {
      Hyperlink sentence = new Hyperlink(text.flip(flip, chosen, found.incentives()));
      sentence.setWrapText(true);
      sentence.setOnAction(_ -> lead.accept(where(flip)));
      sentences.getChildren().add(sentence);
    }
  }

  private int where(Flip flip) {
    return switch (flip) {
      case Flip.OfLikelihood l -> found == null ? 0 : found.index().to(l.link());
      case Flip.OfPayoff p -> p.element();
    };
  }
}
