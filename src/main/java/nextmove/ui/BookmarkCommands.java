package nextmove.ui;

import static nextmove.ui.command.CommandId.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import nextmove.app.Document;
import nextmove.edit.Edit;
import nextmove.edit.Revision;
import nextmove.model.Bookmark;
import nextmove.model.Extras;
import nextmove.model.Index;
import nextmove.text.Messages;
import nextmove.text.Names;
import nextmove.ui.command.Commands;
import nextmove.ui.command.Finder;
import nextmove.ui.command.Menus;
import nextmove.ui.theme.Icon;
import org.kordamp.ikonli.feather.Feather;

/// The commands that set bookmarks and lead back to them.
final class BookmarkCommands {
  private final DocumentPane pane;
  private final Document document;
  private final Messages messages;
  private final Finders finders;

  BookmarkCommands(DocumentPane pane, Messages messages, Finders finders) {
    this.pane = pane;
    this.messages = messages;
    this.finders = finders;
    document = pane.document();
  }

  void addTo(Commands commands) {
    commands.add(BOOKMARK, document.when(_ -> selected().isPresent()), this::toggle);
    commands.add(
        BOOKMARK_RENAME,
        document.when(_ -> atSelected().isPresent()),
        () -> atSelected().ifPresent(b -> pane.editBookmarkName(b.element())));
    commands.add(GO_TO_BOOKMARK, document.when(_ -> !there().isEmpty()), this::find);
  }

  /// The bookmarks of the version that is shown, to jump to, below what can be done with them.
  Menu menu(Menus menus) {
    Menu menu = new Menu(messages.say("menu.bookmarks"));
    List<MenuItem> own = menus.items(List.of(BOOKMARK, BOOKMARK_RENAME, GO_TO_BOOKMARK));
    document
        .revision()
        .subscribe((before, now) -> {
          if (!menu.getItems().isEmpty() && !isOutdated(before, now)) {
            return;
          }
          List<MenuItem> items = new ArrayList<>(own);
          List<Bookmark> there = there();
          if (!there.isEmpty()) {
            items.add(new SeparatorMenuItem());
          }
          for (Bookmark bookmark : there) {
            MenuItem item = new MenuItem(Names.brief(name(bookmark)));
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> go(bookmark));
            items.add(item);
          }
          menu.getItems().setAll(items);
        });
    menu.getItems().setAll(own);
    return menu;
  }

  private boolean isOutdated(Revision before, Revision now) {
    return before.scenario().bookmarks() != now.scenario().bookmarks()
        || (!now.scenario().bookmarks().isEmpty()
            && before.scenario().elements() != now.scenario().elements());
  }

  private List<Bookmark> there() {
    Index index = document.index();
    return index.scenario().bookmarks().stream()
        .filter(b -> index.position(b.element()) >= 0)
        .toList();
  }

  private String name(Bookmark bookmark) {
    return new Names(messages).bookmark(bookmark, document.index());
  }

  private Optional<String> selected() {
    return document.now().selection().element();
  }

  private Optional<Bookmark> atSelected() {
    return selected()
        .flatMap(id -> there().stream().filter(b -> b.element().equals(id)).findFirst());
  }

  private void toggle() {
    selected()
        .map(id ->
            atSelected().isPresent()
                ? new Edit.RemoveBookmark(id)
                : new Edit.PutBookmark(new Bookmark(id, "", Extras.NONE)))
        .flatMap(document::perform)
        .ifPresent(pane::refused);
  }

  private void find() {
    List<Finder.Find> finds = new ArrayList<>();
    for (Bookmark bookmark : there()) {
      finds.add(
          new Finder.Find(
              () -> new Icon(Feather.BOOKMARK), name(bookmark), "", true, () -> go(bookmark)));
    }
    finders.show("finder.bookmark", finds);
  }

  private void go(Bookmark bookmark) {
    pane.go(bookmark.element());
  }
}
