package nextmove.ui.command;

import static javafx.scene.input.KeyCode.*;
import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination.Modifier;
import nextmove.text.Messages;
import org.kordamp.ikonli.feather.Feather;

/// Every command by name, with its icon and its keys, the first of which is shown. Its text is the
/// sentence `command.` + {@link #key()} of the bundle, what it does at length `….long`.
public enum CommandId {
  NEW(Feather.FILE_PLUS, shortcut(N)),
  NEW_FROM_QUESTION(Feather.HELP_CIRCLE),
  NEW_FROM_TEMPLATE(Feather.LAYOUT),
  NEW_WINDOW(Feather.HOME, shortcut(N, SHIFT_DOWN)),
  OPEN(Feather.FOLDER, shortcut(O)),
  SAVE(Feather.SAVE, shortcut(S)),
  SAVE_AS(Feather.COPY, shortcut(S, SHIFT_DOWN)),
  EXPORT(Feather.IMAGE, shortcut(E)),
  EXPORT_REPORT(Feather.FILE_TEXT, shortcut(E, SHIFT_DOWN)),
  PRINT(Feather.PRINTER, shortcut(P)),
  CLOSE(Feather.X, shortcut(W)),
  QUIT(Feather.LOG_OUT, shortcut(Q)),

  UNDO(Feather.CORNER_UP_LEFT, shortcut(Z)),
  REDO(Feather.CORNER_UP_RIGHT, shortcut(Z, SHIFT_DOWN), shortcut(Y)),
  HISTORY(Feather.CLOCK),
  DELETE(Feather.TRASH_2, Scope.ELEMENTS, plain(KeyCode.DELETE), plain(BACK_SPACE)),
  CUT(Feather.SCISSORS, Scope.ELEMENTS, shortcut(X)),
  COPY(Feather.CLIPBOARD, Scope.ELEMENTS, shortcut(C)),
  COPY_PICTURE(Feather.IMAGE, Scope.ELEMENTS, shortcut(C, SHIFT_DOWN)),
  PASTE(Feather.CORNER_DOWN_LEFT, Scope.ELEMENTS, shortcut(V)),
  DUPLICATE(Feather.LAYERS, Scope.ELEMENTS, shortcut(D)),
  SELECT_ALL(Feather.CHECK_SQUARE, shortcut(A)),
  FIND(Feather.SEARCH, shortcut(F)),
  REPLACE(Feather.REPEAT, shortcut(H)),
  GO_TO(Feather.NAVIGATION, shortcut(J)),

  BOOKMARK(Feather.BOOKMARK, shortcut(B)),
  BOOKMARK_RENAME(Feather.EDIT),
  GO_TO_BOOKMARK(Feather.COMPASS, shortcut(B, SHIFT_DOWN)),

  ADD_NEXT(Feather.PLUS_SQUARE, Scope.ELEMENTS, plain(TAB), plain(INSERT)),
  ADD_AFTER(Feather.CORNER_DOWN_RIGHT, Scope.ELEMENTS, plain(ENTER)),
  ADD_BEFORE(Feather.CORNER_RIGHT_UP, Scope.ELEMENTS, plain(ENTER, SHIFT_DOWN)),
  INSERT_PARENT(Feather.CORNER_LEFT_UP, Scope.ELEMENTS, plain(TAB, SHIFT_DOWN)),
  ADD_DECISION(Feather.SQUARE),
  ADD_OPTION(Feather.GIT_BRANCH),
  ADD_EVENT(Feather.CIRCLE),
  ADD_CONSEQUENCE(Feather.FILE),
  ADD_ACTOR(Feather.USER_PLUS),
  ADD_INDICATOR(Feather.EYE),
  LINK_TO(Feather.LINK, shortcut(L)),
  SELECT_LINK(Feather.SHARE_2, shortcut(L, SHIFT_DOWN)),
  EARLIER(Feather.ARROW_UP, Scope.ELEMENTS, shortcut(UP), shortcut(LEFT)),
  LATER(Feather.ARROW_DOWN, Scope.ELEMENTS, shortcut(DOWN), shortcut(RIGHT)),
  START(Feather.FLAG),
  RENAME(Feather.EDIT_2, Scope.ELEMENTS, plain(F2)),
  KIND_DECISION(Feather.SQUARE),
  KIND_EVENT(Feather.CIRCLE),
  KIND_CONSEQUENCE(Feather.FILE),
  GROUP(Feather.GRID, shortcut(G)),
  GROUP_RENAME(Feather.TAG),
  GROUP_COLOR(Feather.DROPLET),
  GROUP_JOIN(Feather.FOLDER_PLUS),
  GROUP_LEAVE(Feather.FOLDER_MINUS),
  UNGROUP(Feather.X_SQUARE, shortcut(G, SHIFT_DOWN)),
  ACTOR(Feather.USER, plain(F4)),
  LIKELIHOOD(Feather.PERCENT, plain(F7)),
  CONFIDENCE(Feather.SHIELD, plain(F8)),
  PAYOFFS(Feather.BAR_CHART_2, plain(F9)),
  NOTES(Feather.EDIT_3, plain(F3)),

