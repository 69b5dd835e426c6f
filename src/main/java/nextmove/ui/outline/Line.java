package nextmove.ui.outline;

import java.util.Optional;
import nextmove.drawing.Ink;
import nextmove.drawing.Palette;
import nextmove.model.Kind;
import org.jspecify.annotations.Nullable;

/// What a line of the outline says of one version. Equal lines look alike, so that a cell whose
/// line stays equal has nothing to do.
///
/// @param faint whether the title only stands for one that is missing
/// @param pale whether it does not pass the filter
/// @param note a word after the title, or empty
/// @param again whether it stands above with all that follows it
/// @param group the group that an element belongs to
/// @param spoken what a screen reader says of it, or empty where that is its title
/// @param edit what the field is for in which it is edited, empty while it is not
record Line(
    Sign sign,
    String title,
    boolean faint,
    boolean pale,
    String note,
    boolean again,
    Optional<Spot> group,
    String spoken,
    Optional<String> edit) {

  /// What stands before a title.
  sealed interface Sign {
    /// Nothing: it is a heading.
    record Heading() implements Sign {}

    record OfActor(Palette.Badge badge) implements Sign {}

    record OfGroup(Ink ink) implements Sign {}

    record OfBookmark() implements Sign {}

    /// @param badge of the actor whose move it is, or null
    record OfElement(Kind kind, Palette.@Nullable Badge badge) implements Sign {}
  }

  /// A group's colour, and what it is called.
  record Spot(Ink ink, String name) {}

  static Line plain(Sign sign, String title) {
    return new Line(sign, title, false, false, "", false, Optional.empty(), "", Optional.empty());
  }
}
