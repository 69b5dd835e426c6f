package nextmove.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import nextmove.format.Filing;
import nextmove.format.Lock;
import nextmove.model.Problem;
import nextmove.model.Problem.Grade;
import nextmove.model.Problem.Spot;
import org.jspecify.annotations.Nullable;

/// Keeps a copy of all unsaved work in the program's own folder, so that neither a crash nor a
/// power cut takes more than some seconds of it. Each session has a folder and holds a lock in it;
/// a folder whose lock is free was left by a session that did not end well, and its copies are
/// offered at the next start. A copy goes when its document is saved; when a document is closed
/// unsaved it is put aside for {@link Shelf#DAYS} days.
///
/// The heartbeat does not depend on the thread that owns the documents: that may hang, and the work
/// on it is then worth the most.
public final class Recovery implements SafetyNet, AutoCloseable {
  /// Between two copies of work that goes on.
  public static final Duration PULSE = Duration.ofSeconds(4);

  private static final System.Logger LOG = System.getLogger("nextmove");

  private final Path root;
  private final Path session;
  private final Shelf shelf;
  private final Consumer<Problem> trouble;
  private final Map<DocumentFile, Copy> copies = new ConcurrentHashMap<>();
  private final AtomicInteger names = new AtomicInteger();
  private @Nullable Lock lock;
  private boolean troubled;
  private @Nullable ScheduledExecutorService heart;

  /// @param root holds the folders of all sessions
  /// @param trouble is told, on any thread, once whenever work can no longer be kept
  public Recovery(Path root, InstantSource clock, Consumer<Problem> trouble) {
    this.root = root;
    this.trouble = trouble;
    session = root.resolve(clock.millis() + "-" + ProcessHandle.current().pid());
    shelf = new Shelf(root, session, clock);
  }

  /// Begins to keep copies every {@link #PULSE}.
  public synchronized void beat() {
    heart =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("recovery").factory());
    long pulse = PULSE.toMillis();
    var _ = heart.scheduleWithFixedDelay(this::settle, pulse, pulse, TimeUnit.MILLISECONDS);
  }

  @Override
  public void watch(DocumentFile file) {
    Copy copy = new Copy(String.valueOf(names.incrementAndGet()));
    copies.put(file, copy);
    Runnable note = () -> copy.wanted(file);
    file.document().lasting().addListener((_, _, _) -> note.run());
    file.dirty().addListener((_, _, _) -> note.run());
    file.path().addListener((_, _, _) -> note.run());
    file.outside().addListener((_, _, _) -> note.run());
    note.run();
  }

  @Override
  public synchronized void settle() {
    boolean well = true;
    for (Copy copy : copies.values()) {
      try {
        if (copy.isBehind()) {
          copy.write(folder());
        }
      } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
        LOG.log(Level.ERROR, "unsaved work cannot be kept", e);
        well = false;
      }
    }
    if (!well && !troubled) {
      trouble.accept(new Problem("recovery.fails", Grade.WARNING, Spot.WHOLE, root.toString()));
    }
    troubled = !well;
  }

  @Override
  public void release(DocumentFile file) {
    settle();
    @Nullable Copy copy = copies.remove(file);
    if (copy != null) {
      synchronized (this) {
        shelf.put(copy.in(session));
      }
    }
  }

  /// What sessions that did not end well have left, newest first. Their folders are this session's
  /// from now on, so that no other offers them too. Reads files; a background thread should call
  /// it.
  public synchronized List<Lost> lost() {
    return shelf.lost();
  }

  @Override
  public synchronized void settled(Lost lost) {
    settle();
    // Where the new copy could not be made, the old one stays where it will be found.
    if (!troubled) {
      shelf.put(lost.copy());
    }
  }

  private Path folder() throws IOException {
    if (lock == null) {
      Filing.folder(session);
      lock = Lock.take(session.resolve(Shelf.LOCK)).orElseThrow(() -> new IOException("not ours"));
    }
    return session;
  }

  /// Ends the session. Work that is still unsaved waits for the next one.
  @Override
  public synchronized void close() {
    if (heart != null) {
      heart.shutdown();
      heart = null;
    }
    settle();
    lose();
    shelf.tidy();
  }

  /// Lets go of all locks and forgets all documents, as the end of the process does.
  synchronized void lose() {
    copies.clear();
    try {
      if (lock != null) {
        lock.close();
        lock = null;
      }
    } catch (IOException e) {
      LOG.log(Level.WARNING, "ending the session", e);
    }
    shelf.close();
  }
}
