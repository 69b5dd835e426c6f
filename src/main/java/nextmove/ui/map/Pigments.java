package nextmove.ui.map;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import nextmove.drawing.FontMeasure;
import nextmove.drawing.Ink;
import nextmove.ui.theme.Fonts;

/// Colours and fonts as JavaFX has them, each made once. Making one makes the program's own font
/// known to JavaFX.
final class Pigments {
  private final Map<Ink, Color> colors = new HashMap<>();
  private final Map<Double, Font> plain = new HashMap<>();
  private final Map<Double, Font> bold = new HashMap<>();

  Pigments() {
    Fonts.load();
  }

  Color color(Ink ink) {
    return colors.computeIfAbsent(ink, i -> Color.rgb(i.red(), i.green(), i.blue()));
  }

  Font font(double size, boolean heavy) {
    return (heavy ? bold : plain)
        .computeIfAbsent(
            size,
            s -> Font.font(FontMeasure.FAMILY, heavy ? FontWeight.BOLD : FontWeight.NORMAL, s));
  }
}
