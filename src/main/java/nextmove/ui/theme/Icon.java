package nextmove.ui.theme;

import javafx.scene.control.Label;
import org.controlsfx.tools.Duplicatable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One of Feather's line icons. It has the colour (`-fx-text-fill`) and goes with the size of the
/// text that its style class `icon` gives it, so that a style sheet can speak of it in em.
public final class Icon extends Label implements Duplicatable<Icon> {
  private static final double TO_TEXT = 1.23;

  private final Feather feather;

  public Icon(Feather feather) {
    this.feather = feather;
    FontIcon drawn = new FontIcon(feather);
    // What themes say of icons in general would fight with what this one says.
    drawn.getStyleClass().clear();
    textFillProperty().subscribe(drawn::setIconColor);
    getStyleClass().setAll("icon");
    setGraphic(drawn);
    setMouseTransparent(true);
    fontProperty().subscribe(f -> drawn.setIconSize((int) Math.round(f.getSize() * TO_TEXT)));
  }

  @Override
  public Icon duplicate() {
    return new Icon(feather);
  }
}
