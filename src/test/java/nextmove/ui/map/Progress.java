package nextmove.ui.map;

import nextmove.model.Index;

/// How far a map has come with what it shows, for those who wait for it from outside.
public final class Progress {
  private Progress() {}

  /// Whether the picture that is shown is of the present version.
  public static boolean isPresent(MapView map, Index present) {
    Picture shown = map.picture().get();
    return shown != null && shown.index() == present;
  }

  /// Whether nothing more is to come: the picture is of the present version, and sharp.
  public static boolean isDone(MapView map, Index present) {
    return isPresent(map, present) && map.layer().isSharp();
  }
}
