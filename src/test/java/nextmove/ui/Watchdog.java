package nextmove.ui;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import javafx.application.Platform;

/// Finds out for how long the JavaFX thread is busy in one piece, be it with an event, a pulse or
/// what was put off until later, and names what it was busy with: the places of the program where
/// it was found most often. What is measured is how long something that is asked of the thread now
/// has to wait, as a key would.
final class Watchdog implements AutoCloseable {
  private static final long SAMPLE_NANOS = 1_000_000;
  private static final int NAMED = 3;
  private static final int DEEP = 4;

  /// @param millis from its beginning to its end
  /// @param worked for how many of them the thread had a processor; for the rest it waited, as for
  ///   the picture before to be painted, or for other programs
  /// @param places of the program with how often it was found there, the most frequent first
  record Piece(String operation, double millis, double worked, List<String> places) {
    @Override
    public String toString() {
      return "%-28s %6.0f ms, worked %.0f ms  %s"
          .formatted(operation, millis, worked, String.join("\n" + " ".repeat(40), places));
    }
  }

  private final Thread ui = Keyboard.ask(Thread::currentThread);
  private final Thread sampler = Thread.ofPlatform().daemon().unstarted(this::watch);
  private Piece longest = none("");
  private volatile String operation = "";
  private volatile long answered;
  private volatile long workedTill;
  private volatile boolean closed;

  Watchdog() {
    sampler.start();
  }

  /// Runs `deed`, on another thread than JavaFX's.
  ///
  /// @return the longest piece of work meanwhile
  Piece watch(String name, Runnable deed) {
    begin(name);
    deed.run();
    return end();
  }

  /// What is done from now on is part of `name`.
  synchronized void begin(String name) {
    longest = none(name);
    operation = name;
  }

  /// @return the longest piece of work since the beginning
  Piece end() {
    // The question that was under way last belongs to it too.
    Keyboard.settle();
    LockSupport.parkNanos(2 * SAMPLE_NANOS);
    synchronized (this) {
      operation = "";
      return longest;
    }
  }

  @Override
  public void close() {
    closed = true;
  }

  private static Piece none(String name) {
    return new Piece(name, 0, 0, List.of());
  }

  private void watch() {
    while (!closed) {
      String name = operation;
      Map<String, Integer> places = new HashMap<>();
      answered = 0;
      long workedBefore = worked();
      long asked = System.nanoTime();
      Platform.runLater(() -> {
        workedTill = worked();
        answered = System.nanoTime();
      });
      do {
        LockSupport.parkNanos(SAMPLE_NANOS);
        if (answered == 0) {
          places.merge(place(ui.getStackTrace()), 1, Integer::sum);
        }
      } while (answered == 0 && !closed);
      took(
          new Piece(
              name,
              (answered - asked) / 1e6,
              (workedTill - workedBefore) / 1e6,
              mostFrequent(places)));
    }
  }

  private long worked() {
    return ManagementFactory.getThreadMXBean().getThreadCpuTime(ui.threadId());
  }

  private synchronized void took(Piece piece) {
    if (piece.operation().equals(longest.operation()) && piece.millis() > longest.millis()) {
      longest = piece;
    }
  }

  private static List<String> mostFrequent(Map<String, Integer> places) {
    return places.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(NAMED)
        .map(e -> e.getKey() + " (" + e.getValue() + ")")
        .toList();
  }

  /// The innermost places of the program, so that one sees who asked for what; where there are
  /// none, those of the toolkit.
  private static String place(StackTraceElement[] stack) {
    List<StackTraceElement> own =
        Arrays.stream(stack)
            .filter(f ->
                f.getClassName().startsWith("nextmove.")
                    && !f.getClassName().startsWith("nextmove.ui.Keyboard"))
            .toList();
    return (own.isEmpty() ? Arrays.stream(stack) : own.stream())
        .limit(DEEP)
        .map(f ->
            f.getClassName().substring(f.getClassName().lastIndexOf('.') + 1)
                + "."
                + f.getMethodName()
                + ":"
                + f.getLineNumber())
        .collect(Collectors.joining(" < "));
  }
}
