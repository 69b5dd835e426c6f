package nextmove.ui;

import static nextmove.ui.command.CommandId.*;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import nextmove.app.Settings;
import nextmove.text.Messages;
import nextmove.ui.command.CommandId;
import nextmove.ui.command.Commands;
import nextmove.ui.command.Finder;
import nextmove.ui.command.KeyOverview;
import nextmove.ui.dialog.Overlay;
import nextmove.ui.dialog.Sheet;
import nextmove.ui.settings.SettingsSheet;
import nextmove.ui.theme.Icon;

/// The commands that every window has, with a document in it or without.
final class ProgramCommands {
  private static final List<Integer> TEXT_SIZES = List.of(80, 90, 100, 110, 125, 150, 175, 200);

  private final MainWindow window;
  private final Program program;
  private final Messages messages;
  private final Overlay overlay;

  ProgramCommands(MainWindow window) {
    this.window = window;
    program = window.windows().program();
    messages = program.messages();
    overlay = window.overlay();
  }

  void addTo(Commands commands) {
    Windows windows = window.windows();
    commands.add(NEW, () -> windows.create(Optional.of(window)));
    commands.add(NEW_FROM_QUESTION, window::ask);
    commands.add(NEW_FROM_TEMPLATE, window::chooseTemplate);
    commands.add(NEW_WINDOW, windows::welcome);
    commands.add(NEXT_WINDOW, () -> windows.goFrom(window, 1));
    commands.add(PREVIOUS_WINDOW, () -> windows.goFrom(window, -1));
    commands.add(OPEN, window::open);
    commands.add(CLOSE, () -> window.close(() -> {}));
    commands.add(QUIT, windows::quit);
    addTheme(commands, THEME_SYSTEM, Settings.Theme.SYSTEM);
    addTheme(commands, THEME_LIGHT, Settings.Theme.LIGHT);
    addTheme(commands, THEME_DARK, Settings.Theme.DARK);
    addTheme(commands, THEME_CONTRAST, Settings.Theme.CONTRAST);
    addTheme(commands, THEME_PROJECTOR, Settings.Theme.PROJECTOR);
    addLanguage(commands, LANGUAGE_SYSTEM, Settings.Language.SYSTEM);
    addLanguage(commands, LANGUAGE_EN, Settings.Language.EN);
    addLanguage(commands, LANGUAGE_DE, Settings.Language.DE);
    commands.add(TEXT_LARGER, () -> program.change(s -> s.withTextSize(beside(s.textSize(), 1))));
    commands.add(TEXT_SMALLER, () -> program.change(s -> s.withTextSize(beside(s.textSize(), -1))));
    commands.add(TEXT_NORMAL, () -> program.change(s -> s.withTextSize(100)));
    commands.add(SETTINGS, this::settings);
    commands.add(FULL_SCREEN, this::fullScreen);
    commands.add(COMMANDS, () -> palette(commands));
    commands.add(KEYS, () -> overlay.showAbove(new KeyOverview(messages, commands)));
    commands.add(TOUR, () -> windows.tour(Optional.of(window)));
    commands.add(ABOUT, this::about);
  }

  private void fullScreen() {
    boolean fills = !window.stage().isFullScreen();
    window.stage().setFullScreen(fills);
    if (fills) {
      window.say(messages.say("window.full-screen"));
    }
  }

  private void addTheme(Commands commands, CommandId id, Settings.Theme theme) {
    addChoice(commands, id, s -> s.theme() == theme, () -> program.change(s -> s.withTheme(theme)));
  }

  private void addLanguage(Commands commands, CommandId id, Settings.Language language) {
    addChoice(
        commands,
        id,
        s -> s.language() == language,
        () -> program.change(s -> s.withLanguage(language)));
  }

  /// Adds one of several commands of which one is always on.
  ///
  /// @param is whether the settings say that it is this one
  private void addChoice(Commands commands, CommandId id, Predicate<Settings> is, Runnable choose) {
    BooleanProperty on = new SimpleBooleanProperty();
    program
        .session()
        .settings()
        .settings()
        .when(window.stage().showingProperty())
        .subscribe(s -> on.set(is.test(s)));
    on.subscribe((_, chosen) -> {
      boolean already = is.test(program.settings());
      if (chosen && !already) {
        choose.run();
      } else {
        on.set(already);
      }
    });
    commands.addCheck(id, on);
  }

  private static int beside(int size, int steps) {
    int at = 0;
    while (at < TEXT_SIZES.size() - 1 && TEXT_SIZES.get(at) < size) {
      at++;
    }
    return TEXT_SIZES.get(Math.clamp((long) at + steps, 0, TEXT_SIZES.size() - 1));
  }

  private void palette(Commands commands) {
    List<Finder.Find> finds =
        commands.all().stream()
            .filter(c -> c.id() != COMMANDS)
            .map(c ->
                new Finder.Find(
                    () -> new Icon(c.id().icon()),
                    c.getText(),
                    c.shownKey(),
                    !c.isDisabled(),
                    () -> Commands.fire(c)))
            .toList();
    new Finders(messages, overlay).show("finder.command", finds);
  }

  /// Shows the settings.
  void settings() {
    overlay.showCentered(SettingsSheet.of(program.session().settings(), messages, overlay::hide));
  }

  private void about() {
    Label text = new Label(messages.say("about.text"));
    text.setWrapText(true);
    overlay.showCentered(
        new Sheet(
            "NextMove",
            text,
            List.of(new Sheet.Choice(messages.say("dialog.ok"), true, true, () -> {})),
            overlay::hide));
  }
}
