package nextmove.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Subscription;
import nextmove.app.Arrival;
import nextmove.app.DocumentFile;
import nextmove.app.Settings;
import nextmove.drawing.Look;
import nextmove.edit.Selection;
import nextmove.model.Problem;
import nextmove.text.Messages;
import nextmove.text.ProblemText;
import nextmove.ui.analysis.ModeSwitch;
import nextmove.ui.command.Commands;
import nextmove.ui.command.ElementKeys;
import nextmove.ui.command.Menus;
import nextmove.ui.command.ToolRow;
import nextmove.ui.dialog.Overlay;
import nextmove.ui.dialog.Sheet;
import nextmove.ui.dialog.Toast;
import nextmove.ui.picture.Intake;
import nextmove.ui.welcome.Questions;
import nextmove.ui.welcome.TemplateCards;
import nextmove.ui.welcome.WelcomePage;
import org.jspecify.annotations.Nullable;

/// One window: a frame around the welcome page or the views of one document.
final class MainWindow {
  private final Windows windows;
  private final Stage stage;
  private final BorderPane frame = new BorderPane();
  private final Overlay overlay = new Overlay();
  private final Toast toast = new Toast();
  private final Scene scene;
  private Program program;
  private Messages messages;
  private @Nullable DocumentWindow shown;

  /// Draws the pictures of the welcome page anew when the look changes.
  private Subscription repainting = Subscription.EMPTY;

  MainWindow(Windows windows, Stage stage) {
    this.windows = windows;
    this.stage = stage;
    program = windows.program();
    messages = program.messages();
    scene = new Scene(new StackPane(frame, toast, overlay));
    program.theme().dress(scene);
    Menus.yieldIn(scene);
    Menus.openByKeyIn(scene);
    stage.setScene(scene);
    stage.getIcons().setAll(AppIcon.all());
    // Escape ends what one is doing and not the full screen with it.
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.setFullScreenExitHint("");
    WindowPlace.put(stage, Optional.ofNullable(program.settings().window()), windows.open().size());
    stage.setOnCloseRequest(request -> {
      request.consume();
      close(() -> {});
    });
    scene.addEventHandler(DragEvent.DRAG_OVER, this::dragged);
    scene.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
    stage
        .focusedProperty()
        .subscribe(is -> {
          if (is) {
            program.workspace().checkOutside();
          }
        });
  }

  Stage stage() {
    return stage;
  }

  Overlay overlay() {
    return overlay;
  }

  Windows windows() {
    return windows;
  }

  Optional<DocumentFile> file() {
    return Optional.ofNullable(shown).map(DocumentWindow::file);
  }

  boolean shows(DocumentFile file) {
    return shown != null && shown.file() == file;
  }

  /// Whether a document may take this window over.
  boolean isFree() {
    return shown == null;
  }

  void toFront() {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
  }

  /// Shows the same in the language that the program speaks now.
  void translate() {
    program = windows.program();
    messages = program.messages();
    boolean setting = overlay.lookup(".settings") != null;
    overlay.hide();
    DocumentWindow before = shown;
    if (before == null) {
      showWelcome();
    } else {
      before.leave();
      show(before.file());
      Objects.requireNonNull(shown).continueFrom(before);
    }
    if (setting) {
      new ProgramCommands(this).settings();
      overlay.lookup("#setting-language").requestFocus();
    }
  }

  void showWelcome() {
    Commands commands = new Commands(messages);
    new ProgramCommands(this).addTo(commands);
    frame.setTop(new WindowMenus(this).bar(commands, Optional.empty()));
    putWelcomePage();
    repainting.unsubscribe();
    repainting = program.theme().appearance().subscribe((_, _) -> putWelcomePage());
    stage.setTitle("NextMove");
    install(commands);
    stage.show();
  }

  private void putWelcomePage() {
    frame.setCenter(welcomePage());
    layOut();
  }

  /// What stands in split panes and in scroll panes is in the scene only once they have been laid
  /// out.
  private void layOut() {
    if (stage.isShowing()) {
      frame.applyCss();
      frame.layout();
    }
  }

  private WelcomePage welcomePage() {
    Optional<MainWindow> here = Optional.of(this);
    return new WelcomePage(
        messages,
        program.work(),
        look(),
        program.session().settings(),
        new WelcomePage.Beginnings(
            () -> windows.create(here),
            this::ask,
            this::open,
            file -> windows.open(file, here),
            file -> windows.openCopy(file, here),
            template -> windows.create(template, here),
            () -> windows.tour(here)));
  }

  private Look look() {
    return program.theme().appearance().get().look();
  }

