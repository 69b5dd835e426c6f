package nextmove.format;

import nextmove.model.Bookmark;
import nextmove.model.Json;

/// One item of `"bookmarks"`.
final class BookmarkForm {
  private BookmarkForm() {}

  static Bookmark read(Json json, Where where, Findings findings) {
    Members in = Members.of(json, where, findings);
    String element = in.id("element");
    String name = in.text("name");
    return new Bookmark(element, name, in.extras());
  }

  static Json write(Bookmark bookmark) {
    return new Fields(bookmark.extras())
        .text("element", bookmark.element())
        .text("name", bookmark.name())
        .done();
  }
}
