package nextmove.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import nextmove.text.Messages;
import nextmove.ui.command.CommandId;

/// Where the commands of a window stand in its menus. Call it on the JavaFX thread.
final class MenuItems {
  static final Messages MESSAGES = Messages.of(Locale.ENGLISH);

  private MenuItems() {}

  static Optional<MenuItem> of(MainWindow window, CommandId id) {
    return ((MenuBar) window.stage().getScene().getRoot().lookup(".menu-bar"))
        .getMenus().stream()
            .flatMap(MenuItems::all)
            .filter(i -> i.getText() != null && isNameOf(id, i.getText()))
            .findFirst();
  }

  /// Undo and redo say of what; pasting says that there is nothing to paste.
  static boolean isNameOf(CommandId id, String text) {
    String name = MESSAGES.say("command." + id.key());
    return text.equals(name)
        || (id == CommandId.UNDO || id == CommandId.REDO) && text.startsWith(name + ":")
        || id == CommandId.PASTE && text.equals(MESSAGES.say("command.paste.nothing"));
  }

  static Stream<MenuItem> all(MenuItem item) {
    return item instanceof Menu menu
        ? menu.getItems().stream().flatMap(MenuItems::all)
        : Stream.of(item);
  }
}
