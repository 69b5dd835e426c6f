package nextmove.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nextmove.layout.Direction;
import nextmove.model.Extras;
import nextmove.model.Scale;
import nextmove.model.Scales;
import org.jspecify.annotations.Nullable;

/// How a person wants the program, and how it was left.
///
/// @param textSize in percent, {@value #SMALLEST} to {@value #LARGEST}
/// @param scale id of the likelihood scale that a new scenario begins with
/// @param autosave seconds after a change at which a file is saved by itself; 0 for never
/// @param window where it stood, or null before its first time
/// @param panels sizes and foldings by name, in whatever unit the panel understands
/// @param pinned files that stay in the list of recent ones, absolute
/// @param recent other files, the latest first, absolute
/// @param extras what a newer program has put into the file
public record Settings(
    Theme theme,
    Language language,
    int textSize,
    String scale,
    int autosave,
    Direction direction,
    Motion motion,
    @Nullable Bounds window,
    Map<String, Double> panels,
    List<Path> pinned,
    List<Path> recent,
    Extras extras) {
  public static final int SMALLEST = 80;
  public static final int LARGEST = 200;

  /// Seconds in an hour: whoever waits longer saves by hand.
  private static final int LATEST_AUTOSAVE = 3600;

  private static final int MOST_RECENT = 20;

  public static final Settings DEFAULT =
      new Settings(
          Theme.SYSTEM,
          Language.SYSTEM,
          100,
          Scales.ICD_203.id(),
          0,
          Direction.LEFT_RIGHT,
          Motion.SYSTEM,
          null,
          Map.of(),
          List.of(),
          List.of(),
          Extras.NONE);

  public Settings {
    textSize = Math.clamp(textSize, SMALLEST, LARGEST);
    boolean known = Scales.BUILT_IN.stream().map(Scale::id).anyMatch(scale::equals);
    scale = known ? scale : Scales.ICD_203.id();
    autosave = Math.clamp(autosave, 0, LATEST_AUTOSAVE);
    panels = Collections.unmodifiableMap(new LinkedHashMap<>(panels));
    pinned = List.copyOf(pinned);
    List<Path> kept = pinned;
    recent = recent.stream().filter(f -> !kept.contains(f)).limit(MOST_RECENT).toList();
  }

  public enum Theme {
    SYSTEM,
    LIGHT,
    DARK,
    CONTRAST,
    PROJECTOR
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

  /// The files to offer: the pinned ones, then the others, the latest first.
  public List<Path> offered() {
    return Stream.concat(pinned.stream(), recent.stream()).toList();
  }

  public Settings withTheme(Theme theme) {
    return with(parts -> parts.theme = theme);
  }

  public Settings withLanguage(Language language) {
    return with(parts -> parts.language = language);
  }

  public Settings withTextSize(int textSize) {
    return with(parts -> parts.textSize = textSize);
  }

  public Settings withScale(String scale) {
    return with(parts -> parts.scale = scale);
  }

  public Settings withAutosave(int seconds) {
    return with(parts -> parts.autosave = seconds);
  }

  public Settings withDirection(Direction direction) {
    return with(parts -> parts.direction = direction);
  }

  public Settings withMotion(Motion motion) {
    return with(parts -> parts.motion = motion);
  }

  public Settings withWindow(Bounds window) {
    return with(parts -> parts.window = window);
  }

  public Settings withPanel(String name, double size) {
    return with(parts -> {
      parts.panels = new LinkedHashMap<>(panels);
      parts.panels.put(name, size);
    });
  }

  /// With `file` as the latest; one that is pinned stays where it is.
  public Settings used(Path file) {
    return with(parts -> {
      parts.recent.remove(file);
      parts.recent.addFirst(file);
    });
  }

  public Settings pin(Path file) {
    return with(parts -> {
      parts.pinned.remove(file);
      parts.pinned.add(file);
    });
  }

  /// It is one of the others again, as if it had just been used.
  public Settings unpin(Path file) {
    return with(parts -> parts.pinned.remove(file)).used(file);
  }

  /// Offers `file` no longer.
  public Settings forget(Path file) {
    return with(parts -> {
      parts.pinned.remove(file);
      parts.recent.remove(file);
    });
  }

  private Settings with(Consumer<Parts> change) {
    Parts parts = new Parts(this);
    change.accept(parts);
    return parts.together();
  }

  /// What other settings are put together from.
  private static final class Parts {
    private final Extras extras;
    private Theme theme;
    private Language language;
    private int textSize;
    private String scale;
    private int autosave;
    private Direction direction;
    private Motion motion;
    private @Nullable Bounds window;
    private Map<String, Double> panels;
    private final List<Path> pinned;
    private final List<Path> recent;

    Parts(Settings s) {
      extras = s.extras;
      theme = s.theme;
      language = s.language;
      textSize = s.textSize;
      scale = s.scale;
      autosave = s.autosave;
      direction = s.direction;
      motion = s.motion;
      window = s.window;
      panels = s.panels;
      pinned = new ArrayList<>(s.pinned);
      recent = new ArrayList<>(s.recent);
    }

    Settings together() {
      return new Settings(
          theme, language, textSize, scale, autosave, direction, motion, window, panels, pinned,
          recent, extras);
    }
  }
}
