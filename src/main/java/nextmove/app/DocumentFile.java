package nextmove.app;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nextmove.format.Hash;
import nextmove.format.Opening;
import nextmove.format.SafeFile;
import nextmove.model.Problem;
import nextmove.model.Scenario;
import org.jspecify.annotations.Nullable;

/// A document together with the file that it came from and goes to. It is dirty while the present
/// value is not the very value that was last opened or saved: undoing back to that makes it clean
/// again. One that is read-only is never dirty: it can only be folded. Lives on the thread that
/// owns the document; a {@link Workspace} makes and saves it.
public final class DocumentFile {
  private final Document document;
  private final ReadOnlyObjectWrapper<@Nullable Path> path =
      new ReadOnlyObjectWrapper<>(this, "path");
  private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper(this, "dirty");
  private final ReadOnlyObjectWrapper<SaveState> state =
      new ReadOnlyObjectWrapper<>(this, "state", new SaveState.Untouched());
  private final ReadOnlyObjectWrapper<Outside> outside =
      new ReadOnlyObjectWrapper<>(this, "outside", new Outside.Same());
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private List<Problem> problems;
  private @Nullable Hash hash;
  private @Nullable Scenario saved;

  private DocumentFile(
      Document document,
      List<Problem> problems,
      @Nullable Path path,
      @Nullable Hash hash,
      @Nullable Scenario saved) {
    this.document = document;
    this.problems = problems;
    this.path.set(path);
    this.hash = hash;
    this.saved = saved;
    compare();
    document.lasting().addListener((_, _, _) -> compare());
  }

  /// Nothing is lost by closing it as it came.
  static DocumentFile fresh(Scenario scenario) {
    return new DocumentFile(new Document(scenario), List.of(), null, null, scenario);
  }

  /// Unsaved as it comes: a person has put something into it already.
  static DocumentFile draft(Scenario scenario) {
    return new DocumentFile(new Document(scenario), List.of(), null, null, null);
  }

  static DocumentFile opened(Path path, @Nullable Hash hash, Opening.Opened opened) {
    Document document = new Document(opened.scenario(), opened.readOnly());
    return new DocumentFile(document, opened.problems(), path, hash, opened.scenario());
  }

  static DocumentFile repaired(Path path, @Nullable Hash hash, Opening.Repaired repaired) {
    Document document = new Document(repaired.scenario());
    return new DocumentFile(document, repaired.problems(), path, hash, null);
  }

  static DocumentFile recovered(Lost lost) {
    Document document = new Document(lost.scenario());
    return new DocumentFile(
        document, List.of(), lost.origin().orElse(null), lost.hash().orElse(null), null);
  }

  public Document document() {
    return document;
  }

  /// What there was to say about the file when it was opened.
  public List<Problem> problems() {
    return problems;
  }

  /// Where it goes, as an absolute path; null while it has no name.
  public ReadOnlyObjectProperty<@Nullable Path> path() {
    return path.getReadOnlyProperty();
  }

  public Optional<Path> where() {
    return Optional.ofNullable(path.get());
  }

  public ReadOnlyBooleanProperty dirty() {
    return dirty.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<SaveState> state() {
    return state.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Outside> outside() {
    return outside.getReadOnlyProperty();
  }

  public boolean isSaving() {
    return state.get() instanceof SaveState.Saving;
  }

  /// The hash of what stands in the file as far as we know; empty where we know of none.
  Optional<Hash> hash() {
    return Optional.ofNullable(hash);
  }

  /// Runs `next` as soon as no save is under way.
  void whenIdle(Runnable next) {
    if (isSaving()) {
      waiting.add(next);
    } else {
      next.run();
    }
  }

  void saving() {
    document.endTyping();
    state.set(new SaveState.Saving());
  }

  /// The save of `scenario` to `target` ended so.
  void finished(Scenario scenario, Path target, SafeFile.Result result, Instant at) {
    switch (result) {
      case SafeFile.Saved now -> {
        stands(target, now.hash());
        saved = scenario;
        compare();
        end(new SaveState.Saved(at));
      }
      case SafeFile.Unflushed now -> {
        stands(target, now.hash());
        end(new SaveState.NotSaved("save.unflushed"));
      }
      case SafeFile.Conflict conflict -> {
        outside.set(new Outside.Changed(conflict.found()));
        end(new SaveState.NotSaved("save.conflict"));
      }
      case SafeFile.Failed failed -> end(new SaveState.NotSaved(failed.reason().code()));
    }
  }

  /// The save ended before it came to a file.
  void failed(String code) {
    end(new SaveState.NotSaved(code));
  }

  /// The file was read again and has become the present value.
  void reverted(Opening opening, Scenario scenario, Path from, @Nullable Hash hash) {
    problems = opening.problems();
    document.replace(scenario, Workspace.REVERTED);
    saved = opening instanceof Opening.Opened ? scenario : null;
    stands(from, hash);
    compare();
    // Whatever kept an earlier value from the file, this one is from it.
    state.set(new SaveState.Untouched());
  }

  void seen(Outside now) {
    if (!outside.get().equals(now)) {
      outside.set(now);
    }
  }

  private void stands(Path target, @Nullable Hash now) {
    hash = now;
    path.set(target);
    outside.set(new Outside.Same());
  }

  private void end(SaveState how) {
    state.set(how);
    while (!isSaving() && !waiting.isEmpty()) {
      waiting.remove().run();
    }
  }

  private void compare() {
    dirty.set(!document.isReadOnly() && document.scenario() != saved);
  }
}
