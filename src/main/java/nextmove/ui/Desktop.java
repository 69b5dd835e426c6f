package nextmove.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// Starts JavaFX, shows the main window and waits until it has been closed.
public final class Desktop {

  /// Set while the build rehearses a start: the window closes itself after its first picture.
  public static final String REHEARSAL = "nextmove.rehearsal";

  private final CountDownLatch closed = new CountDownLatch(1);

  /// Returns when the window is closed. Call it on the main thread, once per process.
  ///
  /// @throws RuntimeException or a [LinkageError] when JavaFX finds no display or no native library
  public void run(Optional<Path> file) throws InterruptedException {
    Platform.startup(() -> show(file));
    closed.await();
  }

  private void show(Optional<Path> file) {
    var stage = new Stage();
    stage.setTitle("NextMove");
    stage.setScene(
        new Scene(new StackPane(new Label(file.map(Path::toString).orElse(""))), 960, 640));
    stage.setOnHidden(_ -> closed.countDown());
    stage.show();
    if (Boolean.getBoolean(REHEARSAL)) {
      stage.getScene().addPostLayoutPulseListener(stage::hide);
    }
  }
}
