package nextmove.ui.outline;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One line of the outline. Equal rows are the same line in two versions of a scenario.
sealed interface Row {
  /// The line above all others, never shown.
  record Top() implements Row {}

  /// The heading over the actors.
  record Actors() implements Row {}

  record OfActor(String id) implements Row {}

  /// The heading over the groups.
  record Groups() implements Row {}

  record OfGroup(String id) implements Row {}

  /// The heading over the bookmarks.
  record Bookmarks() implements Row {}

  record OfBookmark(String element) implements Row {}

  /// @param parent the element under which the line stands, or null at the beginning of a story
  /// @param again whether the element stands above already, with all that follows it
  record OfElement(String id, @Nullable String parent, boolean again) implements Row {
    /// Written out, because all rows are compared at each edit and what a record brings along is
    /// slower.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof OfElement row
          && again == row.again
          && id.equals(row.id)
          && Objects.equals(parent, row.parent);
    }

    @Override
    public int hashCode() {
      return id.hashCode() + 31 * Objects.hashCode(parent);
    }
  }
}
