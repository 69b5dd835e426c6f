import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javafx.css.Stylesheet;

/// Makes each look one style sheet, AtlantaFX's Primer with our own rules behind it, the map's too,
/// for a sheet that hangs on a part of the window is read anew with each new part. It is binary,
/// since JavaFX would read the text anew at each start.
///
/// Primer gives its sizes in pixels, meant for text of 14; they become em, so that everything grows
/// with the size of the text. Lines one pixel wide remain so.
///
/// Usage: `java -cp CLASSPATH src/build/StyleSheets.java CLASSES`.
final class StyleSheets {

  private static final BigDecimal PRIMER_TEXT = new BigDecimal(14);
  private static final Pattern SIZES =
      Pattern.compile(
          "(-fx-(?:padding|spacing|graphic-text-gap|size|(?:pref|min|max)-(?:width|height)|[hv]gap"
              + "|label-padding|font-size): )([^;]*px[^;]*);");
  private static final Pattern PIXELS = Pattern.compile("([0-9.]+)px");

  private StyleSheets() {}

  public static void main(String[] arguments) throws IOException {
    Path theme = Path.of(arguments[0], "nextmove", "ui", "theme");
    write(new PrimerLight(), theme, "light");
    write(new PrimerDark(), theme, "dark");
    write(new PrimerDark(), theme, "contrast");
    write(new PrimerLight(), theme, "projector");
  }

  private static void write(Theme primer, Path folder, String look) throws IOException {
    Path text = Files.createTempFile("nextmove", ".css");
    Files.writeString(
        text,
        inEm(read(primer))
            + Files.readString(folder.resolve("nextmove.css"))
            + Files.readString(folder.resolveSibling("map").resolve("map.css"))
            + Files.readString(folder.resolve(look + ".css")));
    convert(text, folder.resolve("look-" + look + ".bss"));
    Files.delete(text);
  }

  private static void convert(Path text, Path binary) throws IOException {
    Stylesheet.convertToBinary(text.toFile(), binary.toFile());
  }

  private static String read(Theme primer) throws IOException {
    String name = primer.getUserAgentStylesheet().replaceFirst("bss$", "css");
    try (InputStream in = Theme.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String inEm(String css) {
    return SIZES
        .matcher(css)
        .replaceAll(rule ->
            rule.group(1) + PIXELS.matcher(rule.group(2)).replaceAll(StyleSheets::em) + ";");
  }

  private static String em(MatchResult pixels) {
    return new BigDecimal(pixels.group(1))
            .divide(PRIMER_TEXT, MathContext.DECIMAL32)
            .stripTrailingZeros()
            .toPlainString()
        + "em";
  }
}
