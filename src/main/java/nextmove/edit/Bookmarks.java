package nextmove.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nextmove.model.Bookmark;
import nextmove.model.Scenario;

/// What is done to the bookmarks of a scenario. An element has one at most.
final class Bookmarks {
  private Bookmarks() {}

  static Outcome put(Bookmark bookmark, Scenario s) {
    if (Apply.element(s, bookmark.element()).isEmpty()) {
      return Apply.rejected("edit.element.gone", bookmark.element());
    }
    int at = Apply.position(s.bookmarks(), b -> b.element().equals(bookmark.element()));
    List<Bookmark> bookmarks = new ArrayList<>(s.bookmarks());
    bookmarks.removeIf(b -> b.element().equals(bookmark.element()));
    bookmarks.add(at < 0 ? bookmarks.size() : at, bookmark);
    return Apply.done(bookmarks.equals(s.bookmarks()) ? s : s.withBookmarks(bookmarks));
  }

  /// Without those of the elements `ids`.
  static Scenario without(Scenario s, Set<String> ids) {
    List<Bookmark> left = s.bookmarks().stream().filter(b -> !ids.contains(b.element())).toList();
    return left.size() == s.bookmarks().size() ? s : s.withBookmarks(left);
  }
}
