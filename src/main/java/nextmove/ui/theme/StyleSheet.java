package nextmove.ui.theme;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;

/// Where the style sheets are: one for each look, which the build makes, and one for what only the
/// running program knows.
final class StyleSheet {
  /// The size of ordinary text at 100 %, in pixels.
  static final double TEXT = 13;

  private StyleSheet() {}

  /// @param name such as `light`
  static String look(String name) {
    return resource("look-" + name + ".bss");
  }

  /// Where the system shows no transparent windows.
  static boolean isOpaque() {
    return !Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW);
  }

  static String opaque() {
    return resource("opaque.css");
  }

  /// All sizes are in em and go with the size of ordinary text.
  ///
  /// @param scale of all text and all that goes with it, 1 for 100 %
  static String size(double scale) {
    String rule = String.format(Locale.ROOT, ".root { -fx-font-size: %.2fpx; }", TEXT * scale);
    return "data:text/css;base64,"
        + Base64.getEncoder().encodeToString(rule.getBytes(StandardCharsets.UTF_8));
  }

  private static String resource(String name) {
    return Objects.requireNonNull(StyleSheet.class.getResource(name), name).toExternalForm();
  }
}
