package nextmove.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nextmove.layout.Direction;
import nextmove.model.Extras;
import org.jspecify.annotations.Nullable;

/// How a person wants the program, and how it was left.
///
/// @param textSize in percent, {@value #SMALLEST} to {@value #LARGEST}
/// @param window where it stood, or null before its first time
/// @param panels sizes and foldings by name, in whatever unit the panel understands
/// @param recent files, the latest first, absolute
/// @param extras what a newer program has put into the file
public record Settings(
    Theme theme,
    Language language,
    int textSize,
    Direction direction,
    Motion motion,
    @Nullable Bounds window,
    Map<String, Double> panels,
    List<Path> recent,
    Extras extras) {
  public static final int SMALLEST = 80;
  public static final int LARGEST = 200;
  private static final int MOST_RECENT = 20;

  public static final Settings DEFAULT =
      new Settings(
          Theme.SYSTEM,
          Language.SYSTEM,
          100,
          Direction.LEFT_RIGHT,
          Motion.SYSTEM,
          null,
          Map.of(),
          List.of(),
          Extras.NONE);

  public Settings {
    textSize = Math.clamp(textSize, SMALLEST, LARGEST);
    panels = Collections.unmodifiableMap(new LinkedHashMap<>(panels));
    recent = List.copyOf(recent.subList(0, Math.min(MOST_RECENT, recent.size())));
  }

  public enum Theme {
    SYSTEM,
    LIGHT,
    DARK
  }

  public enum Language {
    SYSTEM,
    EN,
    DE;

    /// @param system the locale of the machine; its formats stay where its language is the one
    ///   chosen
    public Locale locale(Locale system) {
      return switch (this) {
        case SYSTEM -> system;
        case EN -> system.getLanguage().equals("en") ? system : Locale.ENGLISH;
        case DE -> system.getLanguage().equals("de") ? system : Locale.GERMAN;
      };
    }
  }

  public enum Motion {
    SYSTEM,
    ON,
    OFF
  }

  /// In pixels of the screen, before scaling.
  public record Bounds(double x, double y, double width, double height, boolean maximized) {}

  public Settings withTheme(Theme theme) {
    return new Settings(
        theme, language, textSize, direction, motion, window, panels, recent, extras);
  }

  public Settings withLanguage(Language language) {
    return new Settings(
        theme, language, textSize, direction, motion, window, panels, recent, extras);
  }

  public Settings withTextSize(int textSize) {
    return new Settings(
        theme, language, textSize, direction, motion, window, panels, recent, extras);
  }

  public Settings withDirection(Direction direction) {
    return new Settings(
        theme, language, textSize, direction, motion, window, panels, recent, extras);
  }

  public Settings withMotion(Motion motion) {
    return new Settings(
        theme, language, textSize, direction, motion, window, panels, recent, extras);
  }

  public Settings withWindow(Bounds window) {
    return new Settings(
        theme, language, textSize, direction, motion, window, panels, recent, extras);
  }

  public Settings withPanel(String name, double size) {
    Map<String, Double> all = new LinkedHashMap<>(panels);
    all.put(name, size);
    return new Settings(theme, language, textSize, direction, motion, window, all, recent, extras);
  }

  public Settings withRecent(List<Path> recent) {
    return new Settings(
        theme, language, textSize, direction, motion, window, panels, recent, extras);
  }

  /// With `file` as the latest.
  public Settings used(Path file) {
    List<Path> all = new ArrayList<>(recent);
    all.remove(file);
    all.addFirst(file);
    return withRecent(all);
  }
}
