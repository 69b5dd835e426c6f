package nextmove.edit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All versions of a document and which of them is the present one. A new version drops those that
/// had been undone. Not thread-safe: one thread owns it.
public final class History {
  private final List<Version> versions = new ArrayList<>();
  private Revision current;
  private int at;
  private @Nullable Object typing;

  public History(Revision first) {
    versions.add(Version.of(first));
    current = first;
  }

  public Revision current() {
    return current;
  }

  /// Every version, oldest first.
  public List<Version> versions() {
    return List.copyOf(versions);
  }

  /// The version at `position`.
  ///
  /// @throws IndexOutOfBoundsException if there is none
  public Version get(int position) {
    return versions.get(position);
  }

  /// The position of the present version in {@link #versions()}.
  public int position() {
    return at;
  }

  /// The version that a change made now counts against, and is named by: the present one, or the
  /// one before it where the change goes on with the same `typing`. Changes made one after another
  /// with an equal `typing` that is not null are one version, so that undo takes back a whole word
  /// and not a letter.
  public Version base(@Nullable Object typing) {
    return versions.get(goesOn(typing) ? at - 1 : at);
  }

  /// Makes `next` the present version, in the place of what it goes on with; see {@link #base}.
  public void add(Revision next, @Nullable Object typing) {
    int place = goesOn(typing) ? at : at + 1;
    versions.subList(place, versions.size()).clear();
    versions.add(Version.of(next));
    current = next;
    at = place;
    this.typing = typing;
  }

  private boolean goesOn(@Nullable Object typing) {
    return typing != null && typing.equals(this.typing) && at > 0 && at == versions.size() - 1;
  }

  /// Remembers what is selected in the present version.
  public void select(Selection selection) {
    current = current.withSelection(selection);
    versions.set(at, Version.of(current));
  }

  public boolean canUndo() {
    return at > 0;
  }

  public boolean canRedo() {
    return at < versions.size() - 1;
  }

  /// Goes to the version at `position`.
  ///
  /// @throws IndexOutOfBoundsException if there is none
  public Revision go(int position) {
    Version there = versions.get(position);
    if (position != at) {
      current = there.revision();
      at = position;
    }
    typing = null;
    return current;
  }
}
