package nextmove.ui.outline;

import java.util.List;
import nextmove.app.Document;
import nextmove.app.Editing;
import nextmove.app.Grouping;
import nextmove.edit.Edit;
import nextmove.model.Bookmark;
import org.jspecify.annotations.Nullable;

/// What is typed in a line of the outline, and what a line alone takes away. One line is edited at
/// a time.
final class RowEdits {
  private final Document document;
  private final Editing editing;
  private final Grouping grouping;
  private @Nullable Row edited;

  RowEdits(Document document, Editing editing, Grouping grouping) {
    this.document = document;
    this.editing = editing;
    this.grouping = grouping;
  }

  void begin(Row row) {
    edited = row;
  }

  /// Whether `row` is edited; an element is where it stands with all that follows it.
  boolean edits(Row row) {
    return row instanceof Row.OfElement e
        ? !e.again() && edited instanceof Row.OfElement own && own.id().equals(e.id())
        : row.equals(edited);
  }

  /// Takes the text that has been typed in the line.
  ///
  /// @return false if the line is not edited any more
  boolean end(Row row, String text) {
    if (!edits(row)) {
      return false;
    }
    edited = null;
    switch (row) {
      case Row.OfElement e -> {
        editing.rename(e.id(), text);
        editing.abandon(e.id());
      }
      case Row.OfGroup g -> {
        grouping.rename(g.id(), text);
        document.endTyping();
      }
      case Row.OfBookmark b -> rename(b.element(), text.strip());
      case Row.Top _, Row.Actors _, Row.OfActor _, Row.Groups _, Row.Bookmarks _ -> {}
    }
    return true;
  }

  private void rename(String element, String name) {
    document.scenario().bookmarks().stream()
        .filter(b -> b.element().equals(element))
        .findFirst()
        .map(b -> new Bookmark(b.element(), name, b.extras()))
        .ifPresent(b -> document.perform(new Edit.PutBookmark(b)));
  }

  /// Takes a group or a bookmark away and leaves its elements.
  void remove(Row row) {
    if (row instanceof Row.OfGroup g) {
      grouping.find(g.id()).map(List::of).ifPresent(grouping::ungroup);
    } else if (row instanceof Row.OfBookmark b) {
      document.perform(new Edit.RemoveBookmark(b.element()));
    }
  }
}
