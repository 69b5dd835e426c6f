package nextmove.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nextmove.edit.Label;
import nextmove.format.Hash;
import nextmove.format.Opening;
import nextmove.format.ScenarioFile;
import nextmove.format.ScenarioFile.Loaded;
import nextmove.model.Problem;
import nextmove.model.Problem.Grade;
import nextmove.model.Problem.Spot;
import nextmove.model.Scenario;
import org.jspecify.annotations.Nullable;

/// The documents that are open, and their ways from and to files. Reading and writing happen in the
/// background; everything else, and every answer, on the owner's thread.
public final class Workspace {
  static final Label REVERTED = new Label("edit.reverted");

  private final Work work;
  private final SafetyNet net;
  private final Consumer<Path> used;
  private final Saver saver;
  private final ObservableList<DocumentFile> files = FXCollections.observableArrayList();
  private final ObservableList<DocumentFile> view = FXCollections.unmodifiableObservableList(files);

  /// @param used is told of every file that was opened or saved under a new name
  public Workspace(Work work, SafetyNet net, Consumer<Path> used, InstantSource clock) {
    this.work = work;
    this.net = net;
    this.used = used;
    saver = new Saver(work, net, clock);
  }

  /// What is open, in the order of opening.
  public ObservableList<DocumentFile> files() {
    return view;
  }

  /// A new document without a file, such as an empty one or a copy: closing it as it came loses
  /// nothing.
  public DocumentFile create(Scenario scenario) {
    return add(DocumentFile.fresh(scenario));
  }

  /// A new document without a file that a person has put something into; it counts as unsaved.
  public DocumentFile draft(Scenario scenario) {
    return add(DocumentFile.draft(scenario));
  }

  /// Opens `file`, unless it is open already, and hands over what came of it.
  public void open(Path file, Consumer<Arrival> then) {
    Path path = file.toAbsolutePath();
    List<DocumentFile> open = List.copyOf(files);
    List<Path> paths = open.stream().flatMap(f -> f.where().stream()).toList();
    work.start(
        "work.opening",
        _ -> {
          Optional<Path> same = paths.stream().filter(p -> same(p, path)).findFirst();
          return new Read(same, same.isPresent() ? Optional.empty() : Optional.of(load(path)));
        },
        read -> then.accept(arrive(path, read)));
  }

  /// Opens a copy of `file`: a document without a file, so that the original stays as it is.
  public void openCopy(Path file, Consumer<Arrival> then) {
    Path path = file.toAbsolutePath();
    work.start(
        "work.opening",
        _ -> load(path),
        loaded -> {
          switch (loaded.opening()) {
            case Opening.Refused r -> then.accept(new Arrival.Refused(path, r.problems()));
            case Opening.Opened o -> then.accept(copied(o.scenario()));
            case Opening.Repaired r -> then.accept(copied(r.scenario()));
          }
        });
  }

  private Arrival copied(Scenario scenario) {
    return new Arrival.Arrived(create(scenario), false);
  }

  private record Read(Optional<Path> same, Optional<Loaded> loaded) {}

  private static Loaded load(Path path) {
    return ScenarioFile.load(path);
  }

  private static boolean same(Path a, Path b) {
    try {
      return a.equals(b) || Files.isSameFile(a, b);
    } catch (IOException e) {
      return false;
    }
  }

  private Arrival arrive(Path path, Read read) {
    // Looked up again: a second click may have opened it in the meantime.
    Optional<DocumentFile> already =
        files.stream()
            .filter(f -> f.where().equals(read.same()) || f.where().equals(Optional.of(path)))
            .filter(f -> f.where().isPresent())
            .findFirst();
    if (already.isPresent()) {
      return new Arrival.Arrived(already.get(), true);
    } else if (read.loaded().isEmpty()) {
      return refused(path, "file.missing");
    }
    @Nullable Hash hash = read.loaded().get().hash();
    return switch (read.loaded().get().opening()) {
      case Opening.Refused r -> new Arrival.Refused(path, r.problems());
      case Opening.Opened o -> arrived(path, DocumentFile.opened(path, hash, o));
      case Opening.Repaired r -> arrived(path, DocumentFile.repaired(path, hash, r));
    };
  }

  private static Arrival refused(Path path, String code) {
    return new Arrival.Refused(path, List.of(new Problem(code, Grade.ERROR, Spot.WHOLE)));
  }

  private Arrival arrived(Path path, DocumentFile file) {
    used.accept(path);
    return new Arrival.Arrived(add(file), false);
  }

  private DocumentFile add(DocumentFile file) {
    files.add(file);
    net.watch(file);
    return file;
  }

  /// Opens what a session that did not end well has left: as a dirty document with its old file.
  public DocumentFile recover(Lost lost) {
    DocumentFile file = add(DocumentFile.recovered(lost));
    discard(lost);
    return file;
  }

  /// The copy of `lost` is not offered again. It can still be found for a while.
  public void discard(Lost lost) {
    work.surely(
        () -> {
          net.settled(lost);
          return lost;
        },
        _ -> {});
  }

  /// Saves to the file that the document has, if that still is as it was opened.
  ///
  /// @param then is told how it went; the file's own state says it too
  /// @throws IllegalStateException if the document has no file
  public void save(DocumentFile file, Consumer<SaveState> then) {
    Path target = file.where().orElseThrow(() -> new IllegalStateException("no file to save to"));
    saver.save(file, target, new Saver.IfAsKnown(), then);
  }

  /// Saves to `target`, whatever stands there: a person has chosen it. From then on that is the
  /// document's file.
  public void saveAs(DocumentFile file, Path target, Consumer<SaveState> then) {
    Path path = target.toAbsolutePath();
    saver.save(
        file,
        path,
        new Saver.InAnyCase(),
        state -> {
          if (state instanceof SaveState.Saved) {
            used.accept(path);
          }
          then.accept(state);
        });
  }

  /// Saves over an outside change that a person has been told of, and over no other.
  public void overwrite(DocumentFile file, Outside.Changed change, Consumer<SaveState> then) {
    Path target = file.where().orElseThrow(() -> new IllegalStateException("no file to save to"));
    saver.save(file, target, new Saver.If(change.found()), then);
  }

  /// Reads the document's file again, as one version that can be undone.
  public void revert(DocumentFile file, Consumer<Arrival> then) {
    Path path = file.where().orElseThrow(() -> new IllegalStateException("no file to read"));
    file.whenIdle(() ->
        work.start(
            "work.opening",
            _ -> ScenarioFile.load(path),
            loaded -> then.accept(reverted(file, path, loaded))));
  }

  private static Arrival reverted(DocumentFile file, Path path, Loaded loaded) {
    switch (loaded.opening()) {
      case Opening.Refused r -> {
        return new Arrival.Refused(path, r.problems());
      }
      case Opening.Opened o -> {
        if (o.readOnly() != file.document().isReadOnly()) {
          return new Arrival.Refused(path, o.problems());
        }
        file.reverted(o, o.scenario(), path, loaded.hash());
      }
      case Opening.Repaired r -> file.reverted(r, r.scenario(), path, loaded.hash());
    }
    return new Arrival.Arrived(file, true);
  }

  /// Looks whether other programs have changed the files of open documents; each says so itself.
  public void checkOutside() {
    for (DocumentFile file : files) {
      saver.look(file);
    }
  }

  /// Closes the document. Work in it that was not saved is kept aside for a while.
  public void close(DocumentFile file) {
    if (files.remove(file)) {
      net.release(file);
    }
  }
}
