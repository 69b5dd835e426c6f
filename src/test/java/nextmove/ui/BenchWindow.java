package nextmove.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import nextmove.app.Document;
import nextmove.app.Settings;
import nextmove.app.Work;
import nextmove.model.Scenario;
import nextmove.ui.map.MapView;
import nextmove.ui.map.Progress;
import nextmove.xserver.XServer;

/// The real window with its panels and its threads, on an Xvfb of its own, for benchmarks.
final class BenchWindow {
  private final Sitting.Answers answers = new Sitting.Answers();
  private final AtomicInteger working = new AtomicInteger();
  private final Path home;
  private final Windows windows;
  private final Keyboard keyboard;

  /// Opens a window with `scenario` and waits until everything stands.
  BenchWindow(Scenario scenario) throws IOException, InterruptedException {
    XServer.start();
    CountDownLatch started = new CountDownLatch(1);
    Platform.startup(started::countDown);
    started.await();
    home = Files.createTempDirectory("nextmove-bench");
    Executor threads = Work.threads();
    windows =
        Keyboard.ask(() -> {
          Windows all =
              Sitting.windows(
                  home, answers, task -> threads.execute(counted(task)), System.err::println);
          all.program().change(s -> s.withMotion(Settings.Motion.OFF));
          all.create(scenario, Optional.empty());
          return all;
        });
    keyboard = new Keyboard(() -> window().stage().getScene());
    keyboard.waitFor(".inspector");
    settled();
  }

  private Runnable counted(Runnable task) {
    working.incrementAndGet();
    return () -> {
      try {
        task.run();
      } finally {
        working.decrementAndGet();
      }
    };
  }

  /// Where files may be written.
  Path home() {
    return home;
  }

  Sitting.Answers answers() {
    return answers;
  }

  Windows windows() {
    return windows;
  }

  Keyboard keyboard() {
    return keyboard;
  }

  MainWindow window() {
    return windows.open().getFirst();
  }

  Document document() {
    return window().file().orElseThrow().document();
  }

  MapView map() {
    return (MapView) window().stage().getScene().getRoot().lookup(".map-view");
  }

  void close() {
    Platform.exit();
  }

  /// Waits until nothing is worked at and the map is sharp, and shows the present version, unless a
  /// title is being typed on it.
  void settled() {
    long latest = System.nanoTime() + 30_000_000_000L;
    do {
      painted(false);
      if (System.nanoTime() > latest) {
        throw new IllegalStateException("the window does not come to rest");
      }
    } while (working.get() > 0 || !Keyboard.ask(this::isDone));
  }

  private boolean isDone() {
    Node owner = window().stage().getScene().getFocusOwner();
    return owner != null && owner.getStyleClass().contains("map-title-editor")
        || Progress.isDone(map(), document().index());
  }

  /// The pulse that paints is over when the next one begins, for they wait for each other.
  ///
  /// @param present whether what is painted has to be the present version
  void painted(boolean present) {
    CountDownLatch over = new CountDownLatch(1);
    Keyboard.ask(() -> {
      MapView map = map();
      new AnimationTimer() {
        private int shown;

        @Override
        public void handle(long now) {
          if ((!present || Progress.isPresent(map, document().index())) && ++shown == 2) {
            stop();
            over.countDown();
          }
        }
      }.start();
      return 0;
    });
    try {
      over.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
