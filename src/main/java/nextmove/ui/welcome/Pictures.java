package nextmove.ui.welcome;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Supplier;
import nextmove.app.Work;

/// Gives cards their pictures, one after another, as long as somebody sees them.
final class Pictures {
  private record Wanted(ScenarioCard card, Supplier<Glance> look) {}

  private final Work work;
  private final Queue<Wanted> wanted = new ArrayDeque<>();
  private boolean looking;

  Pictures(Work work) {
    this.work = work;
  }

  /// @param look runs on a background thread
  void want(ScenarioCard card, Supplier<Glance> look) {
    wanted.add(new Wanted(card, look));
    if (!looking) {
      next();
    }
  }

  private void next() {
    Optional<Wanted> now = Optional.ofNullable(wanted.poll());
    looking = now.isPresent();
    now.ifPresent(w ->
        work.start(
            "welcome.reading",
            _ -> w.look().get(),
            glance -> {
              w.card().show(glance);
              if (w.card().getScene() == null) {
                wanted.clear();
              }
              next();
            }));
  }
}
