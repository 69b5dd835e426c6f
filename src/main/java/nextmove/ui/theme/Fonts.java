package nextmove.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/// The program's own fonts. JavaFX is told of them once, since it writes a file each time.
public final class Fonts {
  private static boolean loaded;

  private Fonts() {}

  /// Makes the fonts known to JavaFX, unless they are already.
  public static synchronized void load() {
    if (!loaded) {
      List.of("Regular", "Medium", "Bold", "Italic").forEach(Fonts::load);
      loaded = true;
    }
  }

  private static void load(String weight) {
    try (InputStream in =
        Fonts.class.getResourceAsStream(
            "/com/formdev/flatlaf/fonts/roboto/Roboto-" + weight + ".ttf")) {
      if (in == null || Font.loadFont(in, StyleSheet.TEXT) == null) {
        throw new IllegalStateException("no font Roboto " + weight);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
