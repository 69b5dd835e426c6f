package nextmove.ui.theme;

import java.util.List;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import nextmove.app.Settings;

/// The one look that all windows share, as chosen or as the system has it, and the size of the
/// text, which everything else goes with.
public final class Theme {
  private final ReadOnlyObjectWrapper<Appearance> appearance = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyIntegerWrapper textSize = new ReadOnlyIntegerWrapper();
  private final ObservableList<String> sheets = FXCollections.observableArrayList();

  public Theme(ReadOnlyObjectProperty<Settings> settings) {
    Shaping.mend();
    Platform.Preferences system = Platform.getPreferences();
    appearance.bind(
        Bindings.createObjectBinding(
            () ->
                switch (settings.get().theme()) {
                  case SYSTEM -> asked(system);
                  case LIGHT -> Appearance.LIGHT;
                  case DARK -> Appearance.DARK;
                  case CONTRAST -> Appearance.CONTRAST;
                  case PROJECTOR -> Appearance.PROJECTOR;
                },
            settings,
            system));
    textSize.bind(
        Bindings.createIntegerBinding(
            () -> appearance.get().textSize(settings.get().textSize()), settings, appearance));
    textSize.subscribe(percent -> resize(percent.intValue() / 100.0));
  }

  /// What the system asks for. That it wants much contrast, each names in its own way.
  private static Appearance asked(Platform.Preferences system) {
    boolean contrast =
        system.getBoolean("Windows.SPI.HighContrast").orElse(false)
            || system.getString("GTK.theme_name").orElse("").startsWith("HighContrast");
    if (contrast) {
      return Appearance.CONTRAST;
    }
    return system.getColorScheme() == ColorScheme.DARK ? Appearance.DARK : Appearance.LIGHT;
  }

  /// Loads the fonts and the look. Call it once, on the JavaFX thread, before any window is shown.
  public void put() {
    Fonts.load();
    appearance.subscribe(now -> Application.setUserAgentStylesheet(now.styleSheet()));
  }

  public ReadOnlyObjectProperty<Appearance> appearance() {
    return appearance.getReadOnlyProperty();
  }

  /// In percent of the usual text, as it is shown.
  public ReadOnlyIntegerProperty textSize() {
    return textSize.getReadOnlyProperty();
  }

  /// Dresses a window, and with it what will pop up over it.
  public void dress(Scene scene) {
    Bindings.bindContent(scene.getStylesheets(), sheets);
    scene.getPreferences().colorSchemeProperty().bind(appearance.map(Appearance::scheme));
  }

  private void resize(double scale) {
    // At once, for whatever is on the screen is dressed anew for every change.
    sheets.setAll(
        StyleSheet.isOpaque()
            ? List.of(StyleSheet.size(scale), StyleSheet.opaque())
            : List.of(StyleSheet.size(scale)));
  }
}
