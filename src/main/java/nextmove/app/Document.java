package nextmove.app;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nextmove.edit.Edit;
import nextmove.edit.History;
import nextmove.edit.Label;
import nextmove.edit.Outcome;
import nextmove.edit.Revision;
import nextmove.edit.Selection;
import nextmove.model.Index;
import nextmove.model.Problem;
import nextmove.model.Problem.Grade;
import nextmove.model.Problem.Spot;
import nextmove.model.Scenario;
import org.jspecify.annotations.Nullable;

/// An open scenario: its history, and the one door through which it changes. Views watch {@link
/// #revision()} and compare old and new by identity. One thread owns a document: in the window the
/// JavaFX thread, on the command line the caller's.
public final class Document {
  private final History history;
  private final ReadOnlyObjectWrapper<Revision> lasting;
  private ReadOnlyObjectWrapper<Revision> revision;
  private final boolean readOnly;
  private boolean telling;

  public Document(Scenario scenario) {
    this(scenario, false);
  }

  /// @param readOnly whether every edit is rejected but folding, which only changes what is seen
  public Document(Scenario scenario, boolean readOnly) {
    this.readOnly = readOnly;
    history = new History(Revision.first(scenario));
    lasting = new ReadOnlyObjectWrapper<>(this, "lasting", history.current());
    revision = new ReadOnlyObjectWrapper<>(this, "revision", history.current());
  }

  /// For views.
  public ReadOnlyObjectProperty<Revision> revision() {
    return revision.getReadOnlyProperty();
  }

  /// The same, for what keeps watching as long as there is the document, and hears of it first.
  public ReadOnlyObjectProperty<Revision> lasting() {
    return lasting.getReadOnlyProperty();
  }

  /// Whatever has watched {@link #revision()} until now hears of nothing more: other views come.
  public void leaveViews() {
    guardReentry();
    revision = new ReadOnlyObjectWrapper<>(this, "revision", history.current());
  }

  /// Whether `condition` holds for the present version, such as that something is selected in it.
  public BooleanBinding when(Predicate<Revision> condition) {
    return Bindings.createBooleanBinding(() -> condition.test(now()), revision());
  }

  public Revision now() {
    return lasting.get();
  }

  public Scenario scenario() {
    return now().scenario();
  }

  public Index index() {
    return now().index();
  }

  public History history() {
    return history;
  }

  public boolean isReadOnly() {
    return readOnly;
  }

  /// Why nothing may be edited; empty where it may.
  public Optional<Problem> refusal() {
    return readOnly
        ? Optional.of(new Problem("edit.read-only", Grade.ERROR, Spot.WHOLE))
        : Optional.empty();
  }

  /// Applies `edit` and selects what it made or moved.
  ///
  /// @return why not, if it was rejected; empty if it was applied or changes nothing
  public Optional<Problem> perform(Edit edit) {
    return perform(edit, null);
  }

  /// As {@link #perform(Edit)}; edits one after another with an equal `typing` become one version.
  public Optional<Problem> perform(Edit edit, @Nullable Object typing) {
    return perform(edit, typing, Selection.NONE);
  }

  /// Applies `edit` and selects what is left of `then`; if that is nothing, as {@link
  /// #perform(Edit)}.
  public Optional<Problem> performAndSelect(Edit edit, Selection then) {
    return perform(edit, null, then);
  }

  private Optional<Problem> perform(Edit edit, @Nullable Object typing, Selection then) {
    guardReentry();
    if (readOnly && !(edit instanceof Edit.Fold)) {
      return refusal();
    }
    Scenario before = scenario();
    return switch (edit.apply(before)) {
      case Outcome.Rejected r -> Optional.of(r.problem());
      case Outcome.Applied a -> {
        if (a.scenario() != before) {
          Index plain = new Index(a.scenario());
          Selection asked = then.isEmpty() ? a.selection() : then;
          Index index = unfolded(plain, asked.within(plain));
          Selection kept = asked.isEmpty() ? now().selection() : asked;
          Selection selection = Folds.shown(index, kept.within(index));
          Label label = edit.label(history.base(typing).scenario());
          history.add(new Revision(index, selection, label), typing);
          tell();
        }
        yield Optional.empty();
      }
    };
  }

  /// Unfolded so far that what is selected is shown.
  private static Index unfolded(Index index, Selection selection) {
    Set<String> over = Folds.over(index, selection);
    return !over.isEmpty()
            && new Edit.Fold(over, false).apply(index.scenario()) instanceof Outcome.Applied a
        ? new Index(a.scenario())
        : index;
  }

  /// Puts a value that came from elsewhere, such as the file read again, in the place of the
  /// present one: one version, which can be undone.
  public void replace(Scenario scenario, Label label) {
    guardReentry();
    Index index = new Index(scenario);
    Selection selection = Folds.shown(index, now().selection().within(index));
    history.add(new Revision(index, selection, label), null);
    tell();
  }

  /// What is typed from now on is a version of its own, so that undo can come back to this one.
  public void endTyping() {
    history.go(history.position());
  }

  /// Unfolds what is selected, which is a version of its own.
  public void select(Selection selection) {
    guardReentry();
    if (!selection.equals(now().selection())) {
      Index shown = unfolded(index(), selection);
      if (shown == index()) {
        history.select(selection);
      } else {
        Edit unfold = new Edit.Fold(Folds.over(index(), selection), false);
        history.add(new Revision(shown, selection, unfold.label(scenario())), null);
      }
      tell();
    }
  }

  public void undo() {
    if (history.canUndo()) {
      go(history.position() - 1);
    }
  }

  public void redo() {
    if (history.canRedo()) {
      go(history.position() + 1);
    }
  }

  /// Goes to the version at `position` of the history.
  public void go(int position) {
    guardReentry();
    history.go(position);
    tell();
  }

  private void tell() {
    telling = true;
    try {
      lasting.set(history.current());
      revision.set(history.current());
    } finally {
      telling = false;
    }
  }

  private void guardReentry() {
    if (telling) {
      throw new IllegalStateException("an edit from inside an edit's notification");
    }
  }
}
