package nextmove.ui;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import nextmove.app.Settings;
import nextmove.text.Messages;
import nextmove.text.Names;
import nextmove.ui.command.Commands;
import nextmove.ui.command.Menus;

/// The menus of a window, among them the files that were open last and the windows there are.
final class WindowMenus {
  private final MainWindow window;
  private final Windows windows;

  WindowMenus(MainWindow window) {
    this.window = window;
    windows = window.windows();
  }

  /// @param bookmarks the menu of places in the document, if there is one
  MenuBar bar(Commands commands, Optional<Menu> bookmarks) {
    Program program = windows.program();
    Messages messages = program.messages();
    Menu recent = new Menu(messages.say("menu.recent"));
    program
        .session()
        .settings()
        .settings()
        .map(Settings::offered)
        .when(window.stage().showingProperty())
        .subscribe(files -> {
          recent.getItems().setAll(files.stream().map(this::file).toList());
          recent.setDisable(files.isEmpty());
        });
    return new Menus(messages, commands)
        .bar(recent, bookmarks, () -> windows.open().stream().map(this::window).toList());
  }

  private MenuItem file(Path file) {
    MenuItem item = new MenuItem(file.getFileName().toString());
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> windows.open(file, Optional.of(window)));
    return item;
  }

  /// This window's own is checked.
  private MenuItem window(MainWindow other) {
    CheckMenuItem item = new CheckMenuItem(Names.brief(other.stage().getTitle()));
    item.setMnemonicParsing(false);
    item.setSelected(other == window);
    item.setOnAction(_ -> other.toFront());
    return item;
  }
}
