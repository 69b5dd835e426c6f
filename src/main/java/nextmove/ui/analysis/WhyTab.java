package nextmove.ui.analysis;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import nextmove.analysis.Play;
import nextmove.analysis.Why;
import nextmove.app.Answer;
import nextmove.app.Job;
import nextmove.app.Rationality;
import nextmove.edit.Selection;
import nextmove.model.Index;
import nextmove.model.Link;

/// Where the numbers of the selected element come from, as one would write it on a blackboard: for
/// each actor the sum, and its terms below.
final class WhyTab extends ResultTab<Play> {
  private final VBox board = new VBox();

  WhyTab(Setting setting) {
    super("results.why", setting);
    board.getStyleClass().add("board");
    ScrollPane scroll = new ScrollPane(board);
    scroll.setFitToWidth(true);
    lay(null, scroll);
  }

  @Override
  Play compute(Answer.Found found, Job job) {
    return found.play();
  }

  /// What is written follows what is selected.
  @Override
  void show(Play play) {}

  @Override
  void selected(Selection selection) {
    Index index = found().index();
    // A link is a term of what it comes from.
    int element =
        selection
            .element()
            .or(() -> selection.link().map(Link.Key::from))
            .map(index::position)
            .orElse(-1);
    int actors = index.scenario().actors().size();
    if (element < 0 || actors == 0) {
      say(element < 0 ? "results.why-none" : "report.no-actors");
      return;
    }
    List<Why> sums = new ArrayList<>();
    for (int a = 0; a < actors; a++) {
      sums.add(Why.of(found().play(), element, a));
    }
    write(element, sums);
  }

  private void say(String key) {
    Label label = new Label(setting.say(key));
    label.setWrapText(true);
    board.getChildren().setAll(label);
  }

  private void write(int element, List<Why> sums) {
    String title = setting.messages().quoted(text().title(element));
    Label head =
        new Label(
            setting.say(
                switch (found().rationality()) {
                  case Rationality.Judged _ -> "results.why-judged";
                  case Rationality.Leaning _ -> "results.why-leaning";
                  case Rationality.Strict _ -> "results.why-strict";
                },
                title));
    head.getStyleClass().add("strong");
    head.setWrapText(true);
    board.getChildren().setAll(head);
    String mark = text().valueDoubt(found().doubts(), element);
    for (Why why : sums) {
      Label sum = new Label(text().sum(why) + mark);
      sum.setWrapText(true);
      board.getChildren().add(sum);
    }
    if (!sums.getFirst().terms().isEmpty()) {
      board.getChildren().add(terms(sums));
    }
    for (String note :
        text()
            .doubtNotes(
                found().doubts().valueAssumed(element),
                found().doubts().valueIrreconcilable(element))) {
      Label label = new Label(note);
      label.setWrapText(true);
      label.getStyleClass().add("aside");
      board.getChildren().add(label);
    }
  }

  /// A row for each branch, a column for each actor.
  private GridPane terms(List<Why> sums) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("terms");
    grid.addRow(0, strong(setting.say("report.branch")), strong(setting.say("report.likelihood")));
    grid.add(new Label(setting.say("report.own")), 0, 1);
    List<Why.Term> first = sums.getFirst().terms();
    for (int i = 0; i < first.size(); i++) {
      int link = first.get(i).link();
      Hyperlink name = new Hyperlink(text().branch(link));
      name.setOnAction(_ -> setting.choose().accept(link(link)));
      grid.addRow(2 + i, name, new Label(text().percent(first.get(i).chance())));
    }
    grid.add(strong(setting.say("report.total")), 0, 2 + first.size());
    for (int a = 0; a < sums.size(); a++) {
      Why why = sums.get(a);
      grid.add(strong(text().actor(why.actor())), 2 + a, 0);
      grid.add(new Label(text().inColumn(why.own())), 2 + a, 1);
      for (int i = 0; i < why.terms().size(); i++) {
        Why.Term term = why.terms().get(i);
        String product =
            setting.say(
                "results.product", text().factor(term.value()), text().inColumn(term.product()));
        grid.add(new Label(product), 2 + a, 2 + i);
      }
      grid.add(strong(text().inColumn(why.total())), 2 + a, 2 + first.size());
    }
    return grid;
  }

  private static Label strong(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("strong");
    return label;
  }
}
