package nextmove.ui.theme;

import javafx.scene.control.Tooltip;

/// A tooltip of words that somebody has typed, which may be many: they are wrapped, and cut where
/// they would fill the screen.
public final class Tip extends Tooltip {
  private static final double WIDEST = 480;
  private static final double HIGHEST = 320;

  public Tip(String text) {
    super(text);
    setWrapText(true);
    setMaxWidth(WIDEST);
    setMaxHeight(HIGHEST);
  }
}
