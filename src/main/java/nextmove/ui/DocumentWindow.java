package nextmove.ui;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Menu;
import javafx.scene.layout.BorderPane;
import nextmove.app.Branches;
import nextmove.app.Document;
import nextmove.app.DocumentFile;
import nextmove.app.SaveState;
import nextmove.text.Messages;
import nextmove.ui.analysis.AnalyseCommands;
import nextmove.ui.analysis.Mode;
import nextmove.ui.command.Commands;
import nextmove.ui.command.Menus;
import nextmove.ui.dialog.Sheet;
import nextmove.ui.tour.Tour;
import org.jspecify.annotations.Nullable;

/// A document with its file, in a window: the views, the status line, and the notices about the
/// file.
final class DocumentWindow extends BorderPane {
  private final MainWindow window;
  private final Program program;
  private final Messages messages;
  private final DocumentFile file;
  private final DocumentPane pane;
  private final StatusLine status;
  private final FileCommands files;
  private final Finders finders;
  private final BookmarkCommands bookmarks;
  private final Notices notices;

  DocumentWindow(MainWindow window, DocumentFile file, Menus menus, Consumer<String> say) {
    this.window = window;
    this.file = file;
    program = window.windows().program();
    messages = program.messages();
    pane = new DocumentPane(file.document(), program, window.overlay(), menus, say);
    status =
        new StatusLine(
            file.document(),
            messages,
            pane.problems(),
            pane.map().zoomProperty(),
            pane::go,
            pane::revealProblems);
    status.saved().textProperty().bind(savedText());
    files = new FileCommands(window, this);
    finders = new Finders(messages, window.overlay());
    bookmarks = new BookmarkCommands(pane, messages, finders);
    notices =
        new Notices(this, files, program.workspace(), messages, () -> pane.map().requestFocus());
    pane.stops().addAside(notices, notices::hasChoices, notices::focusFirst);
    setTop(notices);
    setCenter(pane);
  }

  DocumentFile file() {
    return file;
  }

  /// Puts how the views stand into the settings.
  void remember() {
    pane.remember();
  }

  /// Another takes the place of this one: it hears of its document no longer.
  void leave() {
    remember();
    file.document().leaveViews();
  }

  /// Shows what that one has shown last.
  void continueFrom(DocumentWindow before) {
    pane.continueFrom(before.pane);
    before.pane.analyse().mode().set(Mode.MAP);
  }

  DocumentPane pane() {
    return pane;
  }

  /// The menu of places in the document.
  Menu bookmarks(Menus menus) {
    return bookmarks.menu(menus);
  }

  StatusLine status() {
    return status;
  }

  /// Walks a person through the map, below it.
  void startTour() {
    Tour tour = new Tour(new TourPlace(), messages);
    pane.stops().addAside(tour, () -> getBottom() == tour, tour::focusFirst);
    setBottom(tour);
    pane.map().requestFocus();
  }

  private final class TourPlace implements Tour.Place {
    @Override
    public Document document() {
      return file.document();
    }

    @Override
    public ObservableValue<Mode> mode() {
      return pane.analyse().mode();
    }

    @Override
    public void toMap() {
      pane.map().requestFocus();
    }

    @Override
    public void end() {
      setBottom(null);
      pane.map().requestFocus();
    }
  }

  void addTo(Commands commands) {
    files.addTo(commands);
    new EditCommands(
            file.document(),
            pane.editing(),
            messages,
            pane.map()::hidden,
            pane::editTitle,
            pane::refused)
        .addTo(commands);
    Branches branches = new Branches(file.document(), pane.editing(), program.random());
    new ClipboardCommands(pane, branches, program.work(), messages).addTo(commands);
    new ViewCommands(pane, messages, window.overlay()).addTo(commands);
    bookmarks.addTo(commands);
    new GroupCommands(pane, messages, finders).addTo(commands);
    new Replacing(pane, messages, window.overlay()).addTo(commands);
    new AnalyseCommands(file.document(), pane.analyse(), messages).addTo(commands);
  }

  /// What the document is called: its file's name, or its title, or that it is new.
  String name() {
    @Nullable Path path = file.path().get();
    String title = file.document().scenario().title();
    return path != null
        ? path.getFileName().toString().replaceFirst("\\.json$", "")
        : title.isBlank() ? messages.say("window.untitled") : title;
  }

  StringBinding title() {
    return Bindings.createStringBinding(
        () -> (file.dirty().get() ? "• " : "") + name() + " — NextMove",
        file.path(),
        file.dirty(),
        file.document().revision());
  }

  private ObservableValue<String> savedText() {
    return Bindings.createStringBinding(
        () ->
            switch (file.state().get()) {
              case SaveState.Saving _ -> messages.say("status.saving");
              case SaveState.NotSaved n -> messages.say("status.not-saved", messages.say(n.code()));
              case SaveState.Saved s when !file.dirty().get() ->
                  messages.say("status.saved", time(s));
              case SaveState.Saved _, SaveState.Untouched _ ->
                  file.dirty().get() ? messages.say("status.unsaved") : "";
            },
        file.state(),
        file.dirty());
  }

  private String time(SaveState.Saved saved) {
    return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
        .withLocale(messages.locale())
        .withZone(ZoneId.systemDefault())
        .format(saved.at());
  }

  /// Runs `close` at once where all is saved, or saved by itself; else asks first.
  void beforeClosing(Runnable close) {
    pane.inspector().take();
    if (!file.dirty().get()) {
      close.run();
      return;
    }
    if (program.session().autosaves(file)) {
      files.save(close);
      return;
    }
    window.toFront();
    window
        .overlay()
        .showCentered(
            Sheet.of(
                messages.say("close.question", messages.quoted(name())),
                messages.say("close.safe"),
                List.of(
                    new Sheet.Choice(
                        messages.say("close.save"), true, false, () -> files.save(close)),
                    new Sheet.Choice(messages.say("close.leave"), false, false, close),
                    new Sheet.Choice(messages.say("dialog.cancel"), false, true, () -> {})),
                window.overlay()::hide));
  }

  /// The folder that choosers begin in.
  Optional<Path> folder() {
    return file.where().map(Path::getParent);
  }
}
