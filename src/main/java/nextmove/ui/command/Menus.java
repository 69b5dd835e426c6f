package nextmove.ui.command;

import static nextmove.ui.command.CommandId.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Window;
import nextmove.text.Messages;
import org.controlsfx.control.action.ActionUtils;
import org.jspecify.annotations.Nullable;

/// The menu bar and the menus that are made of it.
public final class Menus {
  /// The keys of a menu that is open, which it misses only until it has been painted.
  private static final Set<KeyCode> OWN =
      EnumSet.of(
          KeyCode.UP,
          KeyCode.DOWN,
          KeyCode.LEFT,
          KeyCode.RIGHT,
          KeyCode.ENTER,
          KeyCode.SPACE,
          KeyCode.ESCAPE);

  private final Messages messages;
  private final Commands commands;

  public Menus(Messages messages, Commands commands) {
    this.messages = messages;
    this.commands = commands;
  }

  /// @param recent the menu of files that were open lately, which stands among those of the file
  /// @param bookmarks the menu of places in the document, which stands where things are found;
  ///   empty where there is none
  /// @param open makes the items of the windows that are open
  public MenuBar bar(Menu recent, Optional<Menu> bookmarks, Supplier<List<MenuItem>> open) {
    Menu file =
        menu(
            "menu.file",
            List.of(NEW, NEW_FROM_QUESTION, NEW_FROM_TEMPLATE, OPEN),
            List.of(SAVE, SAVE_AS),
            List.of(EXPORT, EXPORT_REPORT, PRINT),
            List.of(CLOSE, QUIT));
    file.getItems().add(4, recent);
    Menu add =
        menu(
            "menu.add",
            List.of(ADD_NEXT, ADD_AFTER, ADD_BEFORE, INSERT_PARENT),
            List.of(ADD_DECISION, ADD_OPTION, ADD_EVENT, ADD_CONSEQUENCE),
            List.of(LINK_TO, SELECT_LINK, ADD_ACTOR, ADD_INDICATOR));
    Menu theme =
        menu(
            "menu.theme",
            List.of(THEME_SYSTEM, THEME_LIGHT, THEME_DARK, THEME_CONTRAST, THEME_PROJECTOR));
    Menu text = menu("menu.text-size", List.of(TEXT_LARGER, TEXT_SMALLER, TEXT_NORMAL));
    Menu language = menu("menu.language", List.of(LANGUAGE_SYSTEM, LANGUAGE_EN, LANGUAGE_DE));
    Menu view =
        menu(
            "menu.view",
            List.of(MODE_MAP, MODE_ANALYSE),
            List.of(SUPPOSE, SUPPOSE_NOTHING),
            List.of(ZOOM_IN, ZOOM_OUT, ZOOM_ACTUAL, FIT),
            List.of(DIRECTION),
            List.of(FOLD, FOLD_ALL, UNFOLD_ALL, FOCUS, FOCUS_END),
            List.of(SHOW_OUTLINE, SHOW_INSPECTOR, SHOW_PROBLEMS, SHOW_MINIMAP),
            List.of(NEXT_PANEL, PREVIOUS_PANEL),
            List.of(FULL_SCREEN));
    view.getItems().addAll(new SeparatorMenuItem(), theme, text, language);
    Menu edit =
        menu(
            "menu.edit",
            List.of(UNDO, REDO, HISTORY),
            List.of(RENAME, ACTOR, LIKELIHOOD, CONFIDENCE, PAYOFFS, NOTES),
            List.of(EARLIER, LATER, START),
            List.of(CUT, COPY, COPY_PICTURE, PASTE, DUPLICATE, DELETE, SELECT_ALL));
    Menu find =
        menu(
            "menu.find",
            List.of(FIND, REPLACE, GO_TO),
            List.of(FILTER, FILTER_END, SELECT_PASSING));
    bookmarks.ifPresent(menu -> find.getItems().addAll(new SeparatorMenuItem(), menu));
    if (commands.find(GROUP).isPresent()) {
      edit.getItems().addAll(new SeparatorMenuItem(), kinds(_ -> true), groups(_ -> true));
    }
    if (!edit.getItems().isEmpty()) {
      edit.getItems().add(new SeparatorMenuItem());
    }
    edit.getItems().addAll(items(List.of(SETTINGS)));
    Menu help = menu("menu.guidance", List.of(COMMANDS, KEYS, TOUR), List.of(ABOUT));
    Menu window = menu("menu.window", List.of(NEW_WINDOW), List.of(NEXT_WINDOW, PREVIOUS_WINDOW));
    int fixed = window.getItems().size();
    window.setOnShowing(_ -> {
      window.getItems().remove(fixed, window.getItems().size());
      window.getItems().add(new SeparatorMenuItem());
      window.getItems().addAll(open.get());
    });
    MenuBar bar = new MenuBar();
    // The welcome page has no document, and so none of these.
    List.of(file, edit, add, view, find, window, help).stream()
        .filter(m -> !m.getItems().isEmpty())
        .forEach(bar.getMenus()::add);
    bar.setUseSystemMenuBar(true);
    return bar;
  }

