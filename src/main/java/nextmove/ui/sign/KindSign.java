package nextmove.ui.sign;

import java.util.List;
import java.util.Locale;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import nextmove.drawing.Palette;
import nextmove.model.Kind;
import org.jspecify.annotations.Nullable;

/// The shape of a kind of element (square, rounded, round, sheet) in the colour of whose move it
/// is.
public final class KindSign extends StackPane {
  private final Region shape = new Region();

  public KindSign() {
    getStyleClass().add("kind-sign");
    getChildren().add(shape);
  }

  /// @param badge of the actor whose move it is, or null
  public KindSign(Kind kind, Palette.@Nullable Badge badge) {
    this();
    show(kind, badge);
  }

  /// @param badge of the actor whose move it is, or null
  public void show(Kind kind, Palette.@Nullable Badge badge) {
    List<String> styles = List.of("shape", kind.name().toLowerCase(Locale.ROOT));
    if (!shape.getStyleClass().equals(styles)) {
      shape.getStyleClass().setAll(styles);
    }
    shape.setStyle(badge == null ? "" : "-color-sign: " + badge.fill().hex() + ";");
  }
}
