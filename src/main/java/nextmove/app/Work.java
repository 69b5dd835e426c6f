package nextmove.app;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Work in the background. The result comes back on the owner's thread, unless the job has been
/// cancelled. Call it on the owner's thread.
public final class Work {
  private final Executor owner;
  private final Executor background;
  private final Consumer<Throwable> failed;
  private final ObservableList<Job> running = FXCollections.observableArrayList();
  private final ObservableList<Job> view = FXCollections.unmodifiableObservableList(running);

  /// @param owner runs what it is given on the thread that owns the documents
  /// @param failed is told, on any thread, of a job that ended in an error of the program
  public Work(Executor owner, Executor background, Consumer<Throwable> failed) {
    this.owner = owner;
    this.background = background;
    this.failed = failed;
  }

  /// Threads of their own that do not keep the program alive.
  public static Executor threads() {
    return Executors.newVirtualThreadPerTaskExecutor();
  }

  public Executor owner() {
    return owner;
  }

  /// What is under way, oldest first.
  public ObservableList<Job> running() {
    return view;
  }

  /// Starts `task` and hands its result to `then`.
  ///
  /// @param name key of the sentence that says what it does
  public <T> Job start(String name, Function<Job, T> task, Consumer<T> then) {
    Job job = new Job(name, owner);
    running.add(job);
    background.execute(() -> run(job, task, then));
    return job;
  }

  /// Runs a short `task` that nobody can cancel or needs to watch.
  ///
  /// @param task must not fail: it says in its result what went wrong
  <T> void surely(Supplier<T> task, Consumer<T> then) {
    background.execute(() -> {
      T result = task.get();
      owner.execute(() -> then.accept(result));
    });
  }

  /// Runs a short `task` while the owner goes on, who waits for it before long.
  public <T> CompletableFuture<T> fork(Supplier<T> task) {
    return CompletableFuture.supplyAsync(task, background);
  }

  private <T> void run(Job job, Function<Job, T> task, Consumer<T> then) {
    T result;
    try {
      result = task.apply(job);
    } catch (Job.Cancelled e) {
      owner.execute(() -> running.remove(job));
      return;
    } catch (RuntimeException | Error e) {
      owner.execute(() -> running.remove(job));
      failed.accept(e);
      return;
    }
    owner.execute(() -> {
      running.remove(job);
      if (!job.isCancelled()) {
        then.accept(result);
      }
    });
  }
}
