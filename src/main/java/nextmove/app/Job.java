package nextmove.app;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.jspecify.annotations.Nullable;

/// One piece of {@link Work}: watched and cancelled by the owner, told of progress by the task.
public final class Job {
  /// The progress of a job that has not said how far it is.
  public static final double UNKNOWN = -1;

  private final String name;
  private final Executor owner;
  private final ReadOnlyDoubleWrapper progress =
      new ReadOnlyDoubleWrapper(this, "progress", UNKNOWN);
  private final AtomicReference<@Nullable Double> news = new AtomicReference<>();
  private volatile boolean cancelled;

  Job(String name, Executor owner) {
    this.name = name;
    this.owner = owner;
  }

  /// Ends a task that has been cancelled.
  public static final class Cancelled extends RuntimeException {
    private static final long serialVersionUID = 1;

    Cancelled() {
      super("cancelled", null, false, false);
    }
  }

  /// Key of the sentence that says what it does.
  public String name() {
    return name;
  }

  /// From 0 to 1, or {@link #UNKNOWN}; changes on the owner's thread.
  public ReadOnlyDoubleProperty progress() {
    return progress.getReadOnlyProperty();
  }

  /// Asks the task to stop; its result, should it still come, is dropped.
  public void cancel() {
    cancelled = true;
  }

  public boolean isCancelled() {
    return cancelled;
  }

  /// The task says how far it is, as often as it likes.
  ///
  /// @throws Cancelled if it should stop
  public void at(double share) {
    check();
    // One message is on its way at most; it carries what is newest when it arrives.
    if (news.getAndSet(share) == null) {
      owner.execute(() -> {
        @Nullable Double newest = news.getAndSet(null);
        if (newest != null) {
          progress.set(Math.clamp(newest, 0.0, 1.0));
        }
      });
    }
  }

  /// @throws Cancelled if the task should stop
  public void check() {
    if (cancelled) {
      throw new Cancelled();
    }
  }
}
