package nextmove.ui.map;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import nextmove.geom.Box;
import nextmove.model.Index;

/// How far a map has come with what it shows and where things are on it, for those who look at it
/// from outside.
public final class Progress {
  private Progress() {}

  /// Whether the picture that is shown is of the present version.
  public static boolean isPresent(MapView map, Index present) {
    Picture shown = map.picture().get();
    return shown != null && shown.index() == present;
  }

  /// Whether nothing more is to come: the picture is of the present version, and painted with what
  /// lies around the view.
  public static boolean isDone(MapView map, Index present) {
    return isPresent(map, present) && map.layer().isResting();
  }

  /// Where the middle of an element is in the view, in pixels.
  public static Point2D middle(MapView map, String element) {
    Picture shown = map.picture().get();
    Box box = map.viewport().now().toScreen(shown.box(shown.position(element)));
    return new Point2D(box.center().x(), box.center().y());
  }

  /// What hears the pointer.
  public static Node surface(MapView map) {
    return map.getChildrenUnmodifiable().get(1);
  }
}
