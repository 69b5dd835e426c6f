package nextmove.ui.analysis;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import nextmove.app.Answer;
import nextmove.app.Inquiry;
import nextmove.app.Work;
import nextmove.drawing.FontMeasure;
import nextmove.drawing.Look;
import nextmove.edit.Selection;
import nextmove.text.ImpossibleText;
import nextmove.text.Messages;
import nextmove.ui.map.MarkPainter;
import org.jspecify.annotations.Nullable;

/// What stands below the map: the problems, and while the map is analysed a tab for each question
/// about what follows from it.
public final class ResultsPanel extends BorderPane {
  private final Inquiry inquiry;
  private final Messages messages;
  private final Node problems;
  private final Supplier<Setting> setting;
  private final TabPane tabs = new TabPane();
  private @Nullable ProblemsTab problemsTab;
  private List<ResultTab<?>> results = List.of();

  /// @param problems the list of problems, the last tab
  /// @param selection what is selected on the map
  /// @param choose selects on the map what a row is about, and shows it there
  public ResultsPanel(
      Inquiry inquiry,
      Node problems,
      Messages messages,
      Work work,
      ObservableValue<Look> look,
      FontMeasure font,
      ObservableValue<Selection> selection,
      Consumer<Selection> choose) {
    this.messages = messages;
    this.problems = problems;
    setting = () -> new Setting(messages, work, look, font, new MarkPainter(), selection, choose);
    getStyleClass().addAll("panel", "results");
    this.inquiry = inquiry;
    inquiry.open().subscribe(this::offer);
    inquiry.answer().subscribe(this::answered);
  }

  private void offer(boolean analysing) {
    if (!analysing) {
      if (problemsTab != null) {
        problemsTab.put(null);
      }
      setCenter(problems);
      return;
    }
    if (problemsTab == null) {
      // Made when they are first wanted, which for many windows is never.
      Setting shared = setting.get();
      problemsTab = new ProblemsTab(shared);
      results =
          List.of(
              new EndsTab(shared),
              new PathsTab(shared),
              new PaysTab(shared),
              new MattersTab(shared),
              new UncertaintyTab(shared),
              new WhyTab(shared),
              problemsTab);
      tabs.getTabs().setAll(results);
    }
    setCenter(tabs);
    problemsTab.put(problems);
    answered(inquiry.answer().get());
  }

  private void answered(@Nullable Answer answer) {
    switch (answer) {
      case null -> results.forEach(ResultTab::stop);
      case Answer.Found found -> results.forEach(tab -> tab.answer(found));
      case Answer.None none -> {
        String why = new ImpossibleText(messages).of(none.why(), none.index());
        results.forEach(tab -> tab.nothing(why));
      }
    }
  }

  /// Brings the problems to the front.
  public void showProblems() {
    if (problemsTab != null) {
      tabs.getSelectionModel().select(problemsTab);
    }
  }

  /// The keyboard goes to the tabs, if there are any.
  ///
  /// @return whether it did
  public boolean focusTabs() {
    if (getCenter() == tabs) {
      tabs.requestFocus();
    }
    return getCenter() == tabs;
  }
}
