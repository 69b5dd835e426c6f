package nextmove.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;
import nextmove.app.Folders;
import nextmove.app.Session;
import nextmove.app.SingleInstance;
import nextmove.app.Work;
import nextmove.model.Problem;
import nextmove.text.Messages;
import nextmove.ui.dialog.SystemFileDialogs;
import nextmove.ui.theme.Theme;
import org.jspecify.annotations.Nullable;

/// Starts JavaFX, shows the main window and waits until all windows have been closed.
public final class Desktop {

  /// Set while the build rehearses a start: the window closes itself after its first pictures.
  public static final String REHEARSAL = "nextmove.rehearsal";

  private final CompletableFuture<Optional<Throwable>> closed = new CompletableFuture<>();
  private final Folders folders = Folders.of(System::getenv);
  private @Nullable Windows windows;

  /// Returns when the last window is closed, or at once where a running instance has taken the
  /// files. Call it on the main thread, once per process.
  ///
  /// @throws IllegalStateException with its cause, or an [UnsupportedOperationException] or a
  ///   [LinkageError], when JavaFX finds no display or no native library
  public void run(List<Path> given) throws InterruptedException {
    List<Path> files = given.stream().map(Path::toAbsolutePath).toList();
    switch (SingleInstance.start(folders.data(), files)) {
      case SingleInstance.HandedOver _ -> {}
      case SingleInstance.Alone _ -> show(files);
      case SingleInstance.First first -> {
        first.instance().listen(later -> Platform.runLater(() -> arrived(later)));
        try (var _ = first.instance()) {
          show(files);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  private void show(List<Path> files) throws InterruptedException {
    Platform.startup(() -> {
      try {
        start(files);
      } catch (RuntimeException | LinkageError e) {
        closed.complete(Optional.of(e));
      }
    });
    Optional<Throwable> failure = wait(closed);
    if (failure.isPresent()) {
      throw new IllegalStateException(failure.get());
    }
  }

  private static <T> T wait(CompletableFuture<T> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private void start(List<Path> files) {
    Platform.setImplicitExit(false);
    Session session =
        new Session(
            folders, Platform::runLater, Work.threads(), InstantSource.system(), this::tell);
    session.begin();
    Messages messages =
        Messages.of(session.settings().now().language().locale(Locale.getDefault()));
    Theme theme = new Theme(session.settings().settings());
    Program program =
        new Program(
            session, messages, theme, new SystemFileDialogs(messages), new SplittableRandom());
    Windows all = new Windows(program, () -> end(session));
    windows = all;
    // The files are read while the look is.
    files.forEach(f -> all.open(f, Optional.empty()));
    theme.put();
    if (files.isEmpty()) {
      all.welcome();
    }
    session.findLost(all::recover);
    if (Boolean.getBoolean(REHEARSAL)) {
      new Rehearsal(all, () -> end(session)).start();
    }
  }

  private void end(Session session) {
    session.close();
    closed.complete(Optional.empty());
  }

  private void tell(Problem problem) {
    if (windows != null) {
      windows.tell(problem);
    }
  }

  /// A later start has handed over `files`.
  private void arrived(List<Path> files) {
    if (windows != null) {
      windows.arrived(files);
    }
  }
}
