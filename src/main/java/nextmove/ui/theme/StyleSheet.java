package nextmove.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;

/// The whole look as one user-agent style sheet: AtlantaFX's Primer with our own rules behind it.
/// Primer gives its sizes in pixels, meant for text of 14; they become em, so that everything grows
/// with the size of the text. Lines one pixel wide remain so.
final class StyleSheet {
  /// The size of ordinary text at 100 %, in pixels.
  static final double TEXT = 13;

  private static final BigDecimal PRIMER_TEXT = new BigDecimal(14);
  private static final Pattern SIZES =
      Pattern.compile(
          "(-fx-(?:padding|spacing|graphic-text-gap|size|(?:pref|min|max)-(?:width|height)|[hv]gap"
              + "|label-padding|font-size): )([^;]*px[^;]*);");
  private static final Pattern PIXELS = Pattern.compile("([0-9.]+)px");

  private StyleSheet() {}

  /// @param scale of all text and all that goes with it, 1 for 100 %
  static String text(boolean dark, double scale) {
    String primer =
        (dark ? new PrimerDark() : new PrimerLight())
            .getUserAgentStylesheet()
            .replaceAll("\\.bss$", ".css");
    return inEm(read(PrimerLight.class, primer))
        + read(StyleSheet.class, "nextmove.css")
        + read(StyleSheet.class, dark ? "dark.css" : "light.css")
        + (Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)
            ? ""
            : read(StyleSheet.class, "opaque.css"))
        + String.format(Locale.ROOT, ".root { -fx-font-size: %.2fpx; }%n", TEXT * scale);
  }

  /// As an address that JavaFX takes for a user-agent style sheet.
  static String address(String text) {
    return "data:text/css;base64,"
        + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  static String inEm(String css) {
    return SIZES
        .matcher(css)
        .replaceAll(
            rule -> rule.group(1) + PIXELS.matcher(rule.group(2)).replaceAll(StyleSheet::em) + ";");
  }

  private static String em(MatchResult pixels) {
    return new BigDecimal(pixels.group(1))
            .divide(PRIMER_TEXT, MathContext.DECIMAL32)
            .stripTrailingZeros()
            .toPlainString()
        + "em";
  }

  private static String read(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no style sheet " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