  /// Asks two questions whose answers begin a scenario.
  void ask() {
    overlay.showCentered(
        Questions.sheet(
            messages,
            program.random(),
            program.settings().scale(),
            overlay::hide,
            scenario -> windows.draft(scenario, Optional.of(this))));
  }

  /// Lets a template be chosen and begins a scenario with it.
  void chooseTemplate() {
    overlay.showCentered(
        TemplateCards.sheet(
            messages,
            program.work(),
            look(),
            overlay::hide,
            template -> windows.create(template, Optional.of(this))));
  }

  /// Asks for files and opens them.
  void open() {
    Optional<Path> folder = file().flatMap(f -> f.where()).map(Path::getParent);
    program.dialogs().open(stage, folder).forEach(file -> windows.open(file, Optional.of(this)));
  }

  void show(DocumentFile file) {
    Commands commands = new Commands(messages);
    Menus menus = new Menus(messages, commands);
    DocumentWindow document = new DocumentWindow(this, file, menus, this::say);
    shown = document;
    repainting.unsubscribe();
    new ProgramCommands(this).addTo(commands);
    document.addTo(commands);
    ElementKeys keys = new ElementKeys(commands);
    document.pane().listen(keys);
    frame.setTop(
        new VBox(
            new WindowMenus(this).bar(commands, Optional.of(document.bookmarks(menus))),
            new ToolRow(
                messages,
                menus,
                commands,
                document.pane().map().zoomProperty(),
                new ModeSwitch(commands, document.pane().analyse().mode()))));
    frame.setCenter(document);
    frame.setBottom(document.status());
    stage.titleProperty().bind(document.title());
    install(commands);
    keys.keepOutOf(scene);
    layOut();
    stage.show();
    document.pane().map().requestFocus();
  }

  /// Begins with typing the title of the first element.
  void editFirstTitle() {
    DocumentWindow document = Objects.requireNonNull(shown);
    String first = document.file().document().scenario().elements().getFirst().id();
    document.file().document().select(Selection.of(first));
    document.pane().map().startTitleEdit(first);
  }

  void startTour() {
    Objects.requireNonNull(shown).startTour();
  }

  private void install(Commands commands) {
    scene.getAccelerators().clear();
    commands.installIn(scene, c -> say(messages.say("window.idle", c.getText())));
  }

  /// Says why a file could not be opened.
  void refused(Arrival.Refused refused) {
    ProblemText text = new ProblemText(messages);
    List<String> sentences =
        refused.problems().stream()
            .limit(5)
            .map(p -> place(text.place(p, null)) + text.sentence(p))
            .toList();
    overlay.showCentered(
        Sheet.of(
            messages.say("open.refused", refused.path().getFileName()),
            String.join("\n", sentences),
            List.of(new Sheet.Choice(messages.say("dialog.ok"), true, true, () -> {})),
            overlay::hide));
  }

  /// Says what is the matter with the program: what is grave in the middle of the window.
  void tell(Problem problem) {
    String sentence = new ProblemText(messages).sentence(problem);
    if (problem.grade() == Problem.Grade.ERROR) {
      overlay.showCentered(
          Sheet.of(
              messages.say("dialog.trouble"),
              sentence,
              List.of(new Sheet.Choice(messages.say("dialog.ok"), true, true, () -> {})),
              overlay::hide));
    } else {
      say(sentence);
    }
  }

  /// Says something that need not be answered.
  void say(String sentence) {
    toast.say(sentence);
  }

  private static String place(String place) {
    // "$" is the file as a whole.
    return place.isEmpty() || place.equals("$") ? "" : place + ": ";
  }

  /// Closes the window, unless there is unsaved work and the person wants to stay.
  ///
  /// @param then runs when it has been closed
  void close(Runnable then) {
    Runnable close =
        () -> {
          remember();
          file().ifPresent(program.workspace()::close);
          repainting.unsubscribe();
          stage.close();
          windows.closed(this);
          then.run();
        };
    if (shown != null) {
      shown.beforeClosing(close);
    } else {
      close.run();
    }
  }

  private void remember() {
    Optional<Settings.Bounds> before = Optional.ofNullable(program.settings().window());
    program.change(s -> s.withWindow(WindowPlace.of(stage, before)));
    if (shown != null) {
      shown.remember();
    }
  }

  private void dragged(DragEvent event) {
    // A picture belongs to an element; elsewhere nothing could be made of it.
    if (event.getDragboard().hasFiles() && !Intake.isOfPictures(event.getDragboard())) {
      event.acceptTransferModes(TransferMode.COPY);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    List<Path> files = event.getDragboard().getFiles().stream().map(f -> f.toPath()).toList();
    Platform.runLater(() -> files.forEach(f -> windows.open(f, Optional.of(this))));
    event.setDropCompleted(!files.isEmpty());
    event.consume();
  }
}
