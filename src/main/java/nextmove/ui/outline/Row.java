package nextmove.ui.outline;

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
  record OfElement(String id, @Nullable String parent, boolean again) implements Row {}
}
