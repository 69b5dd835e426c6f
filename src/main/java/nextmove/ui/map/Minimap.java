package nextmove.ui.map;

import javafx.scene.layout.Region;

/// A small picture of the whole map with the frame of what is seen of it. Hidden while all is seen.
public final class Minimap extends Region {
  private final MapView map;

  public Minimap(MapView map) {
    this.map = map;
    setVisible(false);
  }
}
