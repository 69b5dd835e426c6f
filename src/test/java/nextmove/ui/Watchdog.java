package nextmove.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Watches the JavaFX thread while it does what it is given, and names what held it up: the places
/// of the program where it was found most often, for each operation that took longer than it may.
final class Watchdog implements AutoCloseable {
  private static final long SAMPLE_NANOS = 2_000_000;
  private static final int NAMED = 3;

  /// @param places of the program, the most frequent first
  record Offence(String operation, double millis, List<String> places) {
    @Override
    public String toString() {
      return "%-28s %6.0f ms  %s".formatted(operation, millis, String.join("  <  ", places));
    }
  }

  private record Running(String operation, Thread thread, Map<String, Integer> places) {}

  private final double mostMillis;
  private final Map<String, Offence> worst = new HashMap<>();
  private final Thread sampler = Thread.ofPlatform().daemon().unstarted(this::sample);
  private volatile @Nullable Running running;
  private volatile boolean closed;

  /// @param mostMillis that an operation may take
  Watchdog(double mostMillis) {
    this.mostMillis = mostMillis;
    sampler.start();
  }

  /// Runs `deed` on this thread.
  ///
  /// @return how long it took, in milliseconds
  double watch(String operation, Runnable deed) {
    Running mine = new Running(operation, Thread.currentThread(), new HashMap<>());
    long before = System.nanoTime();
    running = mine;
    try {
      deed.run();
    } finally {
      running = null;
    }
    double millis = (System.nanoTime() - before) / 1e6;
    if (millis > mostMillis) {
      Offence offence = new Offence(operation, millis, mostFrequent(mine));
      worst.merge(operation, offence, (a, b) -> a.millis() > b.millis() ? a : b);
    }
    return millis;
  }

  /// The worst of each operation that ever took too long, the longest first.
  List<Offence> offences() {
    return worst.values().stream()
        .sorted(Comparator.comparingDouble(Offence::millis).reversed())
        .toList();
  }

  @Override
  public void close() {
    closed = true;
  }

  private static List<String> mostFrequent(Running done) {
    synchronized (done) {
      return new ArrayList<>(done.places().entrySet())
          .stream()
              .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
              .limit(NAMED)
              .map(e -> e.getKey() + " (" + e.getValue() + ")")
              .toList();
    }
  }

  private void sample() {
    while (!closed) {
      LockSupport.parkNanos(SAMPLE_NANOS);
      Running now = running;
      if (now != null) {
        String place = place(now.thread().getStackTrace());
        synchronized (now) {
          now.places().merge(place, 1, Integer::sum);
        }
      }
    }
  }

  /// The innermost places of the program, so that one sees who asked for what.
  private static String place(StackTraceElement[] stack) {
    String own =
        Arrays.stream(stack)
            .filter(f -> f.getClassName().startsWith("nextmove."))
            .limit(2)
            .map(f -> f.getFileName().replace(".java", "") + "." + f.getMethodName())
            .collect(Collectors.joining(" from "));
    return own.isEmpty() && stack.length > 0 ? stack[0].toString() : own;
  }
}
