package nextmove.ui;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Window;
import nextmove.app.Folders;
import nextmove.app.Session;
import nextmove.model.Problem;
import nextmove.text.Messages;
import nextmove.ui.dialog.FileDialogs;
import nextmove.ui.theme.Theme;

/// The program's windows as a test has them: in its own look, with all work done at once and
/// choosers that are answered beforehand. They are made on the JavaFX thread.
final class Sitting {
  private Sitting() {}

  /// What the person would choose in the choosers.
  static final class Answers implements FileDialogs {
    Optional<Path> target = Optional.empty();

    @Override
    public List<Path> open(Window owner, Optional<Path> folder) {
      return target.stream().toList();
    }

    @Override
    public List<Path> pictures(Window owner) {
      return target.stream().toList();
    }

    @Override
    public Optional<Path> save(Window owner, Optional<Path> folder, String name) {
      return target;
    }

    @Override
    public Optional<Path> report(Window owner, Optional<Path> folder, String name) {
      return target;
    }

    @Override
    public Optional<Path> export(Window owner, Optional<Path> folder, String name) {
      return target;
    }
  }

  /// @param home where the program keeps what is its own
  static Windows windows(Path home, Answers answers) {
    return windows(
        home,
        answers,
        Runnable::run,
        problem -> {
          throw new AssertionError(problem);
        });
  }

  /// @param background runs what takes long
  /// @param told is told what is the matter with the program
  static Windows windows(Path home, Answers answers, Executor background, Consumer<Problem> told) {
    Session session =
        new Session(Folders.in(home), Platform::runLater, background, InstantSource.system(), told);
    Program program =
        new Program(
            session,
            Messages.of(Locale.ENGLISH),
            new Theme(session.settings().settings()),
            answers,
            new Random(1));
    program.theme().put();
    return new Windows(program, () -> {});
  }
}
