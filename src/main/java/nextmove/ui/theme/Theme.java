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
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import nextmove.app.Settings;

/// The one look that all windows share: light or dark, as chosen or as the system has it, and the
/// size of the text, which everything else goes with.
public final class Theme {
  private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();
  private final ObservableList<String> sheets = FXCollections.observableArrayList();

  public Theme(ReadOnlyObjectProperty<Settings> settings) {
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
    settings.map(Settings::textSize).subscribe(percent -> resize(percent / 100.0));
  }

  /// Loads the fonts and the look. Call it once, on the JavaFX thread, before any window is shown.
  public void put() {
    List.of("Regular", "Medium", "Bold", "Italic").forEach(Theme::load);
    dark.subscribe(is -> Application.setUserAgentStylesheet(StyleSheet.look(is)));
  }

  public ReadOnlyBooleanProperty dark() {
    return dark.getReadOnlyProperty();
  }

  /// Dresses a window, and with it what will pop up over it.
  public void dress(Scene scene) {
    Bindings.bindContent(scene.getStylesheets(), sheets);
    scene
        .getPreferences()
        .colorSchemeProperty()
        .bind(dark.map(is -> is ? ColorScheme.DARK : ColorScheme.LIGHT));
  }

  private void resize(double scale) {
    sheets.setAll(StyleSheet.size(scale));
    if (StyleSheet.isOpaque()) {
      sheets.add(StyleSheet.opaque());
    }
  }

  private static void load(String weight) {
    try (InputStream in =
        Theme.class.getResourceAsStream(
            "/com/formdev/flatlaf/fonts/roboto/Roboto-" + weight + ".ttf")) {
      if (in == null || Font.loadFont(in, StyleSheet.TEXT) == null) {
        throw new IllegalStateException("no font Roboto " + weight);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