  /// What can be done with what is selected, and nothing else.
  public ContextMenu ofSelection() {
    ContextMenu menu = new ContextMenu();
    menu.getItems()
        .setAll(
            items(
                Menus::isEnabled,
                List.of(ADD_NEXT, ADD_AFTER, ADD_BEFORE, INSERT_PARENT, LINK_TO),
                List.of(RENAME, ACTOR, LIKELIHOOD, CONFIDENCE, PAYOFFS, NOTES),
                List.of(FOLD, FOCUS),
                List.of(SUPPOSE, BOOKMARK),
                List.of(EARLIER, LATER, START),
                List.of(CUT, COPY, COPY_PICTURE, PASTE, DUPLICATE, DELETE)));
    List<Menu> more =
        Stream.of(kinds(Menus::isEnabled), groups(Menus::isEnabled))
            .filter(m -> !m.getItems().isEmpty())
            .toList();
    if (!more.isEmpty()) {
      menu.getItems().add(new SeparatorMenuItem());
      menu.getItems().addAll(more);
    }
    return menu;
  }

  /// What can be done with the map as a whole, and nothing else.
  public ContextMenu ofMap() {
    ContextMenu menu = new ContextMenu();
    menu.getItems()
        .setAll(
            items(
                Menus::isEnabled,
                List.of(PASTE, SELECT_ALL),
                List.of(FIT, ZOOM_ACTUAL, DIRECTION),
                List.of(FOLD_ALL, UNFOLD_ALL, FOCUS_END, FILTER_END, SUPPOSE_NOTHING)));
    return menu;
  }

  /// What can be done with the small picture of the map.
  public ContextMenu ofMinimap() {
    ContextMenu menu = new ContextMenu();
    menu.getItems().setAll(items(List.of(FIT, ZOOM_ACTUAL), List.of(SHOW_MINIMAP)));
    return menu;
  }

  /// Closes the menu that is open above `scene` with the first key that is not its own, for that
  /// key does its work below.
  public static void yieldIn(Scene scene) {
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (!key.getCode().isModifierKey() && !OWN.contains(key.getCode())) {
            List.copyOf(Window.getWindows()).stream()
                .filter(w -> w instanceof ContextMenu m && m.getOwnerWindow() == scene.getWindow())
                .forEach(Window::hide);
          }
        });
  }

  /// Opens the menu of what has the keyboard by the menu key and by Shift+F10: of neither does
  /// JavaFX make anything on Linux, though it does elsewhere.
  public static void openByKeyIn(Scene scene) {
    boolean unheard = System.getProperty("os.name").startsWith("Linux");
    scene.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          boolean asked =
              key.getCode() == KeyCode.CONTEXT_MENU
                  || key.getCode() == KeyCode.F10 && key.isShiftDown();
          @Nullable Node owner = scene.getFocusOwner();
          if (unheard && asked && owner != null) {
            Bounds bounds = owner.getLayoutBounds();
            double x = bounds.getMinX() + bounds.getWidth() / 4;
            double y = bounds.getCenterY();
            Point2D at = owner.localToScreen(x, y);
            Event.fireEvent(
                owner,
                new ContextMenuEvent(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                    x,
                    y,
                    at.getX(),
                    at.getY(),
                    true,
                    new PickResult(owner, x, y)));
            key.consume();
          }
        });
  }

  private static boolean isEnabled(Command command) {
    return !command.isDisabled();
  }

  private Menu kinds(Predicate<Command> which) {
    Menu menu = new Menu(messages.say("menu.kind"));
    menu.getItems().setAll(items(which, List.of(KIND_DECISION, KIND_EVENT, KIND_CONSEQUENCE)));
    return menu;
  }

  private Menu groups(Predicate<Command> which) {
    Menu menu = new Menu(messages.say("menu.group"));
    menu.getItems()
        .setAll(
            items(
                which,
                List.of(GROUP, GROUP_RENAME, GROUP_COLOR),
                List.of(GROUP_JOIN, GROUP_LEAVE, UNGROUP)));
    return menu;
  }

  /// The items of each group, with a line between groups.
  @SafeVarargs
  public final List<MenuItem> items(List<CommandId>... groups) {
    return items(_ -> true, groups);
  }

  @SafeVarargs
  private List<MenuItem> items(Predicate<Command> which, List<CommandId>... groups) {
    List<MenuItem> items = new ArrayList<>();
    for (List<CommandId> group : groups) {
      List<Command> there =
          group.stream().flatMap(id -> commands.find(id).stream()).filter(which).toList();
      if (!items.isEmpty() && !there.isEmpty()) {
        items.add(new SeparatorMenuItem());
      }
      there.forEach(c -> items.add(item(c)));
    }
    return items;
  }

  @SafeVarargs
  private Menu menu(String key, List<CommandId>... groups) {
    Menu menu = new Menu(messages.say(key));
    menu.getItems().setAll(items(groups));
    return menu;
  }

  private static MenuItem item(Command command) {
    if (command.isCheck()) {
      CheckMenuItem item = ActionUtils.createCheckMenuItem(command);
      item.graphicProperty().unbind();
      item.setGraphic(null);
      return item;
    }
    MenuItem item = ActionUtils.createMenuItem(command);
    // What is undone is said in the words of the map.
    item.setMnemonicParsing(false);
    return item;
  }
}
