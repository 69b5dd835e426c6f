package nextmove.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import nextmove.model.Problem;
import nextmove.model.Problem.Grade;
import nextmove.model.Problem.Spot;

/// All that a running program has without its window: settings, documents, background work, and the
/// care for what is unsaved. One per process that shows a window.
public final class Session implements AutoCloseable {
  private final Folders folders;
  private final Work work;
  private final Recovery recovery;
  private final SettingsStore settings;
  private final Workspace workspace;
  private final Autosave autosave;
  private final Rescue rescue;

  /// @param owner runs what it is given on the thread that owns the documents
  /// @param notices is told, on that thread, what a person should know
  public Session(
      Folders folders,
      Executor owner,
      Executor background,
      InstantSource clock,
      Consumer<Problem> notices) {
    this.folders = folders;
    Consumer<Problem> tell = problem -> owner.execute(() -> notices.accept(problem));
    recovery = new Recovery(folders.recovery(), clock, tell);
    rescue = new Rescue(recovery::settle, _ -> tell.accept(failed(folders.log())));
    work = new Work(owner, background, rescue::caught);
    settings = new SettingsStore(folders.settings(), work, clock, notices);
    workspace = new Workspace(work, recovery, used -> settings.change(s -> s.used(used)), clock);
    autosave =
        new Autosave(
            workspace,
            settings.settings(),
            (seconds, deed) ->
                CompletableFuture.delayedExecutor(seconds, TimeUnit.SECONDS, owner).execute(deed));
  }

  private static Problem failed(Path log) {
    return new Problem("rescue.failed", Grade.ERROR, Spot.WHOLE, log.toString());
  }

  /// Begins to log, to keep unsaved work, and to catch errors that nobody else does.
  public void begin() {
    Log.to(folders.log());
    recovery.beat();
    Thread.setDefaultUncaughtExceptionHandler(rescue);
    // The system is shutting down, or somebody ends the program by a signal.
    Runtime.getRuntime().addShutdownHook(new Thread(recovery::settle, "last copy"));
  }

  public Work work() {
    return work;
  }

  public Workspace workspace() {
    return workspace;
  }

  public SettingsStore settings() {
    return settings;
  }

  /// Whether `file` has something to save and will be saved by itself.
  public boolean autosaves(DocumentFile file) {
    return autosave.saves(file);
  }

  public Rescue rescue() {
    return rescue;
  }

  /// Looks for unsaved work of sessions that did not end well.
  public void findLost(Consumer<List<Lost>> then) {
    work.surely(recovery::lost, then);
  }

  /// Ends the session. Documents that are still open and unsaved wait for the next one.
  @Override
  public void close() {
    settings.flush();
    recovery.close();
    Log.stop();
  }
}
