package nextmove.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// Starts JavaFX, shows the main window and waits until it has been closed.
public final class Desktop {

  /// Set while the build rehearses a start: the window closes itself after its first picture.
  public static final String REHEARSAL = "nextmove.rehearsal";

  private final CompletableFuture<Optional<Throwable>> closed = new CompletableFuture<>();

  /// Returns when the window is closed. Call it on the main thread, once per process.
  ///
  /// @throws IllegalStateException with its cause, or an [UnsupportedOperationException] or a
  ///   [LinkageError], when JavaFX finds no display or no native library
  public void run(Optional<Path> file) throws InterruptedException {
    Platform.startup(() -> {
      try {
        show(file);
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

  private void show(Optional<Path> file) {
    var stage = new Stage();
    stage.setTitle("NextMove");
    stage.setScene(
        new Scene(new StackPane(new Label(file.map(Path::toString).orElse(""))), 960, 640));
    stage.setOnHidden(_ -> closed.complete(Optional.empty()));
    stage.show();
    if (Boolean.getBoolean(REHEARSAL)) {
      stage.getScene().addPostLayoutPulseListener(stage::hide);
    }
  }
}
