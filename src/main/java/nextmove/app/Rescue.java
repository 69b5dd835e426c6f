package nextmove.app;

import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// What happens when an error of the program reaches nobody else: unsaved work is copied to safety,
/// the log is told everything, and the person is told plainly that work is safe. An error that
/// comes out of that itself goes no further.
public final class Rescue implements Thread.UncaughtExceptionHandler {
  private static final System.Logger LOG = System.getLogger("nextmove");

  /// Where one error comes with every frame, one message is enough.
  private static final int MOST_MESSAGES = 5;

  private final Runnable keepWork;
  private final Consumer<Throwable> tell;
  private final AtomicBoolean busy = new AtomicBoolean();
  private int told;

  /// @param keepWork copies unsaved work to safety; called on whatever thread failed
  /// @param tell shows the person a message; called on whatever thread failed, a few times at most
  public Rescue(Runnable keepWork, Consumer<Throwable> tell) {
    this.keepWork = keepWork;
    this.tell = tell;
  }

  @Override
  public void uncaughtException(Thread thread, Throwable error) {
    if (busy.compareAndSet(false, true)) {
      try {
        attempt(keepWork);
        attempt(() -> LOG.log(Level.ERROR, "uncaught on thread " + thread.getName(), error));
        if (told < MOST_MESSAGES) {
          told++;
          attempt(() -> tell.accept(error));
        }
      } finally {
        busy.set(false);
      }
    }
  }

  /// For an error that was caught where nothing else could be done about it.
  public void caught(Throwable error) {
    uncaughtException(Thread.currentThread(), error);
  }

  private static void attempt(Runnable step) {
    try {
      step.run();
    } catch (RuntimeException | Error e) {
      // Each step is tried on its own, and none may start the rescue again.
      return;
    }
  }
}
