package nextmove.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;

/// A thread that runs what it was given when the test says so.
final class Queue implements Executor {
  private final Deque<Runnable> waiting = new ArrayDeque<>();

  @Override
  public void execute(Runnable task) {
    waiting.add(task);
  }

  int size() {
    return waiting.size();
  }

  void runOne() {
    waiting.removeFirst().run();
  }

  void runAll() {
    while (!waiting.isEmpty()) {
      runOne();
    }
  }
}
