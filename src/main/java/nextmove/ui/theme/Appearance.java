package nextmove.ui.theme;

import java.util.Locale;
import javafx.application.ColorScheme;
import nextmove.app.Settings;
import nextmove.drawing.Look;

/// The looks that the window can have. Each has a style sheet of its name and a look for the map.
public enum Appearance {
  LIGHT(Look.LIGHT, ColorScheme.LIGHT, 1),
  DARK(Look.DARK, ColorScheme.DARK, 1),
  /// White and few bright colours on black.
  CONTRAST(Look.HIGH_CONTRAST, ColorScheme.DARK, 1),
  /// For a beamer in a lit room: black on white, with larger text.
  PROJECTOR(Look.PROJECTOR, ColorScheme.LIGHT, 1.25);

  private final Look look;
  private final ColorScheme scheme;
  private final double magnified;

  Appearance(Look look, ColorScheme scheme, double magnified) {
    this.look = look;
    this.scheme = scheme;
    this.magnified = magnified;
  }

  /// How the map is drawn.
  public Look look() {
    return look;
  }

  ColorScheme scheme() {
    return scheme;
  }

  /// @param percent of the usual text, as it has been chosen
  /// @return of the usual text, as it is shown
  int textSize(int percent) {
    return (int) Math.min(Settings.LARGEST, Math.round(percent * magnified));
  }

  String styleSheet() {
    return StyleSheet.look(name().toLowerCase(Locale.ROOT));
  }
}
