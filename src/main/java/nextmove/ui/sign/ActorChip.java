package nextmove.ui.sign;

import javafx.scene.control.Label;
import nextmove.drawing.Palette;

/// An actor's symbol on its colour.
public final class ActorChip extends Label {
  public ActorChip(Palette.Badge badge) {
    super(badge.symbol());
    getStyleClass().setAll("actor-chip");
    setStyle(
        "-color-chip: " + badge.fill().hex() + "; -color-chip-text: " + badge.ink().hex() + ";");
    setAccessibleText(badge.name());
  }
}
