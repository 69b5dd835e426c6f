package nextmove.ui.analysis;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import nextmove.app.Answer;
import nextmove.app.Job;
import nextmove.edit.Selection;
import nextmove.text.AnalysisText;
import org.jspecify.annotations.Nullable;

/// One tab: what it shows is worked out in the background, when it is looked at and something has
/// changed since.
///
/// @param <R> what is worked out
abstract class ResultTab<R> extends Tab {
  protected final Setting setting;
  private final BorderPane pane = new BorderPane();
  private final StackPane message = new StackPane();
  private Answer.@Nullable Found wanted;
  private Answer.@Nullable Found shown;
  private @Nullable Job job;
  private Answer.@Nullable Found found;
  private @Nullable AnalysisText text;

  ResultTab(String key, Setting setting) {
    super(setting.say(key));
    this.setting = setting;
    setClosable(false);
    message.getStyleClass().add("none");
    setContent(pane);
    selectedProperty().subscribe(this::update);
    setting.selection().subscribe(this::follow);
  }

  /// Works out what there is to show, off the owner's thread.
  abstract R compute(Answer.Found found, Job job);

  /// Shows it; {@link #found()} and {@link #text()} are what it was worked out of.
  abstract void show(R result);

  final Answer.Found found() {
    return Objects.requireNonNull(found, "nothing is shown yet");
  }

  final AnalysisText text() {
    return Objects.requireNonNull(text, "nothing is shown yet");
  }

  /// Something else is selected on the map, or something else is shown.
  void selected(Selection selection) {}

  final Selection element(int element) {
    return Selection.of(found().index().element(element).id());
  }

  final Selection link(int link) {
    return Selection.of(found().index().link(link).key());
  }

  /// What actors are called, in order: when this changes, tables need other columns.
  final List<String> actors() {
    return IntStream.range(0, found().index().scenario().actors().size())
        .mapToObj(text()::actor)
        .toList();
  }

  /// Puts `content` below what `top` offers to choose.
  final void lay(@Nullable Node top, @Nullable Node content) {
    pane.setTop(top);
    pane.setCenter(content);
    setContent(pane);
  }

  /// Takes note of a new answer.
  final void answer(Answer.Found found) {
    wanted = found;
    update();
  }

  /// There is none, for a reason.
  final void nothing(String sentence) {
    stop();
    wanted = null;
    shown = null;
    none(sentence);
  }

  /// Says why there is nothing to show.
  void none(String sentence) {
    Label label = new Label(sentence);
    label.setWrapText(true);
    message.getChildren().setAll(label);
    setContent(message);
  }

  /// Asks again, where something else is asked of the same answer.
  final void again() {
    shown = null;
    update();
  }

  final void stop() {
    if (job != null) {
      job.cancel();
      job = null;
    }
  }

  /// What is under way, for a bar that shows how far it is.
  void started(Job job) {}

  private void follow() {
    if (isSelected() && found != null && found == shown) {
      selected(setting.selection().getValue());
    }
  }

  private void update() {
    Answer.Found now = wanted;
    if (now == null || now == shown || !isSelected()) {
      follow();
      return;
    }
    stop();
    shown = now;
    job =
        setting
            .work()
            .start(
                "work.analysis",
                running -> compute(now, running),
                result -> {
                  job = null;
                  found = now;
                  text = new AnalysisText(now.index(), setting.messages());
                  setContent(pane);
                  show(result);
                  follow();
                });
    started(job);
  }
}
