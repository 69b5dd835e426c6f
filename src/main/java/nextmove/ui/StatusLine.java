package nextmove.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nextmove.app.Document;
import nextmove.model.Problem;
import nextmove.model.Problem.Grade;
import nextmove.text.Messages;
import nextmove.ui.problems.ProblemList;

/// The line at the foot of the window: how much there is, whether it is saved, what is wrong, how
/// large it is shown.
final class StatusLine extends HBox {
  private final Messages messages;
  private final Label saved = new Label();

  /// @param go leads to the element of an id
  StatusLine(
      Document document,
      Messages messages,
      ProblemList problems,
      ObservableValue<Number> zoom,
      Consumer<String> go,
      Runnable showProblems) {
    this.messages = messages;
    getStyleClass().add("status");
    Label count = new Label();
    count
        .textProperty()
        .bind(
            document
                .revision()
                .map(r ->
                    messages.say(
                        "status.count",
                        r.scenario().elements().size(),
                        r.scenario().links().size())));
    TrailBar trail = new TrailBar(document, messages, go);
    setHgrow(trail, Priority.ALWAYS);
    List.of(count, saved).forEach(label -> label.setMinWidth(USE_PREF_SIZE));
    Hyperlink wrong = new Hyperlink();
    wrong.textProperty().bind(summary(problems));
    wrong.setOnAction(_ -> showProblems.run());
    Label scale = new Label();
    scale
        .textProperty()
        .bind(zoom.map(z -> messages.say("status.zoom", Math.round(z.doubleValue() * 100))));
    getChildren().setAll(count, saved, trail, wrong, scale);
  }

  Label saved() {
    return saved;
  }

  private StringBinding summary(ProblemList problems) {
    return Bindings.createStringBinding(
        () -> {
          long errors = count(problems, Grade.ERROR);
          long warnings = count(problems, Grade.WARNING);
          long hints = count(problems, Grade.HINT);
          return errors + warnings + hints == 0
              ? messages.say("status.no-problems")
              : messages.say("status.problems", errors, warnings, hints).strip();
        },
        problems.problems());
  }

  private static long count(ProblemList problems, Grade grade) {
    return problems.problems().get().stream().map(Problem::grade).filter(grade::equals).count();
  }
}