  MODE_MAP(Feather.MAP, plain(DIGIT1, ALT_DOWN)),
  MODE_ANALYSE(Feather.ACTIVITY, plain(DIGIT2, ALT_DOWN)),
  SUPPOSE(Feather.MAP_PIN, shortcut(U)),
  SUPPOSE_NOTHING(Feather.X_CIRCLE),

  FOLD(Feather.MINUS_SQUARE, Scope.TAP, plain(SPACE)),
  FOLD_ALL(Feather.MINIMIZE_2),
  UNFOLD_ALL(Feather.PLUS_CIRCLE),
  FOCUS(Feather.CROSSHAIR, shortcut(PERIOD), shortcut(DECIMAL)),
  FOCUS_END(Feather.EYE),
  FILTER(Feather.FILTER, shortcut(F, SHIFT_DOWN)),
  FILTER_END(Feather.SLASH),
  SELECT_PASSING(Feather.CHECK_CIRCLE),

  ZOOM_IN(
      Feather.ZOOM_IN,
      shortcut(EQUALS),
      shortcut(PLUS),
      shortcut(PLUS, SHIFT_DOWN),
      shortcut(EQUALS, SHIFT_DOWN),
      shortcut(KeyCode.ADD)),
  ZOOM_OUT(Feather.ZOOM_OUT, shortcut(MINUS), shortcut(SUBTRACT)),
  ZOOM_ACTUAL(Feather.TARGET, shortcut(DIGIT0), shortcut(NUMPAD0)),
  FIT(Feather.MAXIMIZE, shortcut(H, SHIFT_DOWN)),
  DIRECTION(Feather.REFRESH_CW),
  SHOW_OUTLINE(Feather.LIST, shortcut(DIGIT1)),
  SHOW_INSPECTOR(Feather.SIDEBAR, shortcut(DIGIT2)),
  SHOW_PROBLEMS(Feather.ALERT_TRIANGLE, shortcut(DIGIT3)),
  SHOW_MINIMAP(Feather.MAP),
  NEXT_PANEL(Feather.CHEVRONS_RIGHT, plain(F6)),
  PREVIOUS_PANEL(Feather.CHEVRONS_LEFT, plain(F6, SHIFT_DOWN)),
  THEME_SYSTEM(Feather.MONITOR),
  THEME_LIGHT(Feather.SUN),
  THEME_DARK(Feather.MOON),
  THEME_CONTRAST(Feather.EYE),
  THEME_PROJECTOR(Feather.CAST),
  TEXT_LARGER(Feather.TYPE),
  TEXT_SMALLER(Feather.TYPE),
  TEXT_NORMAL(Feather.TYPE),
  LANGUAGE_SYSTEM(Feather.MONITOR),
  LANGUAGE_EN(Feather.GLOBE),
  LANGUAGE_DE(Feather.GLOBE),
  SETTINGS(Feather.SETTINGS, shortcut(COMMA)),
  FULL_SCREEN(Feather.MAXIMIZE_2, plain(F11)),

  NEXT_WINDOW(Feather.COPY, shortcut(F6)),
  PREVIOUS_WINDOW(Feather.COPY, shortcut(F6, SHIFT_DOWN)),

  COMMANDS(Feather.COMMAND, shortcut(K), shortcut(P, SHIFT_DOWN)),
  KEYS(Feather.HELP_CIRCLE, plain(F1)),
  TOUR(Feather.PLAY_CIRCLE),
  ABOUT(Feather.INFO);

  /// Where the keys of a command count.
  public enum Scope {
    WINDOW,
    /// Only where elements are selected, not where text is typed.
    ELEMENTS,
    /// There too; on the map as the key is let go, since while it is held a drag pans.
    TAP
  }

  private final Feather icon;
  private final Scope scope;
  private final List<KeyCodeCombination> keys;

  CommandId(Feather icon, KeyCodeCombination... keys) {
    this(icon, Scope.WINDOW, keys);
  }

  CommandId(Feather icon, Scope scope, KeyCodeCombination... keys) {
    this.icon = icon;
    this.scope = scope;
    this.keys = List.of(keys);
  }

  public Feather icon() {
    return icon;
  }

  public Scope scope() {
    return scope;
  }

  public List<KeyCodeCombination> keys() {
    return keys;
  }

  /// Its first key as people read it, "Ctrl+Shift+S"; empty if it has none.
  public String shownKey(Messages messages) {
    return keys.isEmpty() ? "" : new NamedKey(keys.getFirst(), messages).getDisplayText();
  }

  /// Its name in the bundle, such as `save-as`.
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static KeyCodeCombination shortcut(KeyCode code, Modifier... more) {
    Modifier[] all = java.util.Arrays.copyOf(more, more.length + 1);
    all[more.length] = SHORTCUT_DOWN;
    return new KeyCodeCombination(code, all);
  }

  private static KeyCodeCombination plain(KeyCode code, Modifier... modifiers) {
    return new KeyCodeCombination(code, modifiers);
  }
}
