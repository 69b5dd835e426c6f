package nextmove.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javafx.scene.Parent;
import javafx.stage.Window;
import nextmove.app.Document;
import nextmove.app.Settings;
import nextmove.model.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/// A test of the program's windows. They open before it and close after it; what takes long is done
/// at once, choosers are answered beforehand, and nothing may be thrown unseen.
@ExtendWith(ApplicationExtension.class)
abstract class WindowTest {
  private static final Locale BEFORE = Locale.getDefault();

  @TempDir Path folder;
  final Sitting.Answers answers = new Sitting.Answers();
  final Keyboard keys = new Keyboard(() -> window().stage().getScene());
  final Queue<Throwable> thrown = new ConcurrentLinkedQueue<>();
  Windows windows;

  @BeforeEach
  final void openWindows() throws IOException {
    Keyboard.run(() -> {
      Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> thrown.add(failure));
      windows = windows();
    });
    begin();
    Keyboard.settle();
  }

  @AfterEach
  final void closeWindows() {
    Keyboard.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    Keyboard.settle();
    Locale.setDefault(BEFORE);
    assertThat(thrown).as("thrown in the windows").isEmpty();
  }

  /// Nothing glides, so that it is where it belongs whenever one looks.
  Windows windows() {
    Windows still = Sitting.windows(folder.resolve("home"), answers);
    still.program().change(s -> s.withMotion(Settings.Motion.OFF));
    return still;
  }

  /// Opens what the test begins with.
  void begin() throws IOException {
    open("kremlin-next-move.json");
  }

  /// Opens a copy of one of the scenarios that come with the program, and waits for its panels.
  final void open(String scenario) throws IOException {
    open(copy(scenario));
  }

  final void open(Path file) {
    Keyboard.run(() -> windows.open(file, Optional.empty()));
    Keyboard.waitUntil(() -> !windows.open().isEmpty());
    keys.waitFor(".inspector");
    // What is left, and menus that are open, act by it.
    Keyboard.waitUntil(() -> window().stage().isFocused());
  }

  final Path copy(String scenario) throws IOException {
    return Files.copy(Path.of("scenarios", scenario), folder.resolve(scenario));
  }

  MainWindow window() {
    return windows.open().getFirst();
  }

  final Parent root() {
    return window().stage().getScene().getRoot();
  }

  final DocumentPane pane() {
    return (DocumentPane) root().lookup("DocumentPane");
  }

  final Document document() {
    return window().file().orElseThrow().document();
  }

  final Element element(String id) {
    return document().index().element(id).orElseThrow();
  }
}
