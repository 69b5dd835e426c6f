package nextmove.ui.analysis;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import nextmove.analysis.PlayTest;
import nextmove.app.Answer;
import nextmove.app.Job;
import org.jspecify.annotations.Nullable;

/// What is wrong with the map, and above it how much of it random walks came by.
final class ProblemsTab extends ResultTab<PlayTest> {
  private static final int WALKS = 1000;
  private static final long SEED = 1;

  /// Elements that are named; more would push the problems away.
  private static final int MOST_NAMED = 8;

  private final FlowPane line = new FlowPane();

  ProblemsTab(Setting setting) {
    super("results.problems", setting);
    line.getStyleClass().addAll("results-bar", "play-test");
  }

  /// Takes the list of problems in, or lets it go.
  void put(@Nullable Node problems) {
    lay(line, problems);
  }

  @Override
  PlayTest compute(Answer.Found found, Job job) {
    return PlayTest.of(found.judged().map(), WALKS, SEED, job::check);
  }

  @Override
  void show(PlayTest test) {
    line.getChildren()
        .setAll(
            new Label(
                setting.say("report.play-test", test.walks(), text().percent(test.coverage()))));
    if (!test.neverReached().isEmpty()) {
      line.getChildren().add(new Label(setting.say("results.never-reached")));
    }
    for (int element : test.neverReached().stream().limit(MOST_NAMED).toList()) {
      Hyperlink name = new Hyperlink(text().title(element));
      name.setOnAction(_ -> setting.choose().accept(element(element)));
      line.getChildren().add(name);
    }
    if (test.neverReached().size() > MOST_NAMED) {
      int more = test.neverReached().size() - MOST_NAMED;
      line.getChildren().add(new Label(setting.say("results.never-more", more)));
    }
  }

  /// Where nothing can be played, the problems are all the more of interest.
  @Override
  void none(String sentence) {
    Label why = new Label(sentence);
    why.setWrapText(true);
    line.getChildren().setAll(why);
  }
}
