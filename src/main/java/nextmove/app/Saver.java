package nextmove.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import nextmove.format.Hash;
import nextmove.format.SafeFile;
import nextmove.format.ScenarioFile;
import nextmove.model.Scenario;
import org.jspecify.annotations.Nullable;

/// Writes documents to their files, one save of a document at a time.
final class Saver {
  private static final System.Logger LOG = System.getLogger("nextmove");

  private final Work work;
  private final SafetyNet net;
  private final InstantSource clock;

  Saver(Work work, SafetyNet net, InstantSource clock) {
    this.work = work;
    this.net = net;
    this.clock = clock;
  }

  /// What may be replaced.
  sealed interface Leave {}

  /// What the document knows to be there.
  record IfAsKnown() implements Leave {}

  record If(Hash found) implements Leave {}

  record InAnyCase() implements Leave {}

  void save(DocumentFile file, Path target, Leave leave, Consumer<SaveState> then) {
    file.whenIdle(() -> start(file, target, leave, then));
  }

  private void start(DocumentFile file, Path target, Leave leave, Consumer<SaveState> then) {
    if (file.document().isReadOnly()) {
      file.failed("save.newer");
      then.accept(file.state().get());
      return;
    }
    file.saving();
    Scenario scenario = file.document().scenario();
    // What is known is asked for now: a save that was waited for has changed it.
    Optional<Hash> known = leave instanceof If only ? Optional.of(only.found()) : file.hash();
    boolean anything = leave instanceof InAnyCase;
    work.surely(
        () -> write(scenario, target, anything, known.orElse(null)),
        written -> {
          if (written.isPresent()) {
            file.finished(scenario, target, written.get(), clock.instant());
          } else {
            file.failed("save.inexpressible");
          }
          work.surely(
              () -> {
                net.settle();
                return true;
              },
              _ -> {});
          then.accept(file.state().get());
        });
  }

  /// @return empty if the scenario holds what cannot be written
  private static Optional<SafeFile.Result> write(
      Scenario scenario, Path target, boolean anything, @Nullable Hash known) {
    byte[] bytes;
    try {
      bytes = ScenarioFile.write(scenario);
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      LOG.log(Level.ERROR, "a scenario that cannot be written", e);
      return Optional.empty();
    }
    SafeFile.Result result =
        anything ? SafeFile.overwrite(target, bytes) : SafeFile.write(target, bytes, known);
    if (!(result instanceof SafeFile.Saved)) {
      LOG.log(Level.WARNING, () -> "saving to " + target + ": " + result);
    }
    return Optional.of(result);
  }

  /// Compares the file on the disk with what is known of it.
  void look(DocumentFile file) {
    Optional<Path> path = file.where();
    Optional<Hash> known = file.hash();
    if (path.isPresent() && known.isPresent() && !file.isSaving()) {
      work.surely(
          () -> compare(path.get(), known.get()),
          outside -> {
            if (!file.isSaving() && file.hash().equals(known) && file.where().equals(path)) {
              outside.ifPresent(file::seen);
            }
          });
    }
  }

  /// @return empty if that cannot be told just now
  private static Optional<Outside> compare(Path path, Hash known) {
    try {
      Hash found = SafeFile.hash(Files.readAllBytes(path));
      return Optional.of(found.equals(known) ? new Outside.Same() : new Outside.Changed(found));
    } catch (NoSuchFileException e) {
      return Optional.of(new Outside.Gone());
    } catch (IOException | OutOfMemoryError e) {
      return Optional.empty();
    }
  }
}
