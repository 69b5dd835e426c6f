package nextmove.ui.sign;

import javafx.scene.layout.Region;
import nextmove.drawing.Ink;

/// A spot of a group's colour. What the group is called stands beside it, or is said by it.
public final class GroupDot extends Region {
  public GroupDot(Ink color) {
    getStyleClass().add("group-dot");
    setStyle("-color-sign: " + color.hex() + ";");
  }
}
