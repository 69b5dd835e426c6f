package nextmove.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.text.Font;
import nextmove.app.Settings;

/// The one look that all windows share: light or dark, as chosen or as the system has it, and the
/// size of the text, which everything else goes with.
public final class Theme {
  private static final String FONTS = "/com/formdev/flatlaf/fonts/roboto/Roboto-%s.ttf";

  private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();
  private final ObservableValue<Integer> textSize;

  /// Loads the fonts and dresses every window from now on. Call it once, on the JavaFX thread.
  public Theme(ReadOnlyObjectProperty<Settings> settings) {
    List.of("Regular", "Medium", "Bold", "Italic").forEach(Theme::load);
    ReadOnlyObjectProperty<ColorScheme> system = Platform.getPreferences().colorSchemeProperty();
    dark.bind(
        Bindings.createBooleanBinding(
            () ->
                switch (settings.get().theme()) {
                  case SYSTEM -> system.get() == ColorScheme.DARK;
                  case LIGHT -> false;
                  case DARK -> true;
                },
            settings,
            system));
    textSize = settings.map(Settings::textSize);
    dress();
    dark.subscribe((_, _) -> dress());
    textSize.subscribe((_, _) -> dress());
  }

  public ReadOnlyBooleanProperty dark() {
    return dark.getReadOnlyProperty();
  }

  private void dress() {
    Application.setUserAgentStylesheet(
        StyleSheet.address(StyleSheet.text(dark.get(), textSize.getValue() / 100.0)));
  }

  private static void load(String weight) {
    try (InputStream in = Theme.class.getResourceAsStream(String.format(FONTS, weight))) {
      if (in == null || Font.loadFont(in, StyleSheet.TEXT) == null) {
        throw new IllegalStateException("no font Roboto " + weight);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
