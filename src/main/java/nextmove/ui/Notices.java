package nextmove.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nextmove.app.DocumentFile;
import nextmove.app.Outside;
import nextmove.app.SaveState;
import nextmove.app.Workspace;
import nextmove.model.Problem;
import nextmove.text.Messages;
import nextmove.text.ProblemText;
import nextmove.ui.theme.Icon;
import org.kordamp.ikonli.feather.Feather;

/// The bar above the views that says what is the matter with the file, and offers what can be done.
final class Notices extends VBox {
  private record Choice(String key, Runnable deed) {}

  private final DocumentFile file;
  private final FileCommands files;
  private final Workspace workspace;
  private final Messages messages;
  private final Runnable done;

  /// @param done gives the keyboard back when a choice is made: its button goes away
  Notices(
      DocumentWindow document,
      FileCommands files,
      Workspace workspace,
      Messages messages,
      Runnable done) {
    file = document.file();
    this.files = files;
    this.workspace = workspace;
    this.messages = messages;
    this.done = done;
    file.outside().subscribe(_ -> show());
    file.state().subscribe(_ -> show());
    file.dirty().subscribe(_ -> show());
  }

  private void show() {
    getChildren().clear();
    switch (file.outside().get()) {
      case Outside.Changed changed ->
          add(Feather.ALERT_TRIANGLE, messages.say("notice.changed"), choices(changed));
      case Outside.Gone _ ->
          add(
              Feather.ALERT_TRIANGLE,
              messages.say("notice.gone"),
              List.of(new Choice("notice.save-as", () -> files.saveAs(() -> {}))));
      case Outside.Same _ -> showState();
    }
  }

  private List<Choice> choices(Outside.Changed changed) {
    Choice both = new Choice("notice.keep-both", () -> files.saveAs(() -> {}));
    Choice theirs = new Choice("notice.load", () -> workspace.revert(file, _ -> {}));
    // Where nothing was changed here, there is nothing to put in the place of theirs.
    return file.dirty().get()
        ? List.of(
            both,
            new Choice("notice.overwrite", () -> workspace.overwrite(file, changed, _ -> {})),
            theirs)
        : List.of(both, theirs);
  }

  boolean hasChoices() {
    return lookup(".button") != null;
  }

  /// The first choice takes the keyboard.
  void focusFirst() {
    lookup(".button").requestFocus();
  }

  private void showState() {
    if (file.state().get() instanceof SaveState.NotSaved failed) {
      String help = failed.code() + ".help";
      add(
          Feather.ALERT_OCTAGON,
          messages.say("status.not-saved", messages.say(failed.code()))
              + (messages.has(help) ? ". " + messages.say(help) : ""),
          List.of(
              new Choice("notice.again", () -> files.save(() -> {})),
              new Choice("notice.save-as", () -> files.saveAs(() -> {}))));
    } else if (file.document().isReadOnly()) {
      add(Feather.LOCK, messages.say("notice.read-only"), List.of());
    } else if (file.dirty().get()) {
      showRepairs();
    }
  }

  /// What had to be mended when the file was opened, until it is saved as it stands now.
  private void showRepairs() {
    List<Problem> repairs =
        file.problems().stream().filter(p -> p.code().startsWith("repair.")).toList();
    if (!repairs.isEmpty()) {
      String first = new ProblemText(messages).sentence(repairs.getFirst());
      add(
          Feather.TOOL,
          messages.say("notice.repaired", repairs.size(), first),
          List.of(new Choice("notice.save-as", () -> files.saveAs(() -> {}))));
    }
  }

  private void add(Feather icon, String sentence, List<Choice> choices) {
    Label label = new Label(sentence);
    label.setWrapText(true);
    HBox.setHgrow(label, Priority.ALWAYS);
    label.setMaxWidth(Double.MAX_VALUE);
    HBox bar = new HBox(new Icon(icon), label);
    bar.getStyleClass().addAll("row", "notice");
    List<Button> buttons = new ArrayList<>();
    for (Choice choice : choices) {
      Button button = new Button(messages.say(choice.key()));
      button.setMinWidth(USE_PREF_SIZE);
      button.setOnAction(_ -> {
        done.run();
        choice.deed().run();
      });
      buttons.add(button);
    }
    bar.getChildren().addAll(buttons);
    getChildren().setAll(bar);
  }
}
