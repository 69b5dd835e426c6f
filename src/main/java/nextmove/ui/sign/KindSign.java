package nextmove.ui.sign;

import java.util.Locale;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import nextmove.model.Kind;
import org.jspecify.annotations.Nullable;

/// The shape of a kind of element (square, rounded, round, sheet) in the colour of whose move it
/// is.
public final class KindSign extends StackPane {
  /// @param badge of the actor whose move it is, or null
  public KindSign(Kind kind, nextmove.drawing.Palette.@Nullable Badge badge) {
    getStyleClass().add("kind-sign");
    Region shape = new Region();
    shape.getStyleClass().addAll("shape", kind.name().toLowerCase(Locale.ROOT));
    if (badge != null) {
      shape.setStyle("-color-sign: " + badge.fill().hex() + ";");
    }
    getChildren().add(shape);
  }
}
