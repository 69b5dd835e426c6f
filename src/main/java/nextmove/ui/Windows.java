package nextmove.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.stage.Stage;
import nextmove.app.Arrival;
import nextmove.app.DocumentFile;
import nextmove.app.Lost;
import nextmove.app.Settings;
import nextmove.model.Problem;
import nextmove.model.Scenario;
import nextmove.text.Messages;
import nextmove.ui.welcome.Template;

/// The windows that are open. Each shows one document, or the welcome page.
final class Windows {
  private Program program;
  private final Runnable allClosed;

  /// The default is the program's language, since JavaFX speaks it in the menus of its text fields.
  private final Locale system = Locale.getDefault();

  private final List<MainWindow> open = new ArrayList<>();
  private final List<Problem> untold = new ArrayList<>();

  /// @param allClosed runs when the last window is gone
  Windows(Program program, Runnable allClosed) {
    this.program = program;
    this.allClosed = allClosed;
    Locale.setDefault(program.messages().locale());
    // Later, since whoever has chosen the language may be a list that is still open.
    program
        .session()
        .settings()
        .settings()
        .map(Settings::language)
        .subscribe((_, language) -> Platform.runLater(() -> speak(language)));
  }

  /// Shows all windows in that language from now on.
  private void speak(Settings.Language language) {
    Messages messages = Messages.of(language.locale(system));
    if (!messages.locale().equals(program.messages().locale())) {
      Locale.setDefault(messages.locale());
      program = program.in(messages);
      open.forEach(MainWindow::translate);
    }
  }

  List<MainWindow> open() {
    return List.copyOf(open);
  }

  Program program() {
    return program;
  }

  /// A window with the welcome page.
  MainWindow welcome() {
    MainWindow window = fresh();
    window.showWelcome();
    tellIn(window);
    return window;
  }

  /// A new, empty document: in `at` if that shows none, else in a window of its own.
  void create(Optional<MainWindow> at) {
    create(Scenario.EMPTY.withScale(program.settings().scale()), at);
  }

  /// A new document that begins with `scenario`, such as a template.
  void create(Scenario scenario, Optional<MainWindow> at) {
    place(program.workspace().create(scenario), at);
  }

  /// A new document that a person has put something into already; its first title comes next.
  void draft(Scenario scenario, Optional<MainWindow> at) {
    place(program.workspace().draft(scenario), at).editFirstTitle();
  }

  /// The tour, on a scenario that nothing is lost by.
  void tour(Optional<MainWindow> at) {
    Scenario scenario = Template.STANDOFF.scenario(program.messages().locale());
    place(program.workspace().create(scenario), at).startTour();
  }

  /// Opens a file: in `at` if that shows no document, else in a window of its own; where it is open
  /// already, that window comes to the front.
  void open(Path file, Optional<MainWindow> at) {
    program.workspace().open(file, arrival -> arrived(arrival, at));
  }

  /// Opens a copy of a file that stays as it is, such as a scenario that comes with the program.
  void openCopy(Path file, Optional<MainWindow> at) {
    program.workspace().openCopy(file, arrival -> arrived(arrival, at));
  }

  private void arrived(Arrival arrival, Optional<MainWindow> at) {
    switch (arrival) {
      case Arrival.Arrived a -> {
        Optional<MainWindow> shows = open.stream().filter(w -> w.shows(a.file())).findFirst();
        shows.ifPresentOrElse(MainWindow::toFront, () -> place(a.file(), at));
      }
      case Arrival.Refused r -> {
        MainWindow window = at.or(this::front).orElseGet(this::welcome);
        window.toFront();
        window.refused(r);
      }
    }
  }

  /// Opens what a session that did not end well has left, each in a window of its own.
  void recover(List<Lost> lost) {
    for (Lost work : lost) {
      Optional<MainWindow> free = open.stream().filter(MainWindow::isFree).findFirst();
      MainWindow window = place(program.workspace().recover(work), free);
      window.say(program.messages().say("notice.recovered"));
    }
  }

  /// Files that a later start of the program was given; without any it asks for a window.
  void arrived(List<Path> files) {
    Optional<MainWindow> front = front();
    files.forEach(file -> open(file, front));
    if (files.isEmpty()) {
      front.ifPresentOrElse(MainWindow::toFront, this::welcome);
    }
  }

  /// Tells the person what is the matter with the program itself, as soon as there is a window.
  void tell(Problem problem) {
    untold.add(problem);
    front().ifPresent(this::tellIn);
  }

  private void tellIn(MainWindow window) {
    List.copyOf(untold).forEach(window::tell);
    untold.clear();
  }

  /// The window that one works in, else the one that was opened last.
  private Optional<MainWindow> front() {
    return open.stream()
        .filter(w -> w.stage().isFocused())
        .findFirst()
        .or(() -> open.stream().reduce((_, last) -> last));
  }

  private MainWindow place(DocumentFile file, Optional<MainWindow> at) {
    MainWindow window = at.filter(MainWindow::isFree).orElseGet(this::fresh);
    window.show(file);
    tellIn(window);
    return window;
  }

  private MainWindow fresh() {
    MainWindow window = new MainWindow(this, new Stage());
    open.add(window);
    return window;
  }

  void closed(MainWindow window) {
    open.remove(window);
    if (open.isEmpty()) {
      allClosed.run();
    }
  }

  /// Brings the window `steps` after `from` to the front.
  void goFrom(MainWindow from, int steps) {
    open.get(Math.floorMod(open.indexOf(from) + steps, open.size())).toFront();
  }

  /// Closes all windows, one after another, until one is to stay.
  void quit() {
    Iterator<MainWindow> all = open().iterator();
    closeNext(all);
  }

  private void closeNext(Iterator<MainWindow> all) {
    if (all.hasNext()) {
      all.next().close(() -> closeNext(all));
    }
  }
}
